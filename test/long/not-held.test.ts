import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ClientOptions } from "../support/client.ts";
import { pluginWithout } from "../support/ends/without-events.ts";
import { type Install, type Stage, setStage } from "../support/play.ts";
import type { Script } from "../support/scripted-model.ts";
import { addForkedSkill, forkBesideAgents } from "../support/starts/forked-skills.ts";
import { resumeByMessage } from "../support/starts/resume-by-message.ts";
import { wideSpawn } from "../support/starts/wide-spawn.ts";
import { workflowBesideAgents } from "../support/starts/workflow-beside-agents.ts";

// What docs/how-the-cap-works.md says is not detected, as far as it is available here: eight are at work, and nothing holds them. A
// row that fails says that the client has changed, and that the page may promise more.

interface Row {
  readonly name: string;
  readonly script?: Script;
  readonly install?: Install;
  readonly session: (stage: Stage) => Partial<ClientOptions>;
}

const rows: readonly Row[] = [
  {
    name: "a setting disables all hooks",
    install: "plugin",
    session: () => ({ args: ["--settings", JSON.stringify({ disableAllHooks: true })] }),
  },
  {
    name: "the session was started in a sub-folder, and Skyfom is installed in the .claude of the root",
    install: ".claude",
    session: ({ repository }) => ({ cwd: subFolderOf(repository.root) }),
  },
  ...[
    { name: "an agent is resumed", script: resumeByMessage() },
    { name: "a workflow starts two agents", script: workflowBesideAgents(6, 8) },
    { name: "a skill is forked", script: forkBesideAgents(7, 8, true) },
  ].map((row) => ({
    ...row,
    name: `${row.name}, without the module, and its SubagentStart hook never runs`,
    session: ({ repository }: Stage) => ({ pluginDir: pluginWithout(repository.home, ["SubagentStart"]) }),
  })),
];

for (const { name, script, install, session } of rows) {
  test(`eight are at work where ${name}`, async () => {
    const stage = await setStage(script ?? wideSpawn(8, 8), install);
    addForkedSkill(stage.repository);
    const end = await stage.run(session(stage));
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect(stage.model.peakAtWork()).toBe(8);
    expect(stage.slotsTaken()).toEqual([]);
  });
}

function subFolderOf(root: string): string {
  const folder = join(root, "packages");
  mkdirSync(folder);
  return folder;
}
