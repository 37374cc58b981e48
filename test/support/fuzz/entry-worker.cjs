// Runs many command lines in one process, each as `node skyfom.mjs ARGS` does it: entry-worker.cjs ENTRY LINES RESULTS FIRST. A line is over
// when nothing keeps the process alive; its exit code goes into RESULTS before the next begins.
const { appendFileSync, readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { Readable } = require("node:stream");

const [, , entry, linesFile, resultsFile, first] = process.argv;
const lines = JSON.parse(readFileSync(linesFile, "utf8"));
const command = join(dirname(entry), "..", "..", "bin", "skyfom");
const ROOTS = /[\\/](?:bin[\\/]skyfom|orchestrator[\\/]dist[\\/](?:cli\.cjs|verbs[\\/].*))$/;
const node = process.argv[0];
let at = Number(first);
let input = "";

Object.defineProperty(process, "stdin", { get: () => Readable.from([Buffer.from(input)]) });

process.on("beforeExit", () => {
  if (at > Number(first)) appendFileSync(resultsFile, `${process.exitCode ?? 0}\n`);
  const line = lines[at];
  at += 1;
  if (line === undefined) return;
  process.exitCode = undefined;
  input = line.input;
  process.argv = [node, entry, ...line.args];
  process.chdir(line.cwd);
  // the parts below keep nothing of a line
  for (const path of Object.keys(require.cache)) if (ROOTS.test(path)) delete require.cache[path];
  setImmediate(() => require(command));
});
