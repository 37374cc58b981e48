import { call, say } from "../model/answer.ts";
import { Gate } from "../model/gate.ts";
import { JobBoard, jobs } from "../model/job-board.ts";
import type { Script } from "../model/scripted-model.ts";
import type { ScratchRepository } from "../scratch-repository.ts";

const FORKED_SKILL = `---
name: look-closer
description: Use when something has to be looked at closely.
context: fork
---
Look closer.
`;

/** Adds the skill that runs in an agent of its own. */
export function addForkedSkill(repository: ScratchRepository): void {
  repository.write(".claude/skills/look-closer/SKILL.md", FORKED_SKILL);
}

const callFork = { name: "Skill", input: { skill: "look-closer" } };

/** `count` agents that each call a skill with `context: fork`, all at once; each is blocked until its fork has ended. */
export function forkedSkills(count: number, together: number): Script {
  const board = new JobBoard(jobs(count));
  const before = new Gate(together);
  const inside = new Gate(2 * together);
  const callers = new Set<string>();
  return async (request, around) => {
    const { agentId, prompt } = request;
    if (!agentId) return board.answer(request);
    const isFork = !prompt.startsWith("Job");
    if (!isFork && !callers.has(agentId)) {
      callers.add(agentId);
      await before.pass(around);
      return call(callFork);
    }
    if (isFork) await inside.pass(around);
    return say("done");
  };
}

/**
 * The main conversation calls the skill while `count` agents are at work. These end soon after it, or, patient, only once `together`
 * are at work.
 */
export function forkBesideAgents(count: number, together: number, isPatient = false): Script {
  const board = new JobBoard(jobs(count));
  const gate = new Gate(together, isPatient ? 60_000 : 20_000);
  let hasCalled = false;
  return async (request, around) => {
    if (request.agentId) {
      await gate.pass(around);
      return say("done");
    }
    if (hasCalled || request.newResults.length === 0) return board.answer(request);
    hasCalled = true;
    await around.until(() => around.agentsAtWork() >= count, 20_000);
    // with the guard on the fork waits for a slot, which comes free only when the seven end
    if (!isPatient) void around.until(() => false, 1_500).then(() => gate.open());
    return call(callFork);
  };
}
