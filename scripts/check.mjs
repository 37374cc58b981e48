// The one check, `npm test`: everything that must hold before a commit, in five to ten minutes on two cores.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { auditBundled } from "./check/audit-bundled.mjs";
import { compareBundles } from "./check/compare-bundles.mjs";
import { nameAbsent } from "./check/name-absent.mjs";
import { holds, runSteps, runTool } from "./check/run-steps.mjs";
import { runTests } from "./check/run-tests.mjs";
import { validatePlugin } from "./check/validate-plugin.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

for (const line of nameAbsent(root)) console.log(line);
runSteps([
  { name: "style", about: "format and lint, by Biome", run: () => holds(runTool(root, "biome", ["check", "."])) },
  { name: "types", about: "TypeScript, strict", run: () => holds(runTool(root, "tsc", [])) },
  { name: "tests", about: "all but test/long", run: () => runTests(root, []) },
  { name: "bundles", about: "what is committed is what the source builds to", run: () => compareBundles(root) },
  { name: "libraries", about: "advisories and licences of what is bundled", run: () => auditBundled(root) },
  { name: "plugin", about: "claude plugin validate", run: () => validatePlugin(root) },
]);
