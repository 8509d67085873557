import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import { loadMapData } from "./data/shipped.js";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/charts.css";

// The page's head has begun to load it, for whichever view comes first.
void loadMapData();

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id “root”");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
