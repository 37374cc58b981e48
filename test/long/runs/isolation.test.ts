import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../orchestrator/core/settings/settings.ts";
import { endProcessesOfHome } from "../../support/interactive/processes-of-home.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { type Stage, setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";
import { seededChance } from "../../support/seeded-chance.ts";

const PARTS = [1, 2, 3, 4, 5, 6, 7];

/**
 * Writes a file and commits it, where it is run; others may hold git's index. It is a script of the repository: the client refuses commands of
 * an agent in a worktree that it cannot read at a glance.
 */
const WRITE_PART = `echo "part $1" > "part $1.txt"
for i in $(seq 50); do
  git add -- "part $1.txt" && git commit --quiet --only -m "Write part $1" -- "part $1.txt" && exit
  sleep 0.2
done
exit 1
`;

test.each([
  ["shared", []],
  ["auto", [5, 6, 7]],
  ["worktree", PARTS],
])(
  "seven agents edit and commit at once, isolation %s: each change is there exactly once, and no worktree is left",
  async (isolation, isolated) => {
    const toolCall = (brief: string) => {
      const n = /Write part (\d)/.exec(brief)?.[1] ?? "";
      return { name: "Bash", input: { command: `sh ./write-part ${n}`, description: "Write and commit" } };
    };
    const stage = await setStage(makeObeyingModel({ work: { thinkMs: () => 1500, toolCall } }).script, "plugin");
    const { repository } = stage;
    appendFileSync(join(repository.root, ".git/info/exclude"), "/.claude/skyfom.json\n/.beads\n");
    const settings = isolation === DEFAULT_SETTINGS.isolation ? {} : { isolation };
    repository.write(".claude/skyfom.json", JSON.stringify(settings));
    repository.write("write-part", WRITE_PART);
    repository.git("add", "write-part");
    repository.git("commit", "--quiet", "--message", "Add a script");
    const theirs = setRemote(repository);
    for (const n of PARTS) {
      const files = n < 5 ? ["--files", `part ${n}.txt,`] : [];
      stage.skyfom("task", "add", `Write part ${n}`, ...files);
    }
    const end = await stage.run({ prompt: "/skyfom:skyfom-pm 7" });
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect([...readTaskStatuses(repository.root).values()]).toEqual(PARTS.map(() => "closed"));
    expect(stage.model.peakAtWork()).toBeLessThanOrEqual(7);
    expect(stage.slotsTaken()).toEqual([]);
    const refused = stage.agents().filter(({ status }) => status !== "completed");
    // Git may refuse one of several worktrees that are made in the same moment: that call is made again.
    const ofGit = ["Failed to create worktree", "Could not read the repository git config"];
    expect(refused.filter(({ reason }) => !ofGit.some((one) => String(reason).startsWith(one)))).toEqual([]);
    const branches = repository.git("branch", "--format=%(refname:short)").trim().split("\n");
    const [runBranch] = branches.filter((name) => name.startsWith("skyfom/run-"));
    expect(branches).toEqual(runBranch === undefined ? ["main"] : ["main", runBranch]);
    expect(runBranch !== undefined).toBe(isolated.length > 0);
    const of = (range: string) => partsIn(stage, range);
    expect(of("main")).toEqual(PARTS.filter((n) => !isolated.includes(n)));
    if (runBranch !== undefined) {
      repository.git("merge", "--quiet", runBranch);
      expect(end.stdout).toContain(`git diff HEAD...${runBranch}`);
    }
    expect(of("main")).toEqual(PARTS);
    expect(repository.git("log", "--format=%H", "main").split("\n")).not.toContain(theirs);
    for (const n of PARTS) expect(repository.git("show", `main:part ${n}.txt`)).toBe(`part ${n}\n`);
    expect(repository.git("worktree", "list", "--porcelain").match(/^worktree /gm)).toHaveLength(1);
    expect(repository.git("fsck", "--no-dangling")).toBe("");
    expect(repository.git("status", "--porcelain")).toBe("");
  },
);

