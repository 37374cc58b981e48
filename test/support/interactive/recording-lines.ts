import type { PlayedScene } from "./scene.ts";

/** Texts of the user's side that tell of an event; the client's own instructions are left out. */
const TELLS_OF_AN_EVENT = /task-notification|additional context|interrupted|stopped by|doesn't want to proceed/;

/** The events of a scene, a line each. */
export function eventLines({ events }: PlayedScene): string[] {
  return events.map(({ at: _, ...event }) => JSON.stringify(event));
}

/** What each request of the model brought that was new, a line each, on the clock of the events. */
export function requestLines({ events, requests }: PlayedScene): string[] {
  const first = events[0]?.at ?? 0;
  return requests.map(({ at, name, request: { agentId, newTexts, newResults } }) =>
    JSON.stringify({
      atMs: at - first,
      name,
      ...(agentId === undefined ? {} : { agent: agentId }),
      texts: newTexts.map(withoutEnvironment).filter((text) => TELLS_OF_AN_EVENT.test(text)),
      results: newResults,
    }),
  );
}

/** What a hook added is in one text with the client's description of the machine and its lists of skills and agents. */
function withoutEnvironment(text: string): string {
  return text.startsWith("Available agent types") ? "" : (text.split("\n\n# Environment", 1)[0] ?? "");
}
