import type { BdVersion } from "../../../core/tasks/bd/bd-version.ts";

/** Which bd, on which database. */
export interface Bd {
  readonly path: string;
  readonly version: BdVersion;
  /** The main checkout: bd runs there. */
  readonly root: string;
  /** The `.beads` folder, absolute. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  /** Whether a claim counts only once it is read back. */
  readonly readsBack: boolean;
  /** Whether bd keeps no database, but reads all of `issues.jsonl` and writes it back at every call, at a question too. */
  readonly isJsonlOnly: boolean;
  /** When whoever waits for the answers is gone, in milliseconds of the clock: from then on nothing more is begun. */
  readonly until?: number;
  /** Forgets what is remembered of this program, since it is another by now. */
  readonly forget: () => void;
}