/** A remote whose default branch, from which the client begins worktrees, has gone another way than the checkout: its commit. */
function setRemote({ git, root }: Stage["repository"]): string {
  const theirs = git("commit-tree", "-p", "HEAD~1", "-m", "Theirs", "HEAD~1^{tree}").trim();
  const remote = join(root, ".git/remote.git");
  git("clone", "--quiet", "--bare", root, remote);
  git("push", "--quiet", "--force", remote, `${theirs}:refs/heads/main`);
  git("remote", "add", "origin", remote);
  git("fetch", "--quiet", "origin");
  git("remote", "set-head", "origin", "main");
  return theirs;
}

/** The parts that the commits of a branch write, each as often as a commit does. */
function partsIn({ repository }: Stage, branch: string): number[] {
  const subjects = repository.git("log", "--no-merges", "--format=%s", branch);
  return [...subjects.matchAll(/^Write part (\d+)$/gm)].map(([, n]) => Number(n)).sort((a, b) => a - b);
}

const KILLS = 10;
const SEED = Number(process.env.SKYFOM_SEED ?? 17);
/** A kill comes so long after the first request of an agent, or of anyone: from before the first worktree to after a merge. */
const LATEST_MS = 7000;
const MOST_SESSIONS = 60;

/** Goes on from the branch of an earlier attempt, where its brief names one, and notes every commit that it makes. */
const WRITE_ON = `[ -n "$2" ] && { git merge --quiet --no-edit "$2" || exit 1; }
[ -e "part $1.txt" ] && exit
echo "part $1" > "part $1.txt"
git add -- "part $1.txt" && git commit --quiet -m "Write part $1" && git rev-parse HEAD >> "$(git rev-parse --git-common-dir)/made"
`;

test("killed at ten random moments, client and engine: no commit is lost, each change is there once, only uncommitted work keeps a worktree", async () => {
  const random = seededChance(SEED);
  let kills = 0;
  for (let round = 1; kills < KILLS; round++) {
    const killed = await killedRun(random, KILLS - kills);
    expect(killed).toBeGreaterThan(0);
    kills += killed;
    console.log(`seed ${SEED}, round ${round}: ${killed} kills`);
  }
}, 1_500_000);

/** A run whose client is killed again and again, with all that it has started every second time. How often it was killed before it was over. */
async function killedRun(random: () => number, most: number): Promise<number> {
  const parts = Array.from({ length: 14 }, (_, n) => n + 1);
  const toolCall = (brief: string) => {
    const n = /Write part (\d+)/.exec(brief)?.[1] ?? "";
    const branch =
      /[Cc]ommits (?:of an earlier attempt )?are on the branch (worktree-agent-\w+)/.exec(brief)?.[1] ?? "";
    const command = `sh ./write-part ${n} ${branch}`.trim();
    return { name: "Bash", input: { command, description: "Write and commit" } };
  };
  const work = { thinkMs: () => 300 + random() * 1500, toolCall };
  const stage = await setStage(makeObeyingModel({ work }).script, "plugin");
  const { repository } = stage;
  appendFileSync(join(repository.root, ".git/info/exclude"), "/.claude/skyfom.json\n/.beads\n");
  // What a lost agent did is in a worktree of its own, so that it can be tried again unseen.
  repository.write(".claude/skyfom.json", JSON.stringify({ isolation: "worktree", lostAgents: "retry" }));
  repository.write("write-part", WRITE_ON);
  repository.git("add", "write-part");
  repository.git("commit", "--quiet", "--message", "Add a script");
  for (const n of parts) stage.skyfom("task", "add", `Write part ${n}`);
  const isOver = () => [...readTaskStatuses(repository.root).values()].every((status) => status === "closed");
  let kills = 0;
  for (let session = 0; session < MOST_SESSIONS && !isOver(); session++) {
    const moment = { afterMs: random() * LATEST_MS, ofAgent: random() < 0.7, withAll: kills % 2 === 1 };
    if (await killedSession(stage, kills < most ? moment : undefined)) kills++;
  }
  await stage.run({ prompt: "/skyfom:skyfom-pm 7" }); // what the last one left behind is swept
  expect(isOver()).toBe(true);
  expect(stage.slotsTaken()).toEqual([]);
  const made = linesOf(join(repository.root, ".git/made"));
  expect(made.length).toBeGreaterThan(0); // one that is killed between a commit and its note leaves the commit alone
  const isKept = (hash: string) => repository.git("for-each-ref", "--contains", hash, "refs/heads").trim() !== "";
  expect(made.filter((hash) => !isKept(hash))).toEqual([]);
  const branches = repository.git("branch", "--format=%(refname:short)", "--list", "skyfom/*").trim().split("\n");
  for (const branch of branches) repository.git("merge", "--quiet", "--no-edit", branch);
  expect(partsIn(stage, "main")).toEqual(parts);
  for (const n of parts) expect(repository.git("show", `main:part ${n}.txt`)).toBe(`part ${n}\n`);
  settleLeft(stage);
  expect(worktreesOf(stage)).toEqual([]);
  // A branch whose worktree was about to be made or removed may be left, but only as a name of what is elsewhere.
  expect(repository.git("branch", "--format=%(refname:short)", "--no-merged", "main").trim()).toBe("");
  expect(repository.git("fsck", "--no-dangling")).toBe("");
  return kills;
}

