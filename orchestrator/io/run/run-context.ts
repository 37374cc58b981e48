import type { Settings } from "../../core/settings/settings.ts";
import type { SkillFolder } from "../composition/skill-folders.ts";
import type { StateLocation } from "../ledger/files/locate-state.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { TaskSource } from "../tasks/task-source.ts";

/** The project and the tools that a step works with. */
export interface RunContext {
  readonly ledger: Ledger;
  readonly source: TaskSource;
  readonly settings: Settings;
  /** The folder that paths in calls are relative to: where the client was started. */
  readonly projectDir: string;
  /** The repository and the state of that folder. */
  readonly location: Pick<StateLocation, "root" | "workTree" | "isInGit">;
  /** What this install's client puts before a skill's name: `skyfom:` for the plugin, nothing in a repository. */
  readonly skillPrefix: string;
  /** What it puts before the name of a command of ours, see `slashCommand`. */
  readonly commandPrefix: string;
  /** The folders of skills, in the order in which they are searched. */
  readonly skillFolders: readonly SkillFolder[];
  /** Our command line as printed commands begin: for a model the literal text that the one allow rule names, for a person `skyfom`. */
  readonly cli: string;
  /** When the hook that waits for the step gives up on it, in milliseconds since 1970; absent where none waits. */
  readonly until?: number;
  /** Set if a step is only shown. Nothing may be written then. */
  readonly isLook?: boolean;
}
