import { call, say } from "../model/answer.ts";
import { Gate } from "../model/gate.ts";
import { JobBoard, jobs } from "../model/job-board.ts";
import type { Script } from "../model/scripted-model.ts";

const WORKFLOW = `export const meta = { name: "ten", description: "Ten agents side by side", phases: [{ title: "All" }] }
await parallel(Array.from({ length: 10 }, (_, index) => () => agent("Step " + index, { label: "step " + index, phase: "All" })));
return "all steps done"`;

/** A workflow of ten agents, started once the spawned agents are at work. The client runs few of its agents at once on few cores. */
export function workflowBesideAgents(spawned: number, together: number): Script {
  const board = new JobBoard(jobs(spawned));
  const gate = new Gate(together);
  let hasWorkflow = false;
  return async (request, around) => {
    if (request.agentId) {
      await gate.pass(around);
      return say("done");
    }
    if (request.newResults.length > 0 && !hasWorkflow) {
      hasWorkflow = true;
      await around.until(() => around.agentsAtWork() >= Math.min(spawned, 7), 20_000);
      return call({ name: "Workflow", input: { script: WORKFLOW } });
    }
    return board.answer(request);
  };
}
