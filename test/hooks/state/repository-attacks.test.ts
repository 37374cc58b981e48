import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readAgents, readEvents } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";
import { readHolders } from "../support/read-holders.ts";

let project: HookedProject;
let client: ClientProcess;
let session: ClientSession;

beforeEach(() => {
  project = makeHookedProject("repository");
  client = startClientProcess();
  session = new ClientSession(project, client.pid);
});

afterEach(async () => {
  await client.kill();
  project.remove();
});

function shell(command: string, root = project.root): void {
  const identity = { GIT_CONFIG_COUNT: "2", GIT_CONFIG_KEY_0: "user.name", GIT_CONFIG_VALUE_0: "Scratch" };
  const env = { ...process.env, ...identity, GIT_CONFIG_KEY_1: "user.email", GIT_CONFIG_VALUE_1: "s@example.invalid" };
  execFileSync("bash", ["-ec", command], { cwd: root, env, stdio: "pipe" });
}

function inRoot(path: string): string {
  return join(project.root, path);
}

/** Starts seven agents, by calls and under ids that a client gives once. */
async function startSeven(own = session, round = ""): Promise<void> {
  for (const [n, agent] of AGENTS.entries()) {
    const call = `toolu_${round}${n}`;
    expect(await own.asks(call)).toBeUndefined();
    await own.agentStarts(agent + round);
    await own.launched(call, agent + round);
  }
}

const AGENTS = Array.from({ length: 7 }, (_, n) => `agent${n + 1}`);

/** What an agent at work may do to its repository, one after the other. */
const COMMANDS = [
  "git clean -fdxq",
  "git clean -fdXq",
  "git stash --include-untracked --quiet || true",
  "git stash --all --quiet",
  "git stash pop --quiet || true",
  "git checkout --quiet without",
  "git checkout --quiet main",
  "git reset --quiet --hard",
  "FILTER_BRANCH_SQUELCH_WARNING=1 git filter-branch --force --tree-filter 'rm -rf .claude' HEAD",
  "find . -mindepth 1 -maxdepth 1 ! -name .git -exec rm -rf {} +",
  "cp -a .git ../copy; rm -rf .git; mv ../copy .git",
  "cd ..; mv project moved; ln -s moved project",
  "cd ..; rm project; mv moved project",
  "git checkout --quiet --orphan empty; git clean -ffdxq",
  "rm -rf .claude/state",
  "rm -rf .claude",
  "rm -rf .claude/state/*",
  "find .claude -delete",
  "git gc --quiet --prune=now --aggressive",
  "git worktree add --quiet ../linked without; git worktree remove --force ../linked; git worktree prune",
  "git init --quiet",
  "mkdir nested; git init --quiet nested; git clean -ffdxq",
  "rm -rf .beads",
  "git update-ref -d refs/heads/main; git pack-refs --all",
  "mv .claude elsewhere; mkdir -p .claude/state/slots/1",
  "> .claude/state/events.jsonl",
  "> .claude/state/agents.json",
];

describe("seven agents at work are still held to seven and named when one of them", () => {
  const here = { folder: undefined as HookedProject | undefined, session: undefined as ClientSession | undefined };
  let worker: ClientProcess;

  beforeAll(async () => {
    project = makeHookedProject("repository");
    here.folder = project;
    shell("mkdir .claude .beads; echo '{}' > .claude/settings.json; git add .claude; git commit --quiet -m Settings");
    shell(
      "git checkout --quiet -b without; git rm -q .claude/settings.json; git commit --quiet -m None; git checkout --quiet main",
    );
    worker = startClientProcess();
    here.session = new ClientSession(project, worker.pid);
    await startSeven(here.session);
  });

  afterAll(async () => {
    await worker.kill();
    here.folder?.remove();
  });

  test.each(COMMANDS)("runs `%s`", async (command) => {
    const own = here.session as ClientSession;
    const { root, state } = own.project;
    shell(command, root);
    expect((await own.asks(`toolu_${command}`))?.permissionDecisionReason).toContain("7 of 7 agents");
    const running = readAgents(root).filter(({ status }) => status === "running");
    expect(running.map(({ agentId }) => agentId).sort()).toEqual(AGENTS);
    await own.turnEnds(...AGENTS);
    expect(readHolders(state)).toHaveLength(7);
  });

  test("has ended, and another has its slot", async () => {
    const own = here.session as ClientSession;
    await own.agentStops("agent3");
    expect(await own.asks("toolu_9")).toBeUndefined();
    expect((await own.asks("toolu_10"))?.permissionDecision).toBe("deny");
    expect(readEvents(own.project.root).map(({ type }) => type)).toContain("ended");
  });
});

