import { call, fail, say } from "../../test/support/model/answer.ts";
import type { Script } from "../../test/support/model/scripted-model.ts";

/** A way in which one agent ends before seven others start. */
export interface EndScenario {
  readonly name: string;
  readonly how: "completes" | "fails" | "is stopped" | "is killed with its client";
  readonly isInBackground: boolean;
}

/** Add a row here to try another way. */
export const ENDS: readonly EndScenario[] = [
  { name: "completes, in the background", how: "completes", isInBackground: true },
  { name: "completes, in the foreground", how: "completes", isInBackground: false },
  { name: "the model refuses it, in the background", how: "fails", isInBackground: true },
  { name: "the model refuses it, in the foreground", how: "fails", isInBackground: false },
  { name: "stopped by TaskStop", how: "is stopped", isInBackground: true },
  { name: "its client is killed (kill -9)", how: "is killed with its client", isInBackground: true },
];

/** Prompts of the first agent, and of those that start after its end. */
export const FIRST = "First";
const LATER = "Later";
const PATIENCE_MS = 20_000;

/** A script that plays one end, and how many of the later agents were at work together. */
export interface EndPlay {
  readonly script: Script;
  readonly isFirstAtWork: () => boolean;
  readonly mostTogether: () => number;
}

/** One agent starts and ends as told; then `count` others start in one message and stay until all are at work, or for a while. */
export function playEnd({ how, isInBackground }: EndScenario, count: number): EndPlay {
  const later = new Set<string>();
  let most = 0;
  let firstIsAtWork = false;
  let hasSpawned = false;
  let hasSpawnedLater = false;
  const spawn = (prompts: readonly string[], inBackground: boolean) =>
    call(
      ...prompts.map((prompt) => ({
        name: "Agent",
        input: { description: prompt, prompt, run_in_background: inBackground },
      })),
    );
  const script: Script = async ({ agentId, prompt, newResults, newTexts }, { until }) => {
    if (agentId && prompt === FIRST) {
      firstIsAtWork = true;
      await until(() => false, how === "completes" || how === "fails" ? 600 : 120_000);
      firstIsAtWork = false;
      return how === "fails" ? fail("the model refuses to answer") : say("done");
    }
    if (agentId) {
      later.add(agentId);
      most = Math.max(most, later.size);
      await until(() => most >= count, PATIENCE_MS);
      await until(() => false, 700);
      later.delete(agentId);
      return say("done");
    }
    if (!hasSpawned) {
      hasSpawned = true;
      return spawn([FIRST], isInBackground);
    }
    const task_id = /agentId: (\w+)/.exec(newResults[0]?.text ?? "")?.[1];
    if (how === "is stopped" && !hasSpawnedLater && task_id !== undefined) {
      await until(() => firstIsAtWork, PATIENCE_MS);
      return call({ name: "TaskStop", input: { task_id } });
    }
    if (hasSpawnedLater || (how === "is killed with its client" && !newTexts.includes("Go on"))) return say("wait");
    if (how !== "is stopped") await until(() => !firstIsAtWork, PATIENCE_MS);
    await until(() => false, 1_500); // for hooks that learn of the end
    hasSpawnedLater = true;
    return spawn(
      Array.from({ length: count }, (_, n) => `${LATER} ${n}`),
      true,
    );
  };
  return { script, isFirstAtWork: () => firstIsAtWork, mostTogether: () => most };
}
