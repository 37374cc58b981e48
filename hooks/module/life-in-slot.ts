import type { Client } from "./claude-code.ts";

/** A file in a slot: its name says who holds the slot, and its content which call took it. */
export interface SlotFile {
  readonly name: string;
  readonly path: string;
}

/** The life of an agent that holds a slot, by the names of the files there. */
export async function lifeInSlot($: Client, slots: string, agent: string): Promise<string | undefined> {
  const held = (await filesInSlots($, slots)).find(({ name }) => name.includes(`~agent.${agent}~`))?.name;
  return held?.slice(held.lastIndexOf("~") + 1);
}

/** All files in slots. */
export async function filesInSlots($: Client, slots: string): Promise<SlotFile[]> {
  const taken = await $.fs.list(slots).catch(() => []);
  const files = await Promise.all(
    taken.map(({ name: slot }) =>
      $.fs.list(`${slots}/${slot}`).then(
        (held) => held.map(({ name }): SlotFile => ({ name, path: `${slots}/${slot}/${name}` })),
        () => [],
      ),
    ),
  );
  return files.flat();
}
