import { type ReadSignal, readSignal } from "../../core/ledger/read-signal.ts";
import type { Signal } from "../../core/ledger/signal.ts";
import { Ledger } from "../ledger/ledger.ts";
import { locateState } from "../ledger/locate-state.ts";
import { ownerOfProcess } from "../ledger/owner-of-process.ts";
import { readAgentLimit } from "../ledger/read-agent-limit.ts";
import { digest } from "../ledger/seen.ts";
import { createState, hasState, type StatePaths, statePaths } from "../ledger/state-paths.ts";
import { readInput } from "./hook-input.ts";

/** What a hook answers: nothing, or the JSON that the client's protocol defines for its event. */
export type Answer = Readonly<Record<string, unknown>> | undefined;

/** A hook at work on one signal. */
export interface HookContext {
  readonly ledger: Ledger;
  /** When the hook began, ISO 8601: it settles nothing that began later. */
  readonly began: string;
  readonly root: string;
  readonly projectDir: string;
}

export interface Hook {
  /** Decides on one signal. */
  readonly decide: (context: HookContext, signal: Signal) => Answer | Promise<Answer>;
  /** What to answer when the decision itself fails, on a signal or before one could be read; without it the failure stays silent. */
  readonly onFailure?: (reason: string, signal: Signal | undefined) => Answer;
  /** Whether this signal is a reason to begin a state directory. */
  readonly beginsState?: (signal: Signal) => boolean;
}

/** How long a hook waits for its own input. Well under every timeout in hooks.json, which would let the call through. */
const INPUT_DEADLINE_MS = 10_000;

/** Runs a hook from standard input to standard output. It always exits 0: any other end would let a call through unseen. */
export async function runHook(hook: Hook): Promise<void> {
  if (process.env.SKYFOM_GUARD === "off") return;
  const began = new Date().toISOString();
  const input = await readInput(INPUT_DEADLINE_MS);
  const read = input === undefined ? undefined : readSignal(input, digest);
  let answer: Answer;
  try {
    if (read) answer = await decide(hook, read, began);
    else answer = hook.onFailure?.(`its input did not end within ${INPUT_DEADLINE_MS / 1000} s`, undefined);
  } catch (error) {
    answer = hook.onFailure?.((error as Error).message, read?.kind === "signal" ? read.signal : undefined);
  }
  if (answer !== undefined) process.stdout.write(`${JSON.stringify(answer)}\n`);
}

async function decide(hook: Hook, read: ReadSignal, began: string): Promise<Answer> {
  if (read.kind === "ignored") return undefined;
  const projectDir = process.env.CLAUDE_PROJECT_DIR || process.cwd();
  const { stateDir, root } = locateState(projectDir);
  const paths = statePaths(stateDir);
  if (read.kind === "unreadable") return noteUnreadable(paths, read);
  const { signal } = read;
  if (!hasState(paths) && !hook.beginsState?.(signal)) return undefined;
  createState(paths);
  const ledger = ledgerOf(paths, signal, root);
  return hook.decide({ ledger, began, root, projectDir }, signal);
}

function ledgerOf(
  paths: StatePaths,
  { session, transcript }: Pick<Signal, "session" | "transcript">,
  root: string,
): Ledger {
  return new Ledger(paths, ownerOfProcess(process.env), session, transcript, readAgentLimit(root), () => new Date());
}

function noteUnreadable(paths: StatePaths, { hook, reason }: Extract<ReadSignal, { kind: "unreadable" }>): undefined {
  if (hasState(paths)) ledgerOf(paths, { session: "" }, "").record("unreadable", { hook, reason });
}