test("what follows the log goes on after `git clean`, and git sees none of our code", async () => {
  await session.asks("toolu_1");
  const log = execFileSync(
    "bash",
    [
      "-c",
      `exec 3< ${inRoot(".claude/state/events.jsonl")}; git clean -fdxq; echo >&2; cat <&3 >/dev/null; exec 3<&-; readlink -f .git/skyfom`,
    ],
    { cwd: project.root, encoding: "utf8", stdio: "pipe" },
  );
  expect(log.trim()).toBe(project.state);
  await session.agentStarts("agent1");
  const same = (name: string) =>
    readFileSync(inRoot(`.claude/state/${name}`), "utf8") === readFileSync(join(project.state, name), "utf8");
  expect([same("events.jsonl"), same("agents.json")]).toEqual([true, true]);
  expect(execFileSync("git", ["status", "--porcelain", "--ignored=no"], { cwd: project.root, encoding: "utf8" })).toBe(
    "",
  );
});

/** Git directories that are gone, moved or recreated: nobody can say who is at work. */
const LOST = [
  "rm -rf .git; git init --quiet",
  "mv .git ../git; git init --quiet",
  "mv .git ../git",
  "rm -rf .git/skyfom",
];

describe.each(LOST)("seven agents at work, of whom one runs `%s`", (command) => {
  test("are joined by no eighth, and the denial says what to do", async () => {
    await startSeven();
    shell(command);
    const answer = await session.asks("toolu_8");
    expect(answer?.permissionDecision).toBe("deny");
    expect(answer?.permissionDecisionReason).toMatch(
      /is gone, so nobody can tell who is at work|it is a link to .*, and is neither read nor written/,
    );
    expect(await session.asks("toolu_9")).toMatchObject({ permissionDecision: "deny" });
  });
});

const HOSTILE: readonly (readonly [name: string, command: string])[] = [
  ["a link in place of .claude/state", "mkdir .claude; ln -s ../../outside .claude/state"],
  ["a link in place of the log", "mkdir -p .claude/state; ln -s ../../../outside/log .claude/state/events.jsonl"],
  ["a link in place of agents.json", "mkdir -p .claude/state; ln -s ../../../outside/a .claude/state/agents.json"],
  ["a link in place of the slots", "mkdir -p .claude/state; ln -s ../../../outside .claude/state/slots"],
  ["a file in place of .claude", "echo mine > .claude"],
  ["a directory in place of the log", "mkdir -p .claude/state/events.jsonl/a"],
  ["planted slots", "mkdir -p .claude/state/slots/{1..7}; touch .claude/state/slots/{1..7}/x"],
  [
    "planted slots behind a link within it",
    "mkdir -p files/state/slots/{1..7}; touch files/state/slots/{1..7}/x; ln -s files .claude",
  ],
  [
    "planted slots in a submodule",
    "git init -q .claude/state; cd .claude/state; mkdir -p slots/{1..7}; touch slots/{1..7}/x; git add .; git commit -qm X; cd ../..",
  ],
];

describe.each(HOSTILE)("a repository that commits %s", (_name, command) => {
  test("is held to seven all the same, and nothing is written through it", async () => {
    mkdirSync(join(project.folder, "outside"));
    for (const name of ["log", "a"]) writeFileSync(join(project.folder, "outside", name), "theirs\n");
    shell(`${command}; touch keep; git add -f -A; git commit --quiet -m Theirs`);
    await startSeven();
    expect((await session.asks("toolu_8"))?.permissionDecisionReason).toContain("7 of 7 agents");
    await session.turnEnds();
    const outside = join(project.folder, "outside");
    expect(execFileSync("ls", ["-A", outside], { encoding: "utf8" })).toBe("a\nlog\n");
    for (const name of ["log", "a"]) expect(readFileSync(join(outside, name), "utf8")).toBe("theirs\n");
  });
});

test("a repository whose .claude leads out of it starts nothing, and nothing is written there", async () => {
  mkdirSync(join(project.folder, "outside"));
  shell("ln -s ../outside .claude; git add -A; git commit --quiet -m Theirs");
  expect((await session.asks("toolu_1"))?.permissionDecision).toBe("deny");
  expect(execFileSync("ls", ["-A", join(project.folder, "outside")], { encoding: "utf8" })).toBe("");
});
