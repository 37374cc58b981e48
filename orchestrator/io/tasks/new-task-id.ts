import { createHash, randomBytes } from "node:crypto";

/** Letters and digits that an id of Beads ends with. */
const SHORTEST = 3;
const LONGEST = 8;
/** The chance of a collision above which an id gets one more character. */
const MOST_LIKELY_COLLISION = 0.25;

/** A free id as Beads makes them: `prefix-` and as many characters as it takes to be rarely drawn twice; or `parent.N`. */
export function newTaskId(known: ReadonlySet<string>, prefix: string, parent?: string): string {
  if (parent !== undefined && parent.split(".").length <= 3) {
    for (let child = 1; ; child++) if (!known.has(`${parent}.${child}`)) return `${parent}.${child}`;
  }
  for (;;) {
    const digest = createHash("sha256").update(randomBytes(16)).digest("hex");
    const id = `${prefix}-${BigInt(`0x${digest}`).toString(36).slice(-idLength(known.size))}`;
    if (!known.has(id)) return id;
  }
}

function idLength(count: number): number {
  for (let length = SHORTEST; length < LONGEST; length++) {
    const chance = 1 - Math.exp((-count * count) / (2 * 36 ** length));
    if (chance <= MOST_LIKELY_COLLISION) return length;
  }
  return LONGEST;
}

/** The prefix that a repository's ids have: that of its first task, else its folder's name. */
export function taskPrefix(firstId: string | undefined, folderName: string): string {
  const used = firstId && /^(.+)-[^-]+$/.exec(firstId)?.[1];
  if (used) return used;
  return (
    folderName
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "bd"
  );
}
