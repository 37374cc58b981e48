import { spawn } from "node:child_process";
import { once } from "node:events";

/** What a reader of agents.json saw. */
export interface Readings {
  /** How often the file was read and was a JSON array. */
  readonly valid: number;
  /** Every other reading, in words; a file that does not exist yet is no reading. */
  readonly failures: readonly string[];
  /** Every status that an agent was shown with, sorted. */
  readonly statuses: readonly string[];
}

/** A process of its own, so that it reads at every moment and not only when the test waits. */
const READER = `
const { readFileSync } = require("node:fs");
let valid = 0, isStopped = false;
const failures = [], statuses = new Set();
process.stdin.on("end", () => { isStopped = true; }).resume();
function look() {
  for (let n = 0; n < 50; n++) {
    try {
      const agents = JSON.parse(readFileSync(process.argv[1], "utf8"));
      if (!Array.isArray(agents)) throw new Error("no array");
      valid++;
      for (const { status } of agents) statuses.add(status);
    } catch (error) {
      if (error.code !== "ENOENT" || valid > 0) failures.push(error.message);
    }
  }
  if (isStopped) process.stdout.write(JSON.stringify({ valid, failures: failures.slice(0, 20), statuses: [...statuses].sort() }));
  else setImmediate(look);
}
look();
process.stdout.write("ready\\n");
`;

/** Reads a file in a tight loop, from now until the returned function is called, which tells what was seen. */
export async function keepReading(path: string): Promise<() => Promise<Readings>> {
  const reader = spawn(process.execPath, ["-e", READER, path], { stdio: ["pipe", "pipe", "inherit"] });
  let text = "";
  reader.stdout.setEncoding("utf8").on("data", (chunk) => {
    text += chunk;
  });
  const closed = once(reader, "close");
  await once(reader.stdout, "data");
  return async () => {
    reader.stdin.end();
    await closed;
    return JSON.parse(text.slice(text.indexOf("\n"))) as Readings;
  };
}
