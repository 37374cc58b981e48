import type { Script } from "../../test/support/model/scripted-model.ts";
import type { ScratchRepository } from "../../test/support/scratch-repository.ts";
import { addForkedSkill, forkBesideAgents } from "../../test/support/starts/forked-skills.ts";
import { nestedSpawn } from "../../test/support/starts/nested-spawn.ts";
import { resumeByMessage } from "../../test/support/starts/resume-by-message.ts";
import { severalSessions } from "../../test/support/starts/several-sessions.ts";
import { wideSpawn } from "../../test/support/starts/wide-spawn.ts";
import { workflowBesideAgents } from "../../test/support/starts/workflow-beside-agents.ts";

/**
 * A way in which agents start. They stay at work until this many are as the bare client lets come together, or for 20 to 60 seconds:
 * a start that hooks make slow must not be taken for one that is held back.
 */
export interface Scenario {
  readonly name: string;
  readonly script: () => Script;
  readonly sessions?: number;
  readonly prepare?: (repository: ScratchRepository) => void;
}

/** Those of `test/long/client/client-own-cap.test.ts`, where nothing limits them. */
export const SCENARIOS: readonly Scenario[] = [
  { name: "12 spawns in one message", script: () => wideSpawn(12, 12) },
  { name: "agents that spawn agents in the foreground, two levels deep", script: () => nestedSpawn(2, 14, false) },
  { name: "an agent resumed by a message while seven work", script: () => resumeByMessage(true) },
  { name: "a workflow beside six agents", script: () => workflowBesideAgents(6, 8) },
  { name: "a forked skill beside seven agents", script: () => forkBesideAgents(7, 8, true), prepare: addForkedSkill },
  { name: "three sessions in one repository, five agents each", script: () => severalSessions(5, 15), sessions: 3 },
];
