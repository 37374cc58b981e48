import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { holds, runProgram } from "./run-steps.mjs";

const BUNDLES = ["hooks/dist", "orchestrator/dist"];

/** Builds the bundles into a scratch folder and compares them byte for byte with those in the repository. */
export function compareBundles(root) {
  const scratch = mkdtempSync(join(tmpdir(), "skyfom-bundles-"));
  try {
    if (!runProgram(root, process.execPath, ["scripts/build.mjs", scratch])) return holds(false, ["the build failed"]);
    const differences = BUNDLES.flatMap((folder) => compareFolders(join(root, folder), join(scratch, folder), folder));
    for (const difference of differences) console.log(difference);
    if (differences.length > 0) console.log("Run `npm run build` and commit hooks/dist and orchestrator/dist.");
    return holds(differences.length === 0, differences);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** One line for each file that is missing, too many or different. */
function compareFolders(committed, built, label) {
  const names = new Set([...list(committed), ...list(built)]);
  return [...names].sort().flatMap((name) => {
    const [is, shouldBe] = [read(join(committed, name)), read(join(built, name))];
    if (!is) return [`${label}/${name} is not in the repository`];
    if (!shouldBe) return [`${label}/${name} is in the repository, but the build does not write it`];
    return is.equals(shouldBe) ? [] : [`${label}/${name} is not what its source builds to`];
  });
}

function list(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
