import { describe } from "vitest";
import { testEveryView } from "./axe-on-every-view.js";

describe("1440 px", () => {
  testEveryView({ width: 1440 }, ["dark", "forced"]);
});
