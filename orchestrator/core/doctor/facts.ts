import type { IgnoredFile } from "../install/describe-ignored.ts";
import type { TeammateSetting } from "../ledger/pane-settings.ts";
import type { Problem } from "../problem.ts";
import type { Need } from "../run/needs/need.ts";
import type { WorktreeLack } from "../worktrees/worktree-lack.ts";
import type { WorktreeSpace } from "../worktrees/worktree-space.ts";

/** One settings file of Claude Code, as far as it is readable; later files override earlier ones. */
export interface SettingsLayer {
  /** The file's name in reports. */
  readonly file: string;
  readonly scope: "user" | "repository" | "local" | "managed";
  /** Its value, or undefined when there is no such file or the client loads nothing of it. */
  readonly settings: Readonly<Record<string, unknown>> | undefined;
  /** Why the client loads nothing of it. */
  readonly problem?: Problem;
  /** Whether git tracks it: the client then trusts it no more than the repository's shared settings. */
  readonly isTracked?: boolean;
}

/** One place from which the client loads our hooks, and the result of testing them. */
export interface HookSource {
  /** Where: the settings file, or the plugin. */
  readonly where: string;
  readonly kind: "settings" | "plugin";
  /** Why no command of this copy may be typed, where a shell would act on the name of its folder. */
  readonly unfit?: { readonly what: string; readonly fix: string };
  /** The allow rule for the command of the copy that is loaded from there. */
  readonly rule: string;
  /** Events whose hooks differ from this version's. */
  readonly missing: readonly string[];
  /** Seconds after which the client ends the hook in which a start waits for its slot. */
  readonly startTimeout: number | undefined;
  readonly test: HookTest;
  readonly files: InstalledFiles;
}

/**
 * Whether the hooks denied a spawn on a full ledger, let one pass on an empty one, let its agent in, and freed its slot; else which
 * of them did not, and what it did. Those that may be anybody's programs are not asked.
 */
export type HookTest =
  | { readonly kind: "holds" }
  | { readonly kind: "not-asked" }
  | { readonly kind: "fails"; readonly event: TestedEvent; readonly finding: string };

/** The events whose hooks are asked. */
export type TestedEvent = "PreToolUse" | "SubagentStart" | "SubagentStop";

/** What differs from what was installed, as paths from the root of the plugin or from `.claude`. */
export interface InstalledFiles {
  /** Whether a manifest tells what was installed; else only what is needed is looked for. */
  readonly hasManifest: boolean;
  readonly missing: readonly string[];
  readonly changed: readonly string[];
}

/** A slot that is held for a client which cannot be looked for from here. */
export interface UnsureSlot {
  readonly slot: number;
  /** Where that client is or was, in words. */
  readonly where: string;
  readonly description: string;
  /** For how many milliseconds it is held, where that is known. */
  readonly age?: number;
}

/** Everything that the doctor looks at, gathered before anything is judged. */
export interface DoctorFacts {
  readonly nodeVersion: string;
  /** What `claude --version` says, or undefined when it is not on the PATH outside the repository. */
  readonly clientVersion: string | undefined;
  readonly gitVersion: string | undefined;
  /** Whether a model asks; it may have only the hooks of its own copy started. */
  readonly isForModel: boolean;
  /** The folder that is asked about, and the root of its repository. */
  readonly dir: string;
  readonly root: string;
  readonly isInGit: boolean;
  /** Where its `.git` leads, when that is the git directory of others. */
  readonly gitLeadsTo?: string;
  /** What git would read without end in its git directory, so that it is not asked. */
  readonly endlessInGit?: Problem;
  /** Whether Skyfom is installed in the root's `.claude` while `dir` is another folder. */
  readonly isInstalledAbove: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly layers: readonly SettingsLayer[];
  /** Whether the repository's settings set SKYFOM_GUARD, which then switches nothing off. */
  readonly isGuardSetByRepository: boolean;
  /** The variable with which they move the home or the user's folder of Claude Code, so that nobody can tell what the user trusts. */
  readonly movesConfig?: string;
  readonly hooks: readonly HookSource[];
  /** Enabled plugins of ours that the client cannot load, and why. */
  readonly unloaded: readonly Problem[];
  /** The setting for which the hooks refuse teammates, where the client has them. */
  readonly paneSetting?: TeammateSetting;
  /** Files other than the settings in which a session finds hooks that are agents. */
  readonly agentHooks: readonly string[];
  /** Whether our hooks have left their trace in the client that runs this; undefined outside a client. */
  readonly hasSessionTrace: boolean | undefined;
  readonly state: {
    readonly dir: string;
    /** What is in its place, or in that of a folder of it. */
    readonly elsewhere?: Problem;
    /** Why it cannot be written, or undefined when it can. */
    readonly obstacle: string | undefined;
    /** Whether the work tree shows a state that is gone: agents may be at work that nothing names. */
    readonly isLost: boolean;
    /** Seconds by which the file system's clock is ahead of ours. */
    readonly clockAhead: number;
    /** Slots that are held by something that cannot be read. */
    readonly unreadableSlots: readonly number[];
    /** Slots of clients of which nobody here can tell whether they are gone; undefined where nobody can tell that of any. */
    readonly unsureSlots: readonly UnsureSlot[] | undefined;
  };
  /** Where tasks come from, with what of it cannot be used, or why there are none to be had. */
  readonly tasks: { readonly about: string; readonly warnings: readonly Problem[] } | { readonly problem: Problem };
  readonly settingsProblems: readonly Problem[];
  /** Runs whose files cannot be read. */
  readonly brokenRuns: readonly Problem[];
  /** Tasks that runs hold which nobody goes on with: they are over, or not known here. */
  readonly claims: readonly Need[];
  /** Agents that one run keeps at work at once, as it is set here. */
  readonly parallelism: number;
  /** What worktrees of agents take, and may take, in bytes; undefined where nothing limits it. */
  readonly worktrees: Pick<WorktreeSpace, "used" | "limit"> | undefined;
  /** What a worktree of a task would lack, where agents share the checkout because of it. */
  readonly worktreeLack: WorktreeLack | undefined;
  /** Bytes of memory that this machine or container has. */
  readonly memory: number;
  /** Installed files that git leaves out of a commit. */
  readonly ignored: readonly IgnoredFile[];
}
