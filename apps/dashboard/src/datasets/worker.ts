import { expose } from "comlink";
import { createDatasetEngine } from "./engine.js";

/** One worker holds one data set: to open another is to start another worker, and to cancel is to end it. */
expose(createDatasetEngine());
