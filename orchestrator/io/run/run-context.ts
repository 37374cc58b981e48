import type { Settings } from "../../core/settings/settings.ts";
import type { SkillFolder } from "../composition/skill-folders.ts";
import type { StateLocation } from "../ledger/files/locate-state.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { TaskSource } from "../tasks/task-source.ts";

/** What the engine works on, gathered once for a step. */
export interface RunContext {
  readonly ledger: Ledger;
  readonly source: TaskSource;
  readonly settings: Settings;
  /** The folder that paths in calls are relative to: where the client was started. */
  readonly projectDir: string;
  /** Where that folder lies. */
  readonly location: Pick<StateLocation, "root" | "workTree" | "isInGit">;
  /** What this install's client puts before a skill's name: `skyfom:` for the plugin, nothing in a repository. */
  readonly skillPrefix: string;
  /** What it puts before the name of a command of ours, see `slashCommand`. */
  readonly commandPrefix: string;
  /** Where skills are looked for, the first to win. */
  readonly skillFolders: readonly SkillFolder[];
  /** Our command line as printed commands begin: the literal text that the one allow rule names. */
  readonly cli: string;
  /** When the hook that waits for the step gives up on it, in milliseconds since 1970; absent where none waits. */
  readonly until?: number;
  /** Set where a step is only shown: nothing may be written then. */
  readonly isLook?: boolean;
}
