import type { Surroundings } from "./scripted-model.ts";

/**
 * Keeps agents at work until this many are at work together, so that a peak does not depend on how fast the machine starts them.
 * Once reached, or after a while without, it stays open; each agent then works a moment longer, which is the time that one too
 * many has to show itself.
 */
export class Gate {
  #isOpen = false;

  constructor(
    readonly together: number,
    readonly waitMs = 20_000,
    readonly lingerMs = 700,
  ) {}

  open(): void {
    this.#isOpen = true;
  }

  /** @param longerMs how much longer than the others this agent works. */
  async pass({ agentsAtWork, until }: Surroundings, longerMs = 0): Promise<void> {
    await until(() => this.#isOpen || agentsAtWork() >= this.together, this.waitMs);
    this.#isOpen = true;
    await until(() => false, this.lingerMs + longerMs);
  }
}
