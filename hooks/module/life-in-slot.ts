import type { Client } from "./claude-code.ts";

/** The life of an agent that holds a slot, by the names of the files there. */
export async function lifeInSlot($: Client, slots: string, agent: string): Promise<string | undefined> {
  const held = (await holders($, slots)).find((name) => name.includes(`~agent.${agent}~`));
  return held?.slice(held.lastIndexOf("~") + 1);
}

/** The names of all files in slots. */
async function holders($: Client, slots: string): Promise<string[]> {
  const taken = await $.fs.list(slots).catch(() => []);
  const files = await Promise.all(taken.map(({ name }) => $.fs.list(`${slots}/${name}`).catch(() => [])));
  return files.flat().map(({ name }) => name);
}
