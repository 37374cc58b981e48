import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as say from "../ledger/support/payloads.ts";
import { GONE, OWN } from "../ledger/support/replay.ts";
import { DrivenRun } from "../run/driven/driven-run.ts";

const HOOK = fileURLToPath(new URL("../../hooks/dist/pre-tool-use.cjs", import.meta.url));
const CLI = fileURLToPath(new URL("../../bin/skyfom", import.meta.url));

function reset(cwd: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "reset", "--json", ...options], {
    cwd,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  const { freed, held } = JSON.parse(stdout) as Record<"freed" | "held", { slot: number; state: string }[]>;
  const brief = ({ slot, state }: { slot: number; state: string }) => `${slot} ${state}`;
  return { freed: freed.map(brief), held: held.map(brief) };
}

test("reset frees what is dead, leaves what may be alive or cannot be read, and frees that too when forced", async () => {
  const { root, replay } = new DrivenRun();
  await replay.give(say.asked("c1"), GONE);
  await replay.give(say.asked("c2"), OWN);
  await replay.give(say.asked("c3"), { ...OWN, machine: "othermachine" });
  const slot = join(replay.paths.slots, "4");
  mkdirSync(slot);
  writeFileSync(join(slot, "what is this"), "");
  writeFileSync(join(replay.paths.slots, "5"), "a file");
  expect(replay.taken()).toEqual([1, 2, 3, 4, 5]);
  const held = ["2 alive", "3 unknown", "4 unreadable", "5 unreadable"];
  expect(reset(root)).toEqual({ freed: ["1 gone"], held });
  expect(replay.taken()).toEqual([2, 3, 4, 5]);
  expect(existsSync(join(slot, "what is this"))).toBe(true);
  expect(reset(root, "--force")).toEqual({ freed: held, held: [] });
  expect(replay.taken()).toEqual([]);
  expect(replay.statuses()).toEqual({ c1: "lost", c2: "lost", c3: "lost" });
});

test("reset begins again only when told to, where the git directory is gone that told who was at work", () => {
  const root = mkdtempSync(join(tmpdir(), "skyfom-lost-"));
  const git = () => spawnSync("git", ["init", "--quiet"], { cwd: root });
  git();
  const ask = (call: string) => {
    const tool_input = { description: "job", prompt: "do it" };
    const event = { hook_event_name: "PreToolUse", session_id: "s", tool_name: "Agent", tool_use_id: call, tool_input };
    const env = { ...process.env, CLAUDE_PROJECT_DIR: root, CLAUDE_PID: String(process.pid) };
    return spawnSync(process.execPath, [HOOK], { input: JSON.stringify(event), env, encoding: "utf8" }).stdout;
  };
  expect(ask("c1")).toBe("");
  rmSync(join(root, ".git"), { recursive: true });
  git();
  expect(ask("c2")).toContain("is gone, so nobody can tell who is at work");
  const run = (...options: string[]) =>
    spawnSync(process.execPath, [CLI, "reset", ...options], { cwd: root, encoding: "utf8" }).stdout;
  expect(run()).toMatch(/is gone, so nobody can tell who is at work\. To start over anyway: skyfom reset --force\n$/);
  expect(ask("c3")).toContain("is gone, so nobody can tell who is at work");
  expect(run("--force")).toBe("No slot is taken.\n");
  expect(ask("c4")).toBe("");
  rmSync(root, { recursive: true });
});

test("reset with nothing taken says so", () => {
  const { root } = new DrivenRun();
  const { stdout } = spawnSync(process.execPath, [CLI, "reset"], { cwd: root, encoding: "utf8" });
  expect(stdout).toBe("No slot is taken.\n");
});
