import { expose } from "comlink";
import { createEngine } from "./engine.js";

/** One worker holds one study: to open another is to start another worker, and to cancel is to end it. */
expose(createEngine());
