import { type Answer, call, fail, say } from "../model/answer.ts";
import type { Script, Surroundings } from "../model/scripted-model.ts";

const WORKS_MS = 600;

/** How the one agent of these scripts ends, as its model sees it. */
export type Course = "completes" | "fails" | "never answers";

/** The main conversation spawns one agent; `more` goes into the call. */
export function oneAgent(course: Course, more: Readonly<Record<string, unknown>> = {}): Script {
  let hasSpawned = false;
  return async ({ agentId }, around) => {
    if (agentId) return takeCourse(course, around);
    if (hasSpawned) return say("spawned");
    hasSpawned = true;
    return call({ name: "Agent", input: { description: "job", prompt: "Job", ...more } });
  };
}

async function takeCourse(course: Course, { until }: Surroundings): Promise<Answer> {
  await until(() => false, course === "never answers" ? 60_000 : WORKS_MS);
  return course === "fails" ? fail("the model refuses to answer") : say("done");
}

/** The main conversation spawns one agent, which may spawn others in the background, and stops it while all are at work. */
export function stoppedAgent(children: number): Script {
  let step = 0;
  const parents = new Set<string>();
  return async ({ agentId, prompt, newResults }, around) => {
    if (agentId) {
      if (prompt === "Job" && children > 0 && !parents.has(agentId)) {
        parents.add(agentId);
        return call(
          ...Array.from({ length: children }, (_, n) => ({
            name: "Agent",
            input: { description: "child", prompt: `Child ${n}` },
          })),
        );
      }
      await around.until(() => false, 60_000);
      return say("done");
    }
    step++;
    if (step === 1) return call({ name: "Agent", input: { description: "job", prompt: "Job" } });
    // one round more, so that the notification joins this turn and does not race with its end
    if (step === 3) return call({ name: "Bash", input: { command: "sleep 1", description: "Wait" } });
    if (step > 3) return say("stopped");
    const task_id = /agentId: (\w+)/.exec(newResults[0]?.text ?? "")?.[1];
    await around.until(() => around.agentsAtWork() === children + 1, 20_000);
    return call({ name: "TaskStop", input: { task_id } });
  };
}

/** The main conversation makes these messages of spawns one after the other, in one turn. */
export function spawnsInOneTurn(...messages: readonly (readonly Readonly<Record<string, unknown>>[])[]): Script {
  let step = 0;
  return async ({ agentId }, around) => {
    if (agentId) return takeCourse("completes", around);
    const inputs = messages[step++];
    return inputs ? call(...inputs.map((input) => ({ name: "Agent", input }))) : say("spawned");
  };
}
