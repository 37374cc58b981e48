import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { holds, runTool } from "./run-steps.mjs";

/** Has the pinned client judge the plugin and the marketplace, warnings included; it gets a home folder of its own, so it leaves nothing in ours. */
export function validatePlugin(root) {
  const home = mkdtempSync(join(tmpdir(), "skyfom-home-"));
  const env = { ...process.env, HOME: home, DISABLE_AUTOUPDATER: "1", CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1" };
  try {
    return holds(runTool(root, "claude", ["plugin", "validate", ".", "--strict", "--profile", "directory"], env));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
