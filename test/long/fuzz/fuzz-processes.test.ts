import { mkdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { startClientProcess } from "../../hooks/support/client-process.ts";
import { ClientSession } from "../../hooks/support/client-session.ts";
import { expectAllFree } from "../../hooks/support/expect-all-free.ts";
import { fingerprint } from "../../hooks/support/fingerprint.ts";
import { type HookName, makeHookedProject } from "../../hooks/support/hooked-project.ts";
import { keepReading } from "../../hooks/support/keep-reading.ts";
import { readAnswer } from "../../hooks/support/read-answer.ts";
import { hookInputs } from "../../support/fuzz/hook-inputs.ts";
import { readSlotsTaken } from "../../support/repository-state.ts";

const INPUTS = 1_000;
const AT_ONCE = 8;
const HOOKS: readonly HookName[] = ["pre-tool-use", "subagent-start", "settle", "user-prompt-submit"];
const BY_EVENT: ReadonlyMap<string, HookName> = new Map([
  ["PreToolUse", "pre-tool-use"],
  ["SubagentStart", "subagent-start"],
  ["UserPromptSubmit", "user-prompt-submit"],
]);

/** The hook that the client would give this input to, or any where that cannot be told. */
function hookOf(input: string, otherwise: HookName): HookName {
  const event = /"hook_event_name":"(\w+)"/.exec(input)?.[1];
  return event === undefined ? otherwise : (BY_EVENT.get(event) ?? "settle");
}

test(`${INPUTS} generated inputs are each answered by a real hook with nothing or valid JSON, and nothing is left of them`, async () => {
  const project = makeHookedProject();
  mkdirSync(join(project.folder, "outside"));
  const client = startClientProcess();
  // A start that has to wait gives up at once, so that seven hostile spawns do not stop the test for ten minutes.
  const options = { env: { CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS: "100" } };
  const session = new ClientSession(project, client.pid, "fuzz", options);
  await session.begins();
  await session.asks("toolu_first");
  await session.refused("toolu_first");
  const before = fingerprint(project.folder, project.state, project.remembered);
  const stopReading = await keepReading(`${project.state}/agents.json`);

  const pair = fc.tuple(hookInputs(), fc.constantFrom(...HOOKS));
  const inputs = fc.sample(pair, INPUTS);
  let answered = 0;
  let most = 0;
  const work = async () => {
    for (let next = inputs.pop(); next; next = inputs.pop()) {
      const [input, otherwise] = next;
      if (readAnswer(await session.run(hookOf(input, otherwise), input))) answered++;
      most = Math.max(most, readSlotsTaken(project.root).length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  const readings = await stopReading();
  console.log(`${answered} of ${INPUTS} inputs were answered; ${readings.valid} readings of agents.json; peak ${most}`);
  expect(readings.failures).toEqual([]);
  expect(answered).toBeGreaterThan(0);
  expect(most).toBe(7);
  await client.kill();
  const next = startClientProcess();
  await expectAllFree(project, next.pid);
  expect(fingerprint(project.folder, project.state, project.remembered)).toEqual(before);
  await next.kill();
  project.remove();
});
