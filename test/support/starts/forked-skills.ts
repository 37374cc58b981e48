import { call, say } from "../answer.ts";
import { Gate } from "../gate.ts";
import { JobBoard, jobs } from "../job-board.ts";
import type { ScratchRepository } from "../scratch-repository.ts";
import type { Script } from "../scripted-model.ts";

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

/** `count` agents that each call a skill with `context: fork`, all at once. */
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

/** The main conversation calls the skill `count` times in one message. */
export function forksOfMain(count: number, together: number): Script {
  const gate = new Gate(together);
  let hasCalled = false;
  return async ({ agentId }, around) => {
    if (agentId) {
      await gate.pass(around);
      return say("done");
    }
    if (hasCalled) return say("All looked at.");
    hasCalled = true;
    return call(...Array.from({ length: count }, () => callFork));
  };
}
