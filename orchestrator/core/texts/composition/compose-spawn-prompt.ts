import { showName } from "../../composition/show-name.ts";
import type { ParallelTaskSpec } from "../../composition/specs/parallel-task-spec.ts";

/** Instructions to start all of `specs` at the same time. The specs are there as JSON: the exact inputs of the calls. */
export function composeSpawnPrompt(specs: readonly ParallelTaskSpec[]): string {
  const order =
    specs.length === 1
      ? "Start this agent: call the Agent tool (Task in older clients) with exactly this input."
      : `Start these ${specs.length} agents at the same time: make all ${specs.length} calls of the Agent tool (Task in older clients) in one single message, with exactly these inputs.`;
  return [
    order,
    ...(specs.length === 1 ? [] : ["Calls in separate messages would run one after the other."]),
    ...specs.map((spec, i) => `${i + 1}. ${showName(spec.description)}\n\n${showCall(spec)}`),
    "Then end your turn: you are notified as each of them ends.",
  ].join("\n\n");
}

/** Agents that start together must not block their caller, so they run in the background by default. */
function showCall(spec: ParallelTaskSpec): string {
  return `\`\`\`json\n${JSON.stringify({ run_in_background: true, ...spec }, null, 2)}\n\`\`\``;
}
