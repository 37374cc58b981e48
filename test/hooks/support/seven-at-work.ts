import { expect } from "vitest";
import type { ClientSession } from "./client-session.ts";

export const AGENTS = Array.from({ length: 7 }, (_, n) => `agent${n + 1}`);

/** Seven agents of a client begin. */
export async function startSeven(session: ClientSession): Promise<void> {
  const asked = await Promise.all(AGENTS.map((agent) => session.asks(`toolu_${agent}`)));
  expect(asked).toEqual(AGENTS.map(() => undefined));
  await Promise.all(AGENTS.map((agent) => session.agentStarts(agent)));
}
