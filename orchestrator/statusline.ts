import { writeSync } from "node:fs";
import { statusLine } from "./io/view/status-line.ts";

// A bundle of its own, because the client runs it repeatedly. It bypasses process.stdout, which is slow to load.
const joined = process.argv.indexOf("--join");
void statusLine(joined === -1 ? undefined : process.argv[joined + 1], process.cwd(), process.env).then((line) => {
  if (line !== "") writeSync(1, `${line}\n`);
});
