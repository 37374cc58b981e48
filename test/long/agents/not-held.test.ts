import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ClientOptions } from "../../support/client/client.ts";
import { CLIENT_PATH } from "../../support/client/client-path.ts";
import { worktreeOf } from "../../support/client/in-worktree.ts";
import { byMarketplace } from "../../support/client/install-ways.ts";
import { canManage, managedClient } from "../../support/client/managed-client.ts";
import { pluginWithout } from "../../support/ends/without-events.ts";
import { say } from "../../support/model/answer.ts";
import type { Script } from "../../support/model/scripted-model.ts";
import { type Install, type Installer, type Stage, setStage } from "../../support/play.ts";
import { addForkedSkill, forkBesideAgents } from "../../support/starts/forked-skills.ts";
import { resumeByMessage } from "../../support/starts/resume-by-message.ts";
import { wideSpawn } from "../../support/starts/wide-spawn.ts";
import { workflowBesideAgents } from "../../support/starts/workflow-beside-agents.ts";

// What docs/how-the-cap-works.md says is not detected, as far as it is available here: eight are at work, and nothing holds them. A
// row that fails says that the client has changed, and that the page may promise more.

interface Row {
  readonly name: string;
  readonly script?: Script;
  readonly install?: Install | Installer;
  readonly session: (stage: Stage) => Partial<ClientOptions>;
  readonly canPlay?: () => boolean;
}

const marketplace = byMarketplace(CLIENT_PATH);
/** The client refuses `--restricted` where permissions are skipped. */
const restricted = () => ({ args: ["--restricted"], permissionMode: "default" }) as const;
const sources = (names: string) => () => ({ args: ["--setting-sources", names] });

/** Sessions of which our hooks hear nothing. */
const unheard: readonly Row[] = [
  {
    name: "a setting disables all hooks",
    install: "plugin",
    session: () => ({ args: ["--settings", JSON.stringify({ disableAllHooks: true })] }),
  },
  { name: "the session is in safe mode", install: "plugin", session: () => ({ args: ["--safe-mode"] }) },
  {
    name: "the environment says safe mode",
    install: "plugin",
    session: () => ({ env: { CLAUDE_CODE_SAFE_MODE: "1" } }),
  },
  {
    name: "the administrator of the machine allows only managed hooks",
    install: "plugin",
    session: ({ repository }) => ({ program: managedClient(repository.home, { allowManagedHooksOnly: true }) }),
    canPlay: canManage,
  },
  {
    name: "the session was started in a sub-folder, and Skyfom is installed in the .claude of the root",
    install: ".claude",
    session: inSubFolder,
  },
  {
    name: "the session was started in a linked worktree, and the .claude with Skyfom is not committed",
    install: ".claude",
    session: inLinkedWorktree,
  },
  {
    name: "the client loads the settings of the user, and Skyfom is installed in .claude",
    install: ".claude",
    session: sources("user"),
  },
  {
    name: "the client loads the settings of the project, and Skyfom comes from a marketplace",
    install: marketplace,
    session: sources("project"),
  },
  { name: "the session is restricted, and Skyfom is installed in .claude", install: ".claude", session: restricted },
  { name: "the session is restricted, and Skyfom comes from a marketplace", install: marketplace, session: restricted },
];

const unheldStarts: readonly Row[] = [
  { name: "an agent is resumed", script: resumeByMessage() },
  { name: "a workflow starts two agents", script: workflowBesideAgents(6, 8) },
  { name: "a skill is forked", script: forkBesideAgents(7, 8, true) },
].map((row) => ({
  ...row,
  name: `${row.name}, without the module, and its SubagentStart hook never runs`,
  session: ({ repository }: Stage) => ({ pluginDir: pluginWithout(repository.home, ["SubagentStart"]) }),
}));

for (const row of [...unheard, ...unheldStarts]) {
  test.skipIf(row.canPlay?.() === false)(`eight are at work where ${row.name}`, async () => {
    const stage = await play(row, wideSpawn(8, 8));
    expect(stage.model.peakAtWork()).toBe(8);
    expect(stage.slotsTaken()).toEqual([]);
    if (unheard.includes(row)) expect(stage.events()).toEqual([]);
  });
}

describe("what the page says holds such sessions", () => {
  const held: readonly Row[] = [
    { name: "the plugin in a sub-folder", install: "both", session: inSubFolder },
    { name: "the plugin in a linked worktree", install: "both", session: inLinkedWorktree },
    { name: "a marketplace plugin with the settings of the user", install: marketplace, session: sources("user") },
    { name: "the plugin of --plugin-dir in a restricted session", install: "plugin", session: restricted },
  ];

  test.each(held)("seven are at work, and our hooks refuse an eighth: $name", async (row) => {
    const stage = await play(row, wideSpawn(8, 7));
    expect(stage.model.peakAtWork()).toBe(7);
    expect(stage.model.refusedSpawns()).toEqual([expect.stringContaining("Skyfom: not started. 7 of 7 agents")]);
    expect(stage.slotsTaken()).toEqual([]);
  });
});

describe("a bare session", () => {
  const bare: readonly Partial<ClientOptions>[] = [{ args: ["--bare"] }, { env: { CLAUDE_CODE_SIMPLE: "1" } }];

  test.each(bare)("has no tool that starts an agent: %o", async (options) => {
    const stage = await play({ name: "bare", install: "plugin", session: () => options }, wideSpawn(8, 8));
    expect(stage.model.peakAtWork()).toBe(0);
    expect(stage.model.exchanges.flatMap(({ request }) => request.toolNames)).not.toContain("Agent");
    expect(stage.errors()).toEqual(Array(8).fill(expect.stringContaining("No such tool available: Agent")));
  });

  // the client does not name this agent in its request, so the model cannot count it
  test.each([
    { mode: "is not counted in it", args: ["--bare"], counted: [] },
    { mode: "is counted in another", args: [], counted: ["started", "ended"] },
  ])("an agent whose prompt is a forked skill $mode", async ({ args, counted }) => {
    const stage = await setStage(() => say("done"), "plugin");
    addForkedSkill(stage.repository);
    const told = ["--output-format", "stream-json", "--verbose", "--add-dir", "."];
    const { stdout } = await stage.run({ prompt: "/look-closer", args: [...args, ...told] });
    expect(stdout.match(/"subtype":"task_started"/g)).toHaveLength(1);
    expect(stage.model.exchanges.map(({ request }) => request.prompt)).toEqual([expect.stringMatching(/^Base dir/)]);
    expect(stage.events().map(({ type }) => type)).toEqual(counted);
  });
});

async function play({ script, install, session }: Row, otherwise: Script): Promise<Stage> {
  const stage = await setStage(script ?? otherwise, install);
  addForkedSkill(stage.repository);
  stage.skyfom("task", "add", "Task"); // a marketplace plugin guards only a project that has used it
  const end = await stage.run(session(stage));
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  return stage;
}

function inSubFolder({ repository }: Stage): Partial<ClientOptions> {
  const folder = join(repository.root, "packages");
  mkdirSync(folder);
  return { cwd: folder };
}

function inLinkedWorktree({ repository }: Stage): Partial<ClientOptions> {
  repository.git("worktree", "add", "--quiet", worktreeOf(repository));
  return { cwd: worktreeOf(repository) };
}
