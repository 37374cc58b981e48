/** How many of a repository's slots are taken, waited for and free, under a limit that a setting may have lowered. */
export interface Room {
  /** Also in slots above the limit. */
  readonly held: number;
  readonly waiting: number;
  /** Slots that starts in the waiting line may take. */
  readonly unheld: number;
  /** Slots that a new spawn may take. */
  readonly free: number;
}

/** The one sum of free slots. While slots above a lowered limit are held, as many fewer of the others are free. */
export function roomUnder(limit: number, held: number, waiting: number): Room {
  const unheld = Math.max(0, limit - held);
  return { held, waiting, unheld, free: Math.max(0, unheld - waiting) };
}
