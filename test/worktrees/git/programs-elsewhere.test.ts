import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesChangedSince, workTreeRoot } from "../../../orchestrator/io/run/read/repository-changes.ts";
import { withoutOwnPrograms } from "../../../orchestrator/io/without-own-programs.ts";
import { openCheckWorktree } from "../../../orchestrator/io/worktrees/check-worktree.ts";
import { gitWithoutPrograms } from "../../../orchestrator/io/worktrees/git.ts";
import { checkoutOf } from "../../../orchestrator/io/worktrees/place-of.ts";
import { bringToBase } from "../../../orchestrator/io/worktrees/start/bring-to-base.ts";
import { IsolatedRun } from "../isolated-run.ts";
import { makeTrap, setTrap } from "../make-trap.ts";

const LONG_AGO = "2000-01-01T00:00:00Z";

type Trap = ReturnType<typeof makeTrap>;

/** Writes a file of settings beside those of the repository, with a filter or with more that is included. */
function settings(trap: Trap, file: string, ...lines: string[]): void {
  writeFileSync(join(trap.root, ".git", file), lines.map((line) => `${line}\n`).join(""));
}

const filter = ({ program }: Trap) => [`[filter "evil"]`, `smudge = ${program}`, `clean = ${program}`];

/** Settings that hold in the worktrees of agents only, and not where they are removed from. */
const PLACES: readonly (readonly [what: string, lay: (trap: Trap) => void])[] = [
  [
    "an include for some git directories",
    (trap) => {
      settings(trap, "more", ...filter(trap));
      trap.git("config", "includeIf.gitdir:**/worktrees/**.path", "more");
    },
  ],
  [
    "an include for some branches, in one for some directories, in one for all",
    (trap) => {
      mkdirSync(join(trap.root, ".git/deep"));
      settings(trap, "deep/more", '[includeIf "gitdir/i:**/WORKTREES/**"]', "path = first", "path = absent");
      settings(trap, "deep/first", '[includeIf "onbranch:worktree-*"]', "path = last");
      settings(trap, "deep/last", ...filter(trap), '[includeIf "onbranch:none"]', "path = more");
      trap.git("config", "include.path", "deep/more");
    },
  ],
];

test.each(PLACES)("no filter is started in a worktree that settings name for it alone: %s", async (_, lay) => {
  const trap = makeTrap();
  trap.commit(".gitattributes", "*.txt filter=evil\n");
  trap.commit("one.txt", "one\n");
  trap.make("agent-a1");
  trap.make("agent-b2");
  lay(trap);
  await expectNoneStarted(trap);
  const checkout = checkoutOf(trap.root);
  if (!checkout) throw new Error("no checkout");
  expect(openCheckWorktree(checkout, trap.root, "r1", "HEAD").kind).toBe("open");
  expect(trap.isSprung()).toBe(false);
});

async function expectNoneStarted(trap: Trap): Promise<void> {
  for (const id of ["agent-a1", "agent-b2"]) trap.touch(`.claude/worktrees/${id}/one.txt`);
  trap.isSprung();
  spawnSync("git", ["worktree", "remove", join(trap.root, ".claude/worktrees/agent-a1")], { cwd: trap.root });
  expect(trap.isSprung()).toBe(true);
  await trap.worktreesVerb("remove", "agent-b2");
  expect([existsSync(join(trap.root, ".claude/worktrees/agent-b2")), trap.isSprung()]).toEqual([false, false]);
}

test("no hook is started that settings name, as newer gits take them", () => {
  const trap = makeTrap();
  trap.git("config", "hook.evil.command", trap.program);
  trap.git("config", "hook.evil.event", "reference-transaction");
  expect(withoutOwnPrograms((...args) => trap.git(...args))).toEqual(
    ["hook.evil.enabled=false", "hook.evil.command=true"].flatMap((setting) => ["-c", setting]),
  );
});

test("no filter is started that is in a worktree's own settings", async () => {
  const trap = makeTrap();
  trap.commit(".gitattributes", "*.txt filter=evil\n");
  trap.commit("one.txt", "one\n");
  trap.git("config", "extensions.worktreeConfig", "true");
  for (const id of ["agent-a1", "agent-b2"]) {
    trap.make(id);
    trap.gitIn(id, "config", "--worktree", "filter.evil.clean", trap.program);
  }
  await expectNoneStarted(trap);
});

test.each([
  ["more files include each other than anybody's do", "more0"],
  ["only git knows which file is included", "~nobody/more"],
])("where %s, git does not compare files", (_, first) => {
  const trap = makeTrap();
  trap.git("config", "includeIf.onbranch:other.path", first);
  for (let n = 0; n < 201; n += 1)
    settings(trap, `more${n}`, '[includeIf "onbranch:other"]', ...(n === 0 ? all(201) : []));
  const answer = gitWithoutPrograms({ gitDir: join(trap.root, ".git"), workTree: trap.root }, "status");
  expect(answer).toMatchObject({ ok: false, why: "git does not list the programs that its settings name" });
});

function all(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `path = more${n}`);
}

test("a worktree is brought to its base without a program that looks at signatures, whoever asks for one", async () => {
  const run = new IsolatedRun();
  const { program, isSprung } = setTrap(join(run.root, ".git"));
  run.commit(run.root, { "base.txt": "base\n" });
  const ask = (input: string, ...args: string[]) =>
    execFileSync("git", args, { cwd: run.root, input, encoding: "utf8" }).trim();
  const signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----";
  const plain = ask("", "cat-file", "commit", "main");
  const signed = ask(
    `${plain.replace("\n\n", `\n${signature}\n\n`)}\n`,
    ...["hash-object", "-t", "commit", "-w", "--stdin"],
  );
  run.git("update-ref", "refs/heads/main", signed);
  await run.add("One");
  const [call] = (await run.next({ isAsked: true })).calls;
  const { agent, folder } = await run.begin(call as NonNullable<typeof call>);
  const inFolder = (...args: string[]) => spawnSync("git", args, { cwd: folder, encoding: "utf8" }).stdout.trim();
  const branch = inFolder("symbolic-ref", "--short", "HEAD");
  run.git("config", "gpg.program", program);
  for (const [key, value] of [
    ["merge.verifySignatures", "true"],
    [`branch.${branch}.mergeOptions`, "--verify-signatures"],
  ] as const) {
    run.git("config", key, value);
    inFolder("reset", "--hard", run.first);
    inFolder("merge", "--ff-only", "main");
    expect(isSprung()).toBe(true);
    bringToBase((await run.context()).ledger, run.root, agent);
    expect([existsSync(join(folder, "base.txt")), isSprung()]).toEqual([true, false]);
    run.git("config", "--unset", key);
  }
});

test("settings that lead git to another work tree are not gone by", () => {
  const trap = makeTrap();
  writeFileSync(join(trap.home, "private.txt"), "private\n");
  trap.git("config", "core.worktree", trap.home);
  mkdirSync(join(trap.root, "lib"));
  expect(trap.git("rev-parse", "--show-toplevel").trim()).toBe(trap.home);
  expect([trap.root, join(trap.root, "lib")].map(workTreeRoot)).toEqual([trap.root, trap.root]);
  trap.write("new.txt", "new\n");
  expect(filesChangedSince(trap.root, LONG_AGO)).toEqual(["new.txt"]);
});
