import type { Contestant } from "./contestant.ts";
import { play } from "./play.ts";
import type { Scenario } from "./scenarios.ts";

const SLOWEST_SESSION_MS = 300_000;

/** Most agents at work at once, as the model server counts them, and what went wrong if anything did. */
export async function measurePeak(contestant: Contestant, installed: string, scenario: Scenario): Promise<string> {
  return play(contestant, installed, scenario.script(), async ({ repository, model, start }) => {
    scenario.prepare?.(repository);
    const clients = Array.from({ length: scenario.sessions ?? 1 }, () => start({ timeoutMs: SLOWEST_SESSION_MS }));
    const ends = await Promise.all(clients.map(({ ended }) => ended));
    const failed = ends.find(({ exitCode }) => exitCode !== 0);
    const flaw = failed ? ` (${failed.isTimedOut ? "the session did not end" : `exit ${failed.exitCode}`})` : "";
    return `${model.peakAtWork()}${flaw}`;
  });
}
