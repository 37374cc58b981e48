import { expect, test } from "vitest";
import { type Answer, call, say } from "../../support/model/answer.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import type { Script } from "../../support/model/scripted-model.ts";
import { type Install, setStage } from "../../support/play.ts";
import { readTaskStatuses, runSkyfom } from "../../support/repository-state.ts";
import { shareCheckout } from "../../support/scratch-repository.ts";

const COMMAND = { plugin: "/skyfom:skyfom-pm", ".claude": "/skyfom-pm", both: "/skyfom-pm" } as const;
const INSTALLS: readonly Install[] = ["plugin", ".claude", "both"];
const NEVER = "Task 3";
const QUESTION = "Skyfom: its last message holds no report.";

test.each(INSTALLS)(
  "agents that forget their report are asked once and keep their slots; one that never gives it fails (%s)",
  async (install) => {
    const agents = forgetfulAgents();
    const stage = await setStage(agents.script, install);
    shareCheckout(stage.repository);
    for (let n = 0; n < 8; n++) runSkyfom(stage.repository.root, "task", "add", `Task ${n}`);
    const end = await stage.run({ prompt: `${COMMAND[install]} 7` });
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });

    // Seven had stopped without a report and been asked; the spawn that nobody asked for found no slot.
    expect(agents.extraSpawnResult()).toContain("7 of 7 agents of this repository are at work");
    expect(stage.model.peakAtWork()).toBe(7);

    const statuses = [...readTaskStatuses(stage.repository.root).values()];
    expect(statuses.toSorted()).toEqual([...Array(7).fill("closed"), "open"]);
    expect(end.stdout).toContain("is finished: 7 closed, 1 failed.");
    expect(end.stdout).toContain("its agent ended without a valid report: its last message holds no report");

    // Eight tasks, one of them tried twice: each attempt was asked once, by one hook, and ended in one life.
    const asked = stage.events().filter(({ type }) => type === "report-asked");
    expect(new Set(asked.map(({ reference }) => reference)).size).toBe(9);
    expect(asked).toHaveLength(9);
    expect(agents.questions()).toEqual(Array(9).fill(1));
    expect(stage.agents().map(({ lives }) => (lives as unknown[]).length)).toEqual(Array(9).fill(1));
    expect(stage.events().filter(({ type }) => type === "overrun")).toEqual([]);
    expect(stage.slotsTaken()).toEqual([]);
  },
);

/**
 * Agents that obey, but stop once without their report. They think over the question until all seven have been asked and the main
 * conversation has tried one spawn more.
 */
function forgetfulAgents() {
  const obeying = makeObeyingModel({ work: { thinkMs: () => 300 } });
  const asked = new Map<string, number>();
  let extra: string | undefined;
  const answerAgent: Script = async (request, around) => {
    const id = request.agentId ?? "";
    const questions = request.newTexts.filter(
      (text) => text.startsWith("Stop hook feedback") && text.includes(QUESTION),
    );
    if (questions.length === 0) {
      const answer = await obeying.script(request, around);
      return isText(answer) ? say("I am done.") : answer;
    }
    asked.set(id, (asked.get(id) ?? 0) + questions.length);
    await around.until(() => extra !== undefined, 60_000);
    return request.prompt.includes(NEVER) ? say("I have none.") : obeying.script(request, around);
  };
  const script: Script = async (request, around): Promise<Answer> => {
    if (request.agentId) return answerAgent(request, around);
    const refused = request.newResults.find(({ text }) => text.includes("Skyfom: not started."));
    if (refused) extra = refused.text;
    const answer = await obeying.script(request, around);
    const hasLaunched = request.newResults.some(({ text }) => text.includes("launched successfully"));
    if (extra !== undefined || !hasLaunched || !isText(answer)) return answer;
    await around.until(() => asked.size === 7, 60_000);
    return call({ name: "Agent", input: { description: "extra", prompt: "Do one thing more" } });
  };
  return { script, extraSpawnResult: () => extra, questions: () => [...asked.values()] };
}

function isText(answer: Answer): boolean {
  return answer.kind === "message" && answer.blocks.every(({ type }) => type === "text");
}
