import type { Settings } from "./settings.ts";

/** What the settings of a repository have Skyfom do, and what it does only once a person has approved it as it stands. */
export interface Asked {
  readonly kind: "check" | "set-up" | "remake" | "forward";
  /** The exact text: another one is another wish. */
  readonly text: string;
  /** When it is done, as a sentence. */
  readonly when: string;
}

type Asking = Partial<Pick<Settings, "checkCommand" | "worktreeSetUp" | "remake" | "forwardBranch">>;

/** All that these settings ask for. */
export function askedCommands(settings: Asking): Asked[] {
  return [askedCheck(settings), askedSetUp(settings), askedRemake(settings), askedForward(settings)].filter(
    (asked) => asked !== undefined,
  );
}

export function askedCheck({ checkCommand }: Pick<Asking, "checkCommand">): Asked | undefined {
  const when = "It is run in a worktree of the run, before what agents did in worktrees is put on the run's branch.";
  return checkCommand === undefined ? undefined : { kind: "check", text: checkCommand, when };
}

export function askedSetUp({ worktreeSetUp }: Pick<Asking, "worktreeSetUp">): Asked | undefined {
  if (worktreeSetUp === undefined) return undefined;
  const { copy = [], link = [], run } = worktreeSetUp;
  const when =
    "It is done in each worktree of a run before it is used: files of your checkout are copied or linked, and a command is run.";
  return { kind: "set-up", text: JSON.stringify({ copy, link, ...(run === undefined ? {} : { run }) }), when };
}

export function askedRemake({ remake }: Pick<Asking, "remake">): Asked | undefined {
  const when =
    "Each command is run in a worktree of the run, to make its file again where that conflicts in a merge of what agents did in worktrees.";
  return remake === undefined ? undefined : { kind: "remake", text: JSON.stringify(remake), when };
}

export function askedForward({ forwardBranch }: Pick<Asking, "forwardBranch">): Asked | undefined {
  const when =
    "When a run ends, and your checkout is clean, your branch is moved forward to what agents did in worktrees.";
  return forwardBranch ? { kind: "forward", text: "move my branch forward", when } : undefined;
}
