import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fingerprint } from "../../hooks/support/fingerprint.ts";
import { type FreshPlugin, makeFreshPlugin } from "../../install/fresh-plugin.ts";
import { entryLines } from "../../support/fuzz/entry-lines.ts";
import { GIT_TRAPS } from "../../support/fuzz/git-traps.ts";
import { layGitTraps, readyForGitTraps } from "../../support/fuzz/lay-git-traps.ts";
import { runEntryLines } from "../../support/fuzz/run-entry-lines.ts";
import { makeTrappedRepository, type TrappedRepository } from "../../support/fuzz/trapped-repository.ts";
import { makeScratchRepository } from "../../support/scratch-repository.ts";

const ENTRY = "skills/skyfom-pm-agent-orchestrator/skyfom.mjs";
const LINES = 10_000;
/** Lines after which everything that may not have changed is looked at. */
const BATCH = 200;

let plugin: FreshPlugin;
let repository: TrappedRepository;
let scratch: string;
let env: NodeJS.ProcessEnv;

beforeAll(() => {
  plugin = makeFreshPlugin();
  repository = makeTrappedRepository();
  scratch = mkdtempSync(join(tmpdir(), "skyfom-fuzz-"));
  env = { PATH: repository.path, HOME: repository.home };
});
afterAll(() => {
  plugin.remove();
  repository.remove();
  rmSync(scratch, { recursive: true, force: true });
});

/** What the table lets a model write: the state and the tasks of the repository, and of its submodule, whose state is in its git directory. */
const WRITABLE = /^(?:(?:vendor\/lib\/)?(?:\.claude\/state|\.beads)|\.git\/(?:modules\/vendor\/lib\/)?skyfom)(?:\/|$)/;

/** Everything but that, by path; a folder has no time, since it is also that of what may be made in it. */
function untouchable(): Map<string, string> {
  const everything = [repository.root, repository.home, plugin.root].flatMap((folder) => [...fingerprint(folder)]);
  const kept = everything.filter(([path]) => !WRITABLE.test(relative(repository.root, path)));
  return new Map(kept.map(([path, print]) => [path, print.replace(/^(4\d+) [\d.]+ $/, "$1")]));
}

test.each(GIT_TRAPS)("plain git springs $name", (trap) => {
  const alone = makeScratchRepository();
  const trace = join(alone.home, "trace");
  const evil = join(alone.home, "evil");
  writeFileSync(evil, `#!/bin/sh\ntouch '${trace}'\n`, { mode: 0o755 });
  readyForGitTraps(alone);
  layGitTraps(join(alone.root, ".git"), evil, [trap]);
  const input = "protocol=https\nhost=nobody.invalid\n\n";
  const plain = { ...process.env, HOME: alone.home, GIT_TERMINAL_PROMPT: "0" };
  const [program, args] = trap.atTerminal
    ? ["script", ["-qec", ["git", ...trap.springs].join(" "), "/dev/null"]]
    : ["git", trap.springs];
  spawnSync(program, args, { cwd: alone.root, env: plain, input, timeout: 30_000 });
  expect(existsSync(trace)).toBe(true);
  alone.remove();
});

test(`${LINES} generated command lines in a repository full of traps write and execute nothing outside of the table`, async () => {
  const lines = fc.sample(entryLines(repository.folders.length), LINES);
  const before = untouchable();
  expect(repository.isSprung()).toBe(false);
  const codes = new Map<string, number>();
  for (let at = 0; at < lines.length; at += BATCH) {
    const batch = lines
      .slice(at, at + BATCH)
      .map(({ folder, ...line }) => ({ ...line, cwd: repository.folders[folder] ?? "" }));
    // with its own settings in force, no bd is run; without, every tenth time, nothing but that is seen of the tasks
    const tasks = (at / BATCH) % 10 === 9 ? {} : { SKYFOM_TASKS: "jsonl" };
    for (const code of await runEntryLines(join(plugin.root, ENTRY), batch, { scratch, env: { ...env, ...tasks } })) {
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    const suspects = () => batch.map((line) => JSON.stringify(line)).join("\n");
    expect(
      repository.isSprung(),
      repository.isSprung() ? `a trap was sprung by one of these:\n${suspects()}` : "",
    ).toBe(false);
    const now = untouchable();
    const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
      (path) => before.get(path) !== now.get(path),
    );
    expect(changed, changed.length > 0 ? `changed by one of these:\n${suspects()}` : "").toEqual([]);
    // a store that grows forever makes the last lines slow, and shows nothing more
    repository.write(".beads/issues.jsonl", repository.tasks);
  }
  console.table(Object.fromEntries([...codes].sort()));
  // lines that are all refused, or take the process down, would prove nothing
  for (const code of ["0", "1"]) expect(codes.get(code) ?? 0).toBeGreaterThan(LINES / 20);
  expect(codes.get("died") ?? 0).toBeLessThan(LINES / 100);
});
