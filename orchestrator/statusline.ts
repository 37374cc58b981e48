import { writeSync } from "node:fs";
import { statusLine } from "./io/view/status-line.ts";

// A bundle of its own, since the client runs it again and again, and written past process.stdout, which takes a while to load.
void statusLine(process.argv.includes("--join"), process.cwd(), process.env).then((line) => {
  if (line !== "") writeSync(1, `${line}\n`);
});
