// The checks that take longer, `npm run test:long [-- PART…]`: each test file below test/long is a part that can be run alone; `--list` names them.
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { nameAbsent } from "./check/name-absent.mjs";
import { runSteps } from "./check/run-steps.mjs";
import { runTests } from "./check/run-tests.mjs";

const SUFFIX = ".test.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const files = filesOfParts("test/long");
const parts = [...files.keys()];
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
  const file = files.get(part);
  return { name: part, about: file, run: () => runTests(root, ["--config", "test/long/vitest.config.ts", file]) };
}

/** The test files below a folder, by the name of the part that each is. */
function filesOfParts(folder) {
  const paths = readdirSync(join(root, folder), { recursive: true }).filter((path) => path.endsWith(SUFFIX));
  const named = paths.map((path) => [basename(path, SUFFIX), `${folder}/${path.replaceAll("\\", "/")}`]);
  return new Map(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}
