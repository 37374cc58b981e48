import type { Command } from "commander";
import type { Problem } from "../core/problem.ts";
import type { YesOrNo } from "../io/ask-yes-or-no.ts";
import type { ReadText } from "../io/composition/read-text.ts";

/** The exit code of a program stopped by Ctrl-C: 128 plus the number of SIGINT. */
export const INTERRUPTED = 130;

/** The outcome of a verb: text for people and the same as data for `--json`, or the problems that stopped it. */
export type VerbOutcome =
  | {
      readonly ok: true;
      readonly text: string;
      /** Set where the text holds colours, and everything else in it was made safe to print. */
      readonly isPainted?: true;
      readonly data: unknown;
      readonly exitCode?: number;
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly exitCode?: number };

/** The process that a verb runs in, passed in so that verbs use no globals. */
export interface Terminal {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly now: () => Date;
  /** Progress for the person who waits; goes to stderr. */
  readonly progress: (line: string) => void;
  /** All of stdin, for verbs that read it, or why it is not read. */
  readonly readInput: () => Promise<ReadText>;
  /** Whether somebody is there to answer a question. */
  readonly isInteractive: boolean;
  /** Asks a yes-or-no question; no when nobody is there. */
  readonly confirm: (question: string) => Promise<YesOrNo>;
}

/** The action behind one command line: arguments and options in, outcome out. */
export type Action<Args extends unknown[]> = (terminal: Terminal, ...args: Args) => VerbOutcome | Promise<VerbOutcome>;

/** Binds an action to its command; `cli.ts` supplies the implementation, which prints the outcome and sets the exit code. */
export type Bind = <Args extends unknown[]>(command: Command, action: Action<Args>) => void;

/** Adds a verb, or a family of verbs, to the command line. One file in this folder exports one of these. */
export type AddVerb = (program: Command, bind: Bind) => void;
