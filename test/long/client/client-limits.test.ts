import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Settings } from "../../../orchestrator/core/settings/settings.ts";
import { COMBOS, type Combo, installerOf, PM } from "../../support/combos.ts";
import type { Answer, Usage } from "../../support/model/answer.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import type { Script } from "../../support/model/scripted-model.ts";
import { type Stage, setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";
import { shareCheckout } from "../../support/scratch-repository.ts";

/** A refusal that the client passes on at once: it does not wait as long as this asks it to. */
const LONG = { "retry-after": "3600" };
const BUSY: Answer = {
  kind: "failure",
  status: 429,
  errorType: "rate_limit_error",
  message: "Slow down",
  headers: LONG,
};
const OVERLOADED: Answer = { kind: "failure", status: 529, errorType: "overloaded_error", message: "Overloaded" };
/** With a subscription's token the client takes these headers for a used-up quota. */
const usedUp = (until: Date): Answer => ({
  ...(BUSY as Extract<Answer, { kind: "failure" }>),
  headers: {
    ...LONG,
    "anthropic-ratelimit-unified-status": "rejected",
    "anthropic-ratelimit-unified-representative-claim": "five_hour",
    "anthropic-ratelimit-unified-reset": String(Math.floor(until.getTime() / 1000)),
  },
});
const SUBSCRIPTION = { ANTHROPIC_API_KEY: "", CLAUDE_CODE_OAUTH_TOKEN: "none-is-needed-on-loopback" };
const FEW_RETRIES = { CLAUDE_CODE_MAX_RETRIES: "1" };

/** Agents' first requests are refused for as long as this says so, once seven of them have asked. */
function refusing(script: Script, refusal: (asked: number) => Answer | undefined): Script {
  const asked = new Map<string, number>();
  return async (request, around) => {
    const { agentId } = request;
    if (agentId === undefined) return script(request, around);
    if (!asked.has(agentId)) asked.set(agentId, asked.size);
    await around.until(() => asked.size >= 7, 5000);
    return refusal(asked.get(agentId) as number) ?? script(request, around);
  };
}

/** A stage with ten tasks that need nothing. */
async function setTen(
  combo: Combo,
  refusal: (asked: number) => Answer | undefined,
  settings: Partial<Settings> = {},
  usage?: Usage,
): Promise<Stage> {
  const { script } = makeObeyingModel({ work: { thinkMs: () => 400 } });
  const stage = await setStage(usage ? spending(script, usage) : refusing(script, refusal), installerOf(combo));
  shareCheckout(stage.repository, settings);
  stage.repository.write("tasks.md", Array.from({ length: 10 }, (_, n) => `- [ ] Task ${n}\n`).join(""));
  stage.skyfom("task", "import", "tasks.md");
  return stage;
}

/** Agents whose requests all say that they took this much. */
function spending(script: Script, usage: Usage): Script {
  return async (request, around) => {
    const answer = await script(request, around);
    return answer.kind === "message" && request.agentId ? { ...answer, usage } : answer;
  };
}

const statuses = ({ repository }: Stage) => [...readTaskStatuses(repository.root).values()].sort();

interface RunFile {
  readonly attempts: readonly { handedOverAt: string; outcome?: { kind: string; at: string; summary: string } }[];
}

function runOf({ repository, events }: Stage): RunFile {
  const run = events().find(({ type }) => type === "run-opened")?.run;
  return JSON.parse(readFileSync(join(repository.root, `.claude/state/runs/${run}/run.json`), "utf8")) as RunFile;
}

const [FIRST] = COMBOS as [Combo];
const seen: object[] = [];
afterAll(() => console.table(seen));

const BURSTS = COMBOS.flatMap((combo) => [
  { ...combo, code: "429", answer: BUSY, reason: "rate_limit: API Error: Request rejected (429) · Slow down" },
  { ...combo, code: "529", answer: OVERLOADED, reason: "server_error: API Error: 529 Overloaded." },
]);

test.each(BURSTS)(
  "a burst of refusals ($code) lowers the run to three at once, and it recovers: all is done in the end ($install, $mode)",
  async ({ code, answer, reason, ...combo }) => {
    const stage = await setTen(combo, (asked) => (asked < 7 ? answer : undefined), { retries: 0 });
    const end = await stage.run({ prompt: `${PM[combo.install]} 7`, env: FEW_RETRIES });
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect(end.stdout).toContain("is finished: 10 closed, 0 failed.");
    expect(statuses(stage)).toEqual(Array(10).fill("closed"));
    const { attempts } = runOf(stage);
    const refused = attempts.filter(({ outcome }) => outcome?.kind === "failed");
    expect(refused).toHaveLength(7);
    for (const { outcome } of refused) expect(outcome?.summary).toContain(reason);
    const done = attempts.flatMap(({ outcome }) => (outcome?.kind === "done" ? [outcome.at] : [])).sort();
    const begunBefore = (at = "") => attempts.slice(7).filter(({ handedOverAt }) => handedOverAt < at).length;
    expect(begunBefore(done[0])).toBe(3);
    expect(begunBefore(done.at(-1))).toBe(10);
    expect(stage.slotsTaken()).toEqual([]);
    seen.push({
      refusal: code,
      ...combo,
      refused: refused.length,
      "at once then": begunBefore(done[0]),
      done: done.length,
    });
  },
);

test("a quota that is used up stops the spawning, and the run says until when", async () => {
  const until = new Date(Date.now() + 3_600_000);
  const stage = await setTen(FIRST, () => usedUp(until));
  const end = await stage.run({ prompt: "/skyfom:skyfom-pm 7", env: SUBSCRIPTION });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(runOf(stage).attempts).toHaveLength(7);
  const minute = until.toISOString().slice(0, 16).replace("T", " ");
  const told = stage.model.exchanges.flatMap(({ request }) => (request.agentId ? [] : request.newTexts)).join("\n");
  expect(told).toContain(`Nothing starts: the quota of the model is used up, until ${minute} UTC.`);
  // Somebody asks once more before that.
  await stage.run({ prompt: "/skyfom:skyfom-pm 7", env: SUBSCRIPTION });
  expect(runOf(stage).attempts).toHaveLength(7);
  expect(statuses(stage)).not.toContain("closed");
});

test("a token budget that is used up ends the run: what is at work is finished, nothing else starts", async () => {
  const usage = {
    input_tokens: 400,
    output_tokens: 50,
    cache_creation_input_tokens: 100,
    cache_read_input_tokens: 9000,
  };
  const stage = await setTen(FIRST, () => undefined, { tokenBudget: 3000 }, usage);
  const end = await stage.run({ prompt: "/skyfom:skyfom-pm 1" });
  // Each agent makes two requests of 550 tokens: after the third agent 3,300 are counted.
  expect(end.stdout).toContain("is finished: 3 closed, 0 failed.");
  expect(end.stdout).toContain("its budget of 3000 tokens is used up (3300 counted without cache reads)");
  expect(statuses(stage)).toEqual([...Array(3).fill("closed"), ...Array(7).fill("open")]);
});
