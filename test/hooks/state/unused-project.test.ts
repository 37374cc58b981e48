import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSlotsTaken } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { fingerprint } from "../support/fingerprint.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";

let project: HookedProject;
let client: ClientProcess;
let bundles: string;

beforeEach(() => {
  project = makeHookedProject("repository");
  client = startClientProcess();
  bundles = join(project.folder, "home/.claude/plugins/cache/market/skyfom/0.1.0/hooks/dist");
  cpSync(project.bundles, bundles, { recursive: true });
});

afterEach(async () => {
  await client.kill();
  project.remove();
});

/** A session of a user who installed the plugin from a marketplace. */
function session(env: Record<string, string> = {}): ClientSession {
  return new ClientSession(project, client.pid, "s", { bundles, env });
}

async function spawnEight(own: ClientSession): Promise<number> {
  let started = 0;
  for (let n = 1; n <= 8; n++) {
    if ((await own.asks(`toolu_${n}`))?.permissionDecision === "deny") continue;
    started += 1;
    await own.agentStarts(`agent${n}`);
  }
  return started;
}

test("in a project in which Skyfom was never used, spawns pass and no file is left", async () => {
  const own = session();
  const before = fingerprint(project.folder);
  await own.begins();
  await own.prompts("mend the login page");
  expect(await spawnEight(own)).toBe(8);
  await own.agentStops("agent1");
  await own.turnEnds();
  expect(fingerprint(project.folder)).toEqual(before);
});

test("so it is where the client runs the plugin from its copy of the marketplace", async () => {
  bundles = join(project.folder, "home/.claude/plugins/marketplaces/market/hooks/dist");
  cpSync(project.bundles, bundles, { recursive: true });
  const before = fingerprint(project.folder);
  expect(await session().asks("toolu_1")).toBeUndefined();
  expect(fingerprint(project.folder)).toEqual(before);
});

test("input that cannot be read denies no spawn there", async () => {
  for (const input of ["", "{", "[]"]) {
    expect(await session().run("pre-tool-use", input)).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect(await session().run("subagent-start", input)).toMatchObject({ code: 0, stdout: "", stderr: "" });
  }
});

test("a prompt that names it begins, and from then on seven are held", async () => {
  await session().prompts("/skyfom:skyfom-pm 3");
  expect(await spawnEight(session())).toBe(7);
});

test("where the state of a project that used it is gone, no agent starts that nobody would count", async () => {
  await session().prompts("/skyfom:skyfom-pm 3");
  await spawnEight(session());
  rmSync(join(project.root, ".git/skyfom"), { recursive: true });
  expect(await spawnEight(session())).toBe(0);
});

test.each([
  ["moved away", "mv .git ../git"],
  ["moved away and linked", "mv .git ../git; ln -s ../git .git"],
  ["without a HEAD", "rm .git/HEAD"],
])("so it is where the git directory is %s, and the home remembers nothing", async (_, command) => {
  rmSync(join(project.folder, "home/.local"), { recursive: true });
  writeFileSync(join(project.folder, "home/.local"), "no folder");
  await session().prompts("/skyfom:skyfom-pm 3");
  await spawnEight(session());
  execFileSync("sh", ["-ec", command], { cwd: project.root });
  expect((await session().asks("toolu_9"))?.permissionDecisionReason).toContain(
    "When no agent of this repository is at work",
  );
});

/** What the module in the client is told of this place. */
async function place(): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse((await session().run("module-ledger", '{"do":"place"}')).stdout);
}

test("where an agent deletes all that shows it was used, hooks and module hold whoever is at work as before", async () => {
  expect(await place()).toMatchObject({ isHeld: false });
  await session().prompts("/skyfom:skyfom-pm 3");
  expect(await spawnEight(session())).toBe(7);
  for (const path of [".git", ".claude"]) rmSync(join(project.root, path), { recursive: true, force: true });
  expect(await place()).toMatchObject({ isHeld: true, remembered: project.remembered });
  expect((await session().asks("toolu_9"))?.permissionDecision).toBe("deny");
});

test("the module is told the limit and whether a status line shows the slots, by files that have an end", async () => {
  expect(await place()).toMatchObject({ limit: 7, hasStatusLine: false });
  write(".claude/skyfom.json", { maxAgents: 3 });
  write(".claude/settings.local.json", { statusLine: { command: "node orchestrator/dist/statusline.cjs" } });
  expect(await place()).toMatchObject({ limit: 3, hasStatusLine: true });
  for (const name of ["skyfom.json", "settings.local.json"]) {
    rmSync(join(project.root, ".claude", name));
    symlinkSync("/dev/zero", join(project.root, ".claude", name));
  }
  expect(await place()).toMatchObject({ limit: 7, hasStatusLine: false });
});

function write(path: string, content: object): void {
  mkdirSync(dirname(join(project.root, path)), { recursive: true });
  writeFileSync(join(project.root, path), JSON.stringify(content));
}

describe("seven are held from the first spawn on where", () => {
  test.each<[string, () => void, Record<string, string>?]>([
    ["the project has settings of Skyfom", () => write(".claude/skyfom.json", {})],
    [
      "the project's settings enable the plugin",
      () => write(".claude/settings.json", { enabledPlugins: { "skyfom@m": true } }),
    ],
    [
      "the user's own settings of the project do",
      () => write(".claude/settings.local.json", { enabledPlugins: { "skyfom@m": true } }),
    ],
    ["the user wants every project guarded", () => {}, { SKYFOM_GUARD: "everywhere" }],
  ])("%s", async (_, prepare, env) => {
    prepare();
    expect(await spawnEight(session(env))).toBe(7);
    expect(readSlotsTaken(project.root)).toHaveLength(7);
  });
});

test.each([
  ["disabled", { enabledPlugins: { "skyfom@m": false } }],
  ["another plugin's", { enabledPlugins: { "other@skyfom": true } }],
])("settings in which the plugin is %s ask for nothing", async (_, content) => {
  write(".claude/settings.json", content);
  expect(await spawnEight(session())).toBe(8);
});