/** One session, which is killed unless it is over before that. */
async function killedSession(
  stage: Stage,
  kill: { readonly afterMs: number; readonly ofAgent: boolean; readonly withAll: boolean } | undefined,
): Promise<boolean> {
  const asked = stage.model.exchanges.length;
  const client = stage.start({ prompt: "/skyfom:skyfom-pm 7" });
  let hasEnded = false;
  const ended = client.ended.then((end) => {
    hasEnded = true;
    return end;
  });
  if (kill === undefined) {
    expect(await ended).toMatchObject({ exitCode: 0, isTimedOut: false });
    return false;
  }
  const isAwaited = () =>
    stage.model.exchanges.slice(asked).some(({ request }) => !kill.ofAgent || request.agentId !== undefined);
  while (!hasEnded && !isAwaited()) await sleep(20);
  await Promise.race([ended, sleep(kill.afterMs)]);
  if (hasEnded) return false;
  client.signal("SIGKILL");
  await endProcessesOfHome(stage.repository.home, kill.withAll ? 0 : 10_000);
  await ended;
  return true;
}

/**
 * Does what the user does about worktrees that are listed as left: nothing but a file that a killed agent had not committed yet, and a folder
 * that its client was killed over before it locked it, which nobody can tell from one that is being made.
 */
function settleLeft({ repository, skyfom }: Stage): void {
  const { worktrees } = JSON.parse(skyfom("worktrees", "--json")) as { worktrees: readonly Left[] };
  for (const { id, path, taskId, state } of worktrees) {
    expect([id, state.kind, taskId]).toEqual([
      id,
      ...(taskId === undefined ? ["merged", taskId] : ["uncommitted", taskId]),
    ]);
    repository.git("worktree", "remove", "--force", "--force", path);
    repository.git("branch", "--quiet", "-D", `worktree-${id}`);
  }
  console.log(`left to the user: ${worktrees.map(({ state }) => state.kind).join(", ") || "nothing"}`);
}

interface Left {
  readonly id: string;
  readonly path: string;
  readonly taskId?: string;
  readonly state: { readonly kind: string };
}

function worktreesOf({ repository }: Stage): string[] {
  const list = repository.git("worktree", "list", "--porcelain");
  return [...list.matchAll(/^worktree (.*)$/gm)].map(([, path = ""]) => path).slice(1);
}

function linesOf(path: string): string[] {
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : [];
}
