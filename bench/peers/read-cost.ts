import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLIENT_PATH } from "../../test/support/client/client-path.ts";

/** Tokens that a plugin takes in every session, as `claude plugin details` projects them. */
export function readCost(pluginDir: string, name: string): number {
  const home = mkdtempSync(join(tmpdir(), "skyfom-home-"));
  const env = { PATH: process.env.PATH ?? "", HOME: home, CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1" };
  try {
    const args = ["--plugin-dir", pluginDir, "plugin", "details", name];
    const { stdout, stderr } = spawnSync(CLIENT_PATH, args, { cwd: home, env, encoding: "utf8" });
    const [, found] = /Always-on:\s+~?([\d.,]+k?) tok/.exec(stdout) ?? [];
    if (found === undefined) throw new Error(`the client names no cost of ${name}:\n${stdout}${stderr}`);
    return found.endsWith("k") ? Number(found.slice(0, -1)) * 1000 : Number(found.replaceAll(",", ""));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
