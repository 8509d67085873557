import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/charts.css";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id “root”");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
