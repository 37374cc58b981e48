import { expect, test } from "vitest";
import { call, say } from "../../support/model/answer.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { readOrders } from "../../support/model/read-orders.ts";
import type { Script } from "../../support/model/scripted-model.ts";
import { setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";
import { shareCheckout } from "../../support/scratch-repository.ts";

const PARTS =
  "- [ ] Serve the orders files: src/api/**\n- [ ] Store the orders files: src/db/**\n- [ ] Describe both files: docs/** needs: Serve the orders, Store the orders\n";

test("an agent by a leaf skill splits its own work: two parts at the same time, then the one that needs both, all counted", async () => {
  const stage = await setStage(splits(makeObeyingModel({ work: { thinkMs: () => 600 } }).script), "plugin");
  shareCheckout(stage.repository); // an agent in a worktree is not told that it may split
  stage.skyfom("task", "add", "Take orders", "--label", "backend");
  const end = await stage.run({ prompt: "/skyfom:skyfom-pm" });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect([...readTaskStatuses(stage.repository.root).values()]).toEqual(["closed"]);
  const [whole, ...parts] = stage.agents();
  expect(parts.map(({ description }) => String(description).replace(/^\S+ /, "")).sort()).toEqual([
    "Describe both",
    "Serve the orders",
    "Store the orders",
  ]);
  expect(
    parts.every(({ caller, skillName }) => caller === whole?.agentId && skillName === "skyfom-backend-developer"),
  ).toBe(true);
  expect(stage.model.peakAtWork()).toBeLessThanOrEqual(3);
  expect(stage.slotsTaken()).toEqual([]);
});

/** The agent of the task splits it, as its brief says that it may; everybody else obeys. */
function splits(obey: Script): Script {
  let next: string | undefined;
  return async (request, around) => {
    const command = /`([^`]+ next --split --for [^`]+)`/.exec(request.prompt)?.[1];
    if (request.agentId === undefined || command === undefined) return obey(request, around);
    const news = [...request.newResults.map(({ text }) => text), ...request.newTexts].map(readOrders);
    const report = news.find(({ finalReport }) => finalReport)?.finalReport;
    if (report !== undefined) return say(report);
    if (request.lastAnswer.length === 0) return bash(`${command} <<'PARTS'\n${PARTS}PARTS`);
    next = news.find(({ nextCommand }) => nextCommand)?.nextCommand ?? next;
    const calls = news.flatMap(({ agentCalls }) => agentCalls);
    return calls.length > 0 ? call(...calls.map((input) => ({ name: "Agent", input }))) : bash(next ?? "false");
  };
}

function bash(command: string) {
  return call({ name: "Bash", input: { command, description: "Run it" } });
}
