import { afterAll, expect, test } from "vitest";
import type { Script } from "../../support/model/scripted-model.ts";
import { type Stage, setStage } from "../../support/play.ts";
import { addForkedSkill, forkBesideAgents } from "../../support/starts/forked-skills.ts";
import { nestedSpawn } from "../../support/starts/nested-spawn.ts";
import { resumeByMessage } from "../../support/starts/resume-by-message.ts";
import { severalSessions } from "../../support/starts/several-sessions.ts";
import { wideSpawn } from "../../support/starts/wide-spawn.ts";
import { workflowBesideAgents } from "../../support/starts/workflow-beside-agents.ts";

// The client alone, without Skyfom, with its own cap at seven: what docs/comparison.md says of it. A row that fails says that the
// client has changed.

interface Row {
  readonly name: string;
  readonly script: Script;
  readonly prepare?: (stage: Stage) => void;
  readonly sessions?: number;
  /** Agents at work at once, as the model server counts them. */
  readonly peak: number;
}

const rows: readonly Row[] = [
  { name: "12 spawns in one message", script: wideSpawn(12, 7), peak: 7 },
  { name: "agents that spawn agents in the foreground, two levels deep", script: nestedSpawn(2, 7, false), peak: 7 },
  { name: "an agent resumed by a message while seven work", script: resumeByMessage(), peak: 8 },
  { name: "a workflow beside six agents", script: workflowBesideAgents(6, 8), peak: 8 },
  {
    name: "a forked skill beside seven agents",
    script: forkBesideAgents(7, 8),
    prepare: ({ repository }) => addForkedSkill(repository),
    peak: 8,
  },
  { name: "three sessions in one repository, five agents each", script: severalSessions(5, 15), sessions: 3, peak: 15 },
];

const seen: { row: string; peak: number }[] = [];
afterAll(() => console.table(seen));

test.each(rows)("with the client's own cap at seven, $peak are at work: $name", async (row) => {
  const stage = await setStage(row.script);
  row.prepare?.(stage);
  const session = { env: { CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS: "7" } };
  const clients = Array.from({ length: row.sessions ?? 1 }, () => stage.start(session));
  for (const end of await Promise.all(clients.map(({ ended }) => ended))) expect(end).toMatchObject({ exitCode: 0 });
  seen.push({ row: row.name, peak: stage.model.peakAtWork() });
  expect(stage.model.peakAtWork()).toBe(row.peak);
});
