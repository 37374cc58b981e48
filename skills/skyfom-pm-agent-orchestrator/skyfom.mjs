// The command line under a path that a skill can name in one piece, so that one permission rule can match it.
import { createRequire } from "node:module";

createRequire(import.meta.url)("../../bin/skyfom");
