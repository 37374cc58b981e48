import { setTimeout as delay } from "node:timers/promises";
import type { Contestant } from "../../bench/peers/contestant.ts";
import { measurePeak } from "../../bench/peers/measure-peak.ts";
import { play } from "../../bench/peers/play.ts";
import { SCENARIOS } from "../../bench/peers/scenarios.ts";
import { MAX_CONCURRENT_AGENTS } from "../../orchestrator/core/max-concurrent-agents.ts";
import { ENDS, type EndScenario, playEnd } from "./plugin-ends.ts";

const SLOWEST_SESSION_MS = 300_000;

/** Plays each way to start and to end with a plugin, and prints which of them it holds to seven. Returns how many it does not. */
export async function judgePlugin(dir: string, print: (line: string) => void): Promise<number> {
  const plugin: Contestant = { name: dir, limit: "as it is", install: () => ({ pluginDir: dir }) };
  let failures = 0;
  const row = (name: string, found: string, holds: boolean) => {
    failures += holds ? 0 : 1;
    print(`| ${name} | ${found} | ${holds ? "yes" : "NO"} |`);
  };
  print(`| ways to start | most at work | at most ${MAX_CONCURRENT_AGENTS} |\n|---|---|---|`);
  for (const scenario of SCENARIOS) {
    const peak = await measurePeak(plugin, "", scenario);
    row(scenario.name, peak, Number.parseInt(peak, 10) <= MAX_CONCURRENT_AGENTS);
  }
  print(`\n| ways to end | at work together afterwards | all ${MAX_CONCURRENT_AGENTS} |\n|---|---|---|`);
  for (const scenario of ENDS) {
    const most = await measureEnd(plugin, scenario);
    row(scenario.name, String(most), most === MAX_CONCURRENT_AGENTS);
  }
  return failures;
}

/** How many of seven agents that start after the end are at work together: one less is a slot that was lost. */
async function measureEnd(plugin: Contestant, scenario: EndScenario): Promise<number> {
  const { script, isFirstAtWork, mostTogether } = playEnd(scenario, MAX_CONCURRENT_AGENTS);
  return play(plugin, "", script, async ({ start }) => {
    const client = start({ timeoutMs: SLOWEST_SESSION_MS });
    if (scenario.how === "is killed with its client") {
      for (let waited = 0; waited < 600 && !isFirstAtWork(); waited++) await delay(100);
      client.signal("SIGKILL");
      await client.ended;
      await start({ prompt: "Go on", timeoutMs: SLOWEST_SESSION_MS }).ended;
    } else await client.ended;
    return mostTogether();
  });
}
