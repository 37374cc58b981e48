import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ATTEMPT_STEPS, RUN_STEPS } from "../../orchestrator/core/run/states.ts";
import { assess } from "../../orchestrator/core/run/step/facts/assess.ts";
import { pauseRun, resumeRun, stopRun } from "../../orchestrator/io/run/halt-run.ts";
import { openAskedWork } from "../../orchestrator/io/run/open/open-asked-work.ts";
import { gatherAttempts } from "../../orchestrator/io/run/step/gather-attempts.ts";
import * as say from "../ledger/support/payloads.ts";
import { GONE } from "../ledger/support/replay.ts";
import { factsOf } from "../plan-step/step.ts";
import { DrivenRun, report } from "./driven/driven-run.ts";

const PAGE = readFileSync(new URL("../../docs/run-engine.md", import.meta.url), "utf8");

/** Each drives a run on one task through some steps, and says after which of them to look. */
const STORIES: Readonly<Record<string, (run: DrivenRun, look: () => Promise<void>) => Promise<void>>> = {
  "is done": async (run, look) => {
    const agent = await begin(run, look);
    await run.end(agent);
    await step(run, look);
  },
  "fails and is given up": async (run, look) => {
    await run.end(await begin(run, look), report("failed"));
    await step(run, look);
  },
  "ends with a question": async (run, look) => {
    await run.end(await begin(run, look), report("needs-input", "Which?"));
    await step(run, look);
  },
  "is lost with its client, and nobody can tell what it did": async (run, look) => {
    const { calls } = await run.next({ isAsked: true, owner: GONE });
    await look();
    await run.replay.give(say.asked("c1", { prompt: calls[0]?.prompt }), GONE);
    await run.replay.give(say.started("a1"), GONE);
    await look();
    await run.replay.give(say.sessionStarted());
    await step(run, look);
  },
  "is refused after it was admitted": async (run, look) => {
    const { calls } = await run.next({ isAsked: true });
    await look();
    await run.replay.give(say.asked("c1", { description: "d", prompt: calls[0]?.prompt ?? "" }));
    await look();
    await run.replay.give(say.failed("c1"));
    await look();
  },
  "was claimed by somebody else": async (run, look) => {
    const { calls } = await run.next({ isAsked: true });
    await look();
    const { source } = await run.context();
    const [id = ""] = (calls[0]?.description ?? "").split(" ");
    await source.release(id, `skyfom-${(await run.run()).id}`);
    await source.claim(id, "somebody");
    await step(run, look);
  },
  "is taken back by a pause, which is lifted": async (run, look) => {
    await run.next({ isAsked: true });
    await look();
    await pauseRun(await run.context(), await run.run());
    await look();
    resumeRun(await run.context(), await run.run());
    await look();
  },
  "is in a run that is paused and then stopped": async (run, look) => {
    const agent = await begin(run, look);
    await pauseRun(await run.context(), await run.run());
    await look();
    await stopRun(await run.context(), await run.run(), false);
    await look();
    await run.end(agent);
    await step(run, look);
  },
  "is in the run of an agent that is paused, and then ends with that agent": async (run, look) => {
    const { calls } = await run.next({ isAsked: true });
    const [agent = ""] = await run.makeAll(calls);
    const { id } = await run.run();
    await openAskedWork(await run.context(), { parent: `${id}.1`, parts: "- [ ] a part\n" });
    await look();
    await pauseRun(await run.context(), await run.run());
    await look();
    await run.end(agent);
    await step(run, look);
  },
  "is in a run that is stopped": async (run, look) => {
    await begin(run, look);
    await stopRun(await run.context(), await run.run(), true);
    await look();
  },
};

test("runs and attempts take every step that the tables hold, and no other", async () => {
  const seen = { runs: new Set<string>(), attempts: new Set<string>() };
  for (const story of Object.values(STORIES)) {
    const run = new DrivenRun({ retries: 0 });
    await run.add("one");
    const before: { run?: string; attempts: string[] } = { attempts: [] };
    await story(run, async () => {
      const current = await run.run();
      const context = await run.context();
      const attempts = gatherAttempts(context, [current], () => context.ledger.agents(), false);
      const standings = assess(
        factsOf({ run: current, known: Object.fromEntries(attempts), now: context.ledger.time() }),
      ).judged;
      const state = current.state.kind;
      if (before.run !== undefined && before.run !== state) seen.runs.add(`${before.run} → ${state}`);
      before.run = state;
      for (const [n, attempt] of current.attempts.entries()) {
        const standing = standings.find((one) => one.attempt.number === attempt.number)?.standing;
        const open = standing?.kind === "at-work" ? "at-work" : "due";
        const now = standing?.kind === "over" ? standing.outcome.kind : (attempt.outcome?.kind ?? open);
        const was = before.attempts[n];
        if (was !== undefined && was !== now) seen.attempts.add(`${was} → ${now}`);
        before.attempts[n] = now;
      }
    });
  }
  expect([...seen.attempts].sort()).toEqual(edgesOf(ATTEMPT_STEPS));
  expect([...seen.runs].sort()).toEqual(edgesOf(RUN_STEPS));
});

test("the page draws the steps of attempts and runs as the tables hold them", () => {
  const drawings = [...PAGE.matchAll(/```mermaid\nstateDiagram-v2\n([\s\S]*?)```/g)].map(([, body = ""]) =>
    [...body.matchAll(/^ *([\w-]+) --> ([\w-]+)(?: *:.*)?$/gm)].map(([, from, to]) => `${from} → ${to}`).sort(),
  );
  expect(drawings).toEqual([edgesOf(ATTEMPT_STEPS), edgesOf(RUN_STEPS)]);
});

test("the page says after how many rounds a step ends", () => {
  const source = readFileSync(new URL("../../orchestrator/io/run/step/take-step.ts", import.meta.url), "utf8");
  const [, most] = /MOST_CHANGING = (\d+);/.exec(source) ?? [];
  expect(PAGE).toContain(`After ${most} rounds with changes a step hands over`);
});

async function begin(run: DrivenRun, look: () => Promise<void>): Promise<string> {
  const { calls } = await run.next({ isAsked: true });
  await look();
  const [agent = ""] = await run.makeAll(calls);
  await look();
  return agent;
}

async function step(run: DrivenRun, look: () => Promise<void>): Promise<void> {
  await run.next();
  await look();
}

function edgesOf(table: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(table)
    .flatMap(([from, all]) => all.map((to) => `${from} → ${to}`))
    .sort();
}
