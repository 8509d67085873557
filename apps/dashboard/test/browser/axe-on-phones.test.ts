import { describe } from "vitest";
import { testEveryView } from "./axe-on-every-view.js";

describe("360 px", () => {
  testEveryView({ width: 360, height: 740 }, ["dark"]);
});
