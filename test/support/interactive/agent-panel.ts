import type { Person } from "./person.ts";

/** Moves the selection in the list under the prompt to an agent and stops it. */
export async function stopAgent(person: Person, name: string): Promise<void> {
  await selectAgent(person, name);
  await person.press("x");
  await person.press("Escape");
}

/** Moves the selection in the list under the prompt to the agent with this name. */
export async function selectAgent(person: Person, name: string): Promise<void> {
  await person.pressUntil("Down", (screen) => new RegExp(`^❯ .*part of ${name}\\b`, "m").test(screen));
}

/** Stops every agent; the client wants the keys twice. */
export async function stopAllAgents(person: Person): Promise<void> {
  await person.press("C-x", "C-k");
  await person.see(/again to stop/);
  await person.press("C-x", "C-k");
}
