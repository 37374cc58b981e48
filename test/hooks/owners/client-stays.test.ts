import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";

// What a client's agents do to the repository around its folder: the client stays with the state that counts them.

let project: HookedProject;
const clients: ClientProcess[] = [];

beforeEach(() => {
  project = makeHookedProject("repository");
  for (const folder of [".", "sub", "sub/deep"]) {
    mkdirSync(join(project.root, folder, ".claude"), { recursive: true });
    writeFileSync(join(project.root, folder, ".claude/skyfom.json"), '{ "maxAgents": 2 }');
  }
});

afterEach(async () => {
  for (const client of clients.splice(0)) await client.kill();
  project.remove();
});

/** A client that is started in a folder of the project. */
function sitDown(folder = "."): ClientSession {
  const cwd = join(project.root, folder);
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

const DONE_TO_IT: readonly (readonly [folder: string, command: string])[] = [
  ["sub", "git init -q project/sub"],
  ["sub/deep", "git init -q project/sub"],
  ["sub/deep", "git init -q project/sub; git init -q project/sub/deep"],
  ["sub", "git clone -q project other; mv other/.git project/sub/.git"],
  [".", "mv project moved; git clone -q moved project"],
  ["sub", "mv project moved; git clone -q moved project; mkdir project/sub"],
  [".", "mv project/.git git; ln -s ../git project/.git; rm -r project/.claude/state"],
];

test.each(DONE_TO_IT)("a client that began in %s stays with its agents after `%s`", async (folder, command) => {
  const session = sitDown(folder);
  await startBoth(session);
  shell(command);
  expect((await session.asks("toolu_8"))?.permissionDecisionReason).toContain("2 of 2");
  await session.agentStops("agent1");
  expect(await session.asks("toolu_9")).toBeUndefined();
  expect((await session.asks("toolu_10"))?.permissionDecision).toBe("deny");
});

test("a client that began without git stays with its agents when the folder above becomes a repository, and its own", async () => {
  shell("rm -rf project/.git");
  const session = sitDown("sub");
  await startBoth(session);
  for (const made of ["project", "project/sub"]) {
    shell(`git init -q ${made}`);
    expect((await session.asks(`toolu_${made}`))?.permissionDecisionReason).toContain("2 of 2");
  }
});

test.each(["rm -rf project/.git", "git init -q .; rm -rf project/.git"])(
  "a client that began in a sub-folder starts nothing after `%s`, which nobody would count",
  async (command) => {
    const session = sitDown("sub");
    await startBoth(session);
    shell(command);
    expect((await session.asks("toolu_8"))?.permissionDecisionReason).toMatch(
      /: it is a link to .*, and is neither read nor written\. When no agent of this repository is at work, remove it/,
    );
  },
);

test("another client, which begins in the new repository, is held to as many of its own", async () => {
  const first = sitDown("sub");
  await startBoth(first);
  shell("git init -q project/sub");
  await startBoth(sitDown("sub"));
  expect((await first.asks("toolu_8"))?.permissionDecision).toBe("deny");
});

test("a client whose working copy was deleted and cloned again starts no agent, also where no home remembers its own", async () => {
  rmSync(join(project.folder, "home/.local"), { recursive: true });
  writeFileSync(join(project.folder, "home/.local"), "a home that cannot be written");
  const session = sitDown();
  await startBoth(session);
  shell("git clone -q project other; rm -rf project; mv other project");
  const refused = await session.asks("toolu_8");
  expect(refused).toMatchObject({ permissionDecision: "deny" });
  expect(refused?.permissionDecisionReason).toContain(
    `the folder ${project.root} that Claude Code was started in is gone, another stands in its place`,
  );
  expect(await sitDown().asks("toolu_1")).toBeUndefined();
});

test("a folder that a checkout has taken away and brought back is no reason to refuse anything", async () => {
  await sitDown().asks("toolu_1");
  const session = sitDown("sub");
  shell("rm -rf project/sub; mkdir project/sub");
  expect(await session.asks("toolu_2")).toBeUndefined();
});
