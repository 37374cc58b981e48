import { levelNodes } from "../../graph/level-nodes.ts";
import { describeInFewWords } from "../describe-in-few-words.ts";
import { memberGraph } from "../waves/member-graph.ts";
import { composePrompt } from "./compose-prompt.ts";
import type { ParallelTaskSpec } from "./parallel-task-spec.ts";
import type { SpecContext, SpecMember } from "./spec-context.ts";

/** One spec for each sub-skill, in their order. Those that depend on each other are not told to be at work at the same time. */
export function generateParallelTaskSpecs(subSkills: readonly SpecMember[], context: SpecContext): ParallelTaskSpec[] {
  const { levels } = levelNodes(memberGraph(subSkills));
  return subSkills.map((member, i) => {
    const peers = subSkills.filter((_, other) => other !== i && levels[other] === levels[i]);
    const model = member.model ?? context.model;
    return {
      subagent_type: context.subagentType ?? "general-purpose",
      description: describeInFewWords(member.skillName, context.taskId),
      prompt: composePrompt(member, peers, context),
      run_in_background: true,
      ...(model === undefined ? {} : { model }),
    };
  });
}
