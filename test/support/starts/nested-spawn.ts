import { call, say } from "../model/answer.ts";
import { Gate } from "../model/gate.ts";
import { JobBoard } from "../model/job-board.ts";
import type { Script } from "../model/scripted-model.ts";

/**
 * Agents that spawn agents, two levels deep: `count` parents, each with two children, each with two grandchildren.
 *
 *     main ─┬─ Job 0 ─┬─ Job 0.0 ─┬─ Job 0.0.0
 *           │         │           └─ Job 0.0.1
 *           │         └─ Job 0.1 ─…
 *           └─ Job 1 ─…
 */
export function nestedSpawn(count: number, together: number, inBackground: boolean): Script {
  const spawn = (name: string) => ({ description: name, prompt: name, run_in_background: inBackground });
  const board = new JobBoard(
    Array.from({ length: count }, (_, index) => ({ ...spawn(`Job ${index}`), run_in_background: true })),
  );
  // with the guard on seven need not come together here: a refused child's parent does its work itself
  const gate = new Gate(together, together > 7 ? 20_000 : 6_000);
  const parents = new Set<string>();
  return async (request, around) => {
    const { agentId, prompt } = request;
    if (!agentId) return board.answer(request);
    const depth = prompt.split(".").length;
    if (depth < 3 && !parents.has(agentId)) {
      parents.add(agentId);
      return call(...[0, 1].map((child) => ({ name: "Agent", input: spawn(`${prompt}.${child}`) })));
    }
    // a parent of background children ends its turn at once: it is idle then, and woken when they end
    if (!inBackground || depth === 3) await gate.pass(around);
    return say("done");
  };
}
