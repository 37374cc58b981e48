import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { isOwnerGone, ownerOfProcess } from "../../orchestrator/io/ledger/owner-of-process.ts";

const SELF = ownerOfProcess({ CLAUDE_PID: String(process.pid) });

/** A process that does nothing until the test is over, and its owner. */
function start(program = "sleep", more: { readonly uid?: number } = {}) {
  const child: ChildProcess = spawn(program, ["3600"], { stdio: "ignore", ...more });
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, owner: ownerOfProcess({ CLAUDE_PID: String(child.pid) }) };
}

test.each(["", "0", "-5", "3.5", "1e400", "abc"])("the client is the parent where CLAUDE_PID is %j", (named) => {
  expect(ownerOfProcess({ CLAUDE_PID: named }, process.pid)).toEqual(SELF);
});

describe("an owner", () => {
  test("is there while its process runs, and gone once that has ended", async () => {
    const { child, owner } = start();
    expect(isOwnerGone(owner, SELF)).toBe(false);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(isOwnerGone(owner, SELF)).toBe(true);
  });

  test("is gone where another process has its pid by now, and not where its start was never known", () => {
    const { owner } = start();
    expect(isOwnerGone({ ...owner, start: "1" }, SELF)).toBe(true);
    expect(isOwnerGone({ ...owner, start: "0" }, SELF)).toBe(false);
  });

  test.runIf(process.platform === "linux")("is there, whatever its program is called", async () => {
    const folder = mkdtempSync(join(tmpdir(), "skyfom-owner-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const program = join(folder, "a) Z 1 (b");
    symlinkSync(execFileSync("sh", ["-c", "command -v sleep"], { encoding: "utf8" }).trim(), program);
    const { child } = start(program);
    await once(child, "spawn");
    const owner = ownerOfProcess({ CLAUDE_PID: String(child.pid) });
    expect(Number(owner.start)).toBeGreaterThanOrEqual(Number(SELF.start));
    expect(isOwnerGone(owner, SELF)).toBe(false);
  });

  test.runIf(process.getuid?.() === 0)("is there where it is another user's, which may not be sent a signal", () => {
    const { owner } = start("sleep", { uid: 12_345 });
    process.seteuid?.(65_534);
    try {
      expect(() => process.kill(owner.pid, 0)).toThrow("EPERM");
      expect(isOwnerGone(owner, SELF)).toBe(false);
    } finally {
      process.seteuid?.(0);
    }
  });
});
