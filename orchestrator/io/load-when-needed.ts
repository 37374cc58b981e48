import { createRequire } from "node:module";

const load = createRequire(import.meta.filename);

/** Built-in modules that few hooks need and that take some milliseconds to load. */
export const loadWhenNeeded = {
  crypto: (): typeof import("node:crypto") => load("node:crypto"),
  childProcess: (): typeof import("node:child_process") => load("node:child_process"),
};
