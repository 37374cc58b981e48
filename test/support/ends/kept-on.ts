import { call, say } from "../model/answer.ts";
import { Gate } from "../model/gate.ts";
import { jobs } from "../model/job-board.ts";
import type { Script } from "../model/scripted-model.ts";
import { addPlugin } from "./add-plugin.ts";

const NOT_YET = "Not quite done";

/** A plugin whose hook keeps an agent at work that stops with the words of `keptOn` below. */
export function keepingPlugin(folder: string): string {
  const block = JSON.stringify({ decision: "block", reason: "Look once more." });
  return addPlugin(folder, "keeping", {
    event: "SubagentStop",
    decide: `(payload) => payload.last_assistant_message === ${JSON.stringify(NOT_YET)} ? ${JSON.stringify(block)} : ""`,
  });
}

/** One agent stops too early and is kept at work; when it is, `others` start, and all stay until they are `together`. */
export function keptOn(others: number, together: number): Script {
  const [first, ...more] = jobs(others + 1).map((input) => ({ name: "Agent", input }));
  const gate = new Gate(together);
  let step = 0;
  let asked = 0;
  return async ({ agentId, prompt }, around) => {
    if (agentId) {
      if (prompt === "Job 0" && ++asked === 1) return say(NOT_YET);
      await gate.pass(around);
      return say("done");
    }
    step++;
    if (step === 1 && first) return call(first);
    if (step !== 2) return say("Nothing to start now.");
    await around.until(() => asked > 1, 20_000);
    return call(...more);
  };
}
