import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives the test files of one run a folder in which the source is built once for all of them; see `fresh-plugin.ts`. */
export default function setup(): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-builds-")));
  process.env.SKYFOM_TEST_BUILDS = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
