// The checks that take longer, `npm run test:long [-- PART…]`: each file in test/long is a part that can be run alone; `--list` names them.
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { nameAbsent } from "./check/name-absent.mjs";
import { runSteps } from "./check/run-steps.mjs";
import { runTests } from "./check/run-tests.mjs";

const SUFFIX = ".test.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const parts = listParts(join(root, "test", "long"));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => name !== "--list" && !parts.includes(name));

if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(", ")}; the parts are: ${parts.join(", ") || "none"}`);
  process.exitCode = 2;
} else if (asked.includes("--list")) {
  for (const part of parts) console.log(part);
} else {
  for (const line of nameAbsent(root)) console.log(line);
  runSteps((asked.length > 0 ? asked : parts).map(toStep));
}

function toStep(part) {
  const file = `test/long/${part}${SUFFIX}`;
  return { name: part, about: file, run: () => runTests(root, ["--config", "test/long/vitest.config.ts", file]) };
}

function listParts(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.slice(0, -SUFFIX.length))
    .sort();
}
