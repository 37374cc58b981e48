import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLIENT_PATH } from "./client-path.ts";

/** Whether a program can be given managed settings here; says so where it cannot, since tests that need them are then skipped. */
export function canManage(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-managed-"));
  const program = managedProgram(folder, {}, "/bin/true");
  const isAllowed = spawnSync(program, { stdio: "ignore" }).status === 0;
  rmSync(folder, { recursive: true });
  if (!isAllowed) console.warn("SKIPPED: nothing can be mounted over /etc here, so managed settings are not tested");
  return isAllowed;
}

/** A client that finds these settings where the administrator of a machine puts them; the machine itself stays as it is. */
export function managedClient(folder: string, settings: object): string {
  return managedProgram(folder, settings, CLIENT_PATH);
}

function managedProgram(folder: string, settings: object, program: string): string {
  const etc = join(folder, "etc");
  mkdirSync(join(etc, "claude-code"), { recursive: true });
  writeFileSync(join(etc, "claude-code/managed-settings.json"), JSON.stringify(settings));
  const file = join(folder, "managed-client");
  const inside = `mount -t overlay -o lowerdir=${etc}:/etc overlay /etc; exec "$@"`;
  writeFileSync(file, `#!/bin/sh\nexec unshare --mount sh -ec '${inside}' sh '${program}' "$@"\n`, { mode: 0o755 });
  return file;
}
