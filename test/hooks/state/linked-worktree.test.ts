import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";

// Clients work in linked work trees of a repository, and what ties these to it is cut while their agents are at work.

let project: HookedProject;
const clients: ClientProcess[] = [];

beforeEach(() => {
  project = makeHookedProject("repository");
  shell("git clone -q project main; git -C main worktree add -q ../linked; git -C main worktree add -q ../second");
  mkdirSync(join(project.folder, "main/.claude"));
  writeFileSync(join(project.folder, "main/.claude/skyfom.json"), '{ "maxAgents": 2 }');
});

afterEach(async () => {
  for (const client of clients.splice(0)) await client.kill();
  project.remove();
});

/** A client that is started in a folder beside the project. */
function sitDown(folder: string): ClientSession {
  const cwd = join(project.folder, folder);
  const client = startClientProcess(cwd);
  clients.push(client);
  return new ClientSession(project, client.pid, "s", { env: { CLAUDE_PROJECT_DIR: cwd } });
}

function shell(command: string): void {
  execFileSync("bash", ["-ec", command], { cwd: project.folder, stdio: "pipe" });
}

/** Two agents at work, which is all that the settings allow. */
async function startBoth(session: ClientSession): Promise<void> {
  for (const n of [1, 2]) {
    expect(await session.asks(`toolu_${n}`)).toBeUndefined();
    await session.agentStarts(`agent${n}`);
  }
}

async function endBoth(session: ClientSession): Promise<void> {
  for (const n of [1, 2]) await session.agentStops(`agent${n}`);
  expect(readdirSync(project.remembered)).toEqual([]);
}

const CUT_OFF = [
  "rm linked/.git; git init -q linked",
  "mv linked moved; git -C main worktree prune",
  "git -C main worktree remove --force ../linked",
  "rm -r main/.git/worktrees/linked; rm -rf linked; git clone -q main linked",
];

test.each(CUT_OFF)("two agents of a client in a linked work tree stay in their slots after `%s`", async (command) => {
  const session = sitDown("linked");
  await startBoth(session);
  shell(command);
  for (const one of [session, sitDown("second")])
    expect((await one.asks("toolu_8"))?.permissionDecisionReason).toContain("2 of 2");
  await endBoth(session);
  expect(await sitDown("second").asks("toolu_9")).toBeUndefined();
});

const GONE = ["mv main moved", "rm -rf main/.git", "rm -rf main; git clone -q project main"];

test.each(GONE)("agents in linked work trees are joined by none after `%s`, until they have ended", async (command) => {
  const session = sitDown("linked");
  const other = sitDown("second");
  await startBoth(session);
  shell(command);
  for (const one of [session, other]) {
    const refused = await one.asks("toolu_8");
    expect(refused?.permissionDecision).toBe("deny");
    expect(refused?.permissionDecisionReason).toMatch(
      /counted in .*main\/\.git\/.*, where .*\/\.git leads, and cannot/,
    );
  }
  await endBoth(session);
  for (const one of [session, other]) expect(await one.asks("toolu_9")).toBeUndefined();
});
