import { lstatSync, type Stats } from "node:fs";
import type { Owner } from "../../core/ledger/owner.ts";
import { type ReadSignal, readSignal } from "../../core/ledger/signals/read-signal.ts";
import type { Signal } from "../../core/ledger/signals/signal.ts";
import { toInertLine } from "../../core/quote-text.ts";
import { ownerIn } from "../ledger/client-key.ts";
import type { StateLocation } from "../ledger/files/locate-state.ts";
import { openLives } from "../ledger/files/open-files.ts";
import { digest } from "../ledger/files/seen.ts";
import { createState, hasState, whyElsewhere } from "../ledger/files/state-paths.ts";
import { Ledger } from "../ledger/ledger.ts";
import { isReplaced, locateClientState } from "../ledger/locate-client-state.ts";
import type { AtWorkFile } from "../ledger/memory/at-work-file.ts";
import { MEMORY } from "../ledger/memory/remember-at-work.ts";
import { filesAround } from "../ledger/memory/where-at-work.ts";
import { ownerOfProcess } from "../ledger/owner-of-process.ts";
import { agentLimitOf } from "../ledger/read-agent-limit.ts";
import { settleQuietly } from "../ledger/settle/settle-quietly.ts";
import type { Beginning } from "../ledger/settle/settle-signal.ts";
import { createMachineId } from "../process/machine-id.ts";
import { createHomeKey } from "../settings/sign-in-home.ts";
import { tryTo } from "../try-to.ts";
import { writeOut } from "../write-out.ts";
import { countAgain, withCounted } from "./count-again.ts";
import { readHookInput } from "./hook-input.ts";
import { isGuarded } from "./is-guarded.ts";
import { isSwitchedOff } from "./is-switched-off.ts";
import { renderAnswer } from "./render-answer.ts";
import { whyMiscounted } from "./why-miscounted.ts";

/** A hook's answer: nothing, or the JSON that the client expects for its event. */
export type Answer = Readonly<Record<string, unknown>> | undefined;

/** A hook at work on one signal. */
export interface HookContext extends Place {
  readonly ledger: Ledger;
  /** Without lives for a hook that does not settle: it ends none. */
  readonly beginning: Beginning;
}

/** The hook's context, known before it reads its input. */
interface Place extends StateLocation {
  readonly projectDir: string;
}

interface Hook {
  /** Decides on one signal. */
  readonly decide: (context: HookContext, signal: Signal) => Answer | Promise<Answer>;
  /** What to answer when the decision itself fails, on a signal or before one could be read; without it the failure stays silent. */
  readonly onFailure?: (reason: string, signal: Signal | undefined) => Answer;
  /** Whether this signal names Skyfom, and so begins a state directory wherever it comes. */
  readonly beginsState?: (signal: Signal) => boolean;
  /** Whether this signal is about an agent. Where agents are held, such a signal begins a state directory too. */
  readonly isOfAgent?: (signal: Signal) => boolean;
  /** Whether it ends lives. It then looks who is at work when it begins, and ends nobody who began later. */
  readonly settles?: true;
  /** Whether a decision fails if the state was replaced while it was made. */
  readonly needsOneState?: boolean;
  /** Takes back what was decided, which does not hold. */
  readonly takeBack?: (ledger: Ledger, reason: string) => void;
}

/** Runs a hook from standard input to standard output. It always exits with 0, because any other exit would let a call through. */
export async function runHook(hook: Hook): Promise<void> {
  let signal: Signal | undefined;
  let text: string | undefined;
  let place: Place | undefined;
  try {
    if (isSwitchedOff(projectFolder(), process.env)) return;
    place = findPlace();
    const beginning = { at: new Date(), lives: hook.settles ? openLives(place.paths) : NOBODY };
    const read = readSignal(readHookInput(), digest);
    if (read.kind === "signal") signal = read.signal;
    text = render(await decide(hook, place, beginning, read));
  } catch (error) {
    text = mayBeHeld(place) ? render(hook.onFailure?.(explain(error as Error, place), signal)) : undefined;
  }
  answer(text ?? "");
}

const NOBODY: Beginning["lives"] = new Map();

function projectFolder(): string {
  return process.env.CLAUDE_PROJECT_DIR || process.cwd();
}

/** Writes the answer and exits at once. Waiting for the event loop to drain would take longer than the work. */
function answer(text: string): never {
  try {
    writeOut(1, text);
  } catch {
    // the client is gone, so nobody would read an error
  }
  process.exit(0);
}

/** What failed and where. A write error, such as a full disk, does not name its path. */
function explain({ message }: Error, place: Place | undefined): string {
  const isFromSystem = /^E[A-Z]+: /.test(message);
  const isPlaced = !place || !isFromSystem || message.includes(place.paths.dir);
  return toInertLine(isPlaced ? message : `${message}, in ${place.paths.dir}`);
}

function render(answer: Answer): string | undefined {
  return answer && renderAnswer(answer);
}

function findPlace(): Place {
  const projectDir = projectFolder();
  return { projectDir, ...locateClientState(projectDir, process.env) };
}

async function decide(hook: Hook, place: Place, beginning: Beginning, read: ReadSignal): Promise<Answer> {
  const { paths } = place;
  if (read.kind === "ignored") return undefined;
  if (read.kind === "unreadable") return noteUnreadable(place, read);
  const { signal } = read;
  const state = statOf(paths.dir);
  const remembered = filesAround(place);
  const isNear = remembered.length > 0;
  const mayHold = hasState(paths) || mayBegin(hook, place, signal);
  if (!isNear && !mayHold) return undefined;
  createMachineId();
  createHomeKey();
  // without /proc two programs tell it, for which a quiet turn need not wait
  const owner = onlyOnce(() => ownerIn(paths, ownerOfProcess(process.env)));
  const begun = isNear ? beginAgain(hook, place, owner(), signal, { beginning, remembered }) : beginning;
  if (!hasState(paths)) {
    if (!mayHold) return undefined;
    if (isReplaced(place.projectDir, process.env)) throw new Error(explainReplaced(place));
  }
  const isBeginning = hook.beginsState?.(signal) || hook.isOfAgent?.(signal);
  if (hook.settles && !isBeginning && settleQuietly(paths, owner, signal, begun)) return undefined;
  createState(paths);
  const ledger = ledgerOf(place, owner(), signal);
  const decided = await hook.decide({ ...place, ledger, beginning: begun }, signal);
  if (hook.needsOneState && state !== undefined && !isSameFolder(state, statOf(paths.dir)))
    throw new Error("the state was replaced while this was decided, as by a copy that was put back");
  const miscounted = hook.isOfAgent?.(signal) && whyMiscounted(place, owner(), ledger.takenFor !== undefined);
  if (!miscounted) return decided;
  tryTo(() => hook.takeBack?.(ledger, miscounted));
  throw new Error(miscounted);
}

/** What is made when it is first asked for, and then kept. */
function onlyOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function statOf(folder: string): Stats | undefined {
  return lstatSync(folder, { throwIfNoEntry: false });
}

/** A new folder may have the inode of one that was removed. Where nothing tells when a folder was made, the last change stands for it. */
function isSameFolder(before: Stats, now: Stats | undefined): boolean {
  const isBirthKnown = before.birthtimeMs > 0 && before.birthtimeMs < before.ctimeMs;
  return now?.ino === before.ino && (!isBirthKnown || now.birthtimeMs === before.birthtimeMs);
}

/** Only what would begin an agent is held up by others that cannot be counted: whatever ends one goes on. */
function beginAgain(
  hook: Hook,
  place: Place,
  owner: Owner,
  signal: Signal,
  { beginning, remembered }: { readonly beginning: Beginning; readonly remembered: readonly AtWorkFile[] },
): Beginning {
  const isOfAgent = hook.isOfAgent?.(signal) === true;
  const found = hook.settles && !isOfAgent ? { lives: beginning.lives } : {};
  const restored = countAgain(place, owner, signal, { remembered, ...found });
  if (restored.kind === "uncountable" && isOfAgent) throw new Error(restored.why);
  return hook.settles && restored.kind !== "all-found" ? withCounted(place.paths, beginning) : beginning;
}

function explainReplaced({ projectDir }: Place): string {
  return `the folder ${projectDir} that Claude Code was started in is gone, another stands in its place, and nothing tells who is at work. To end whoever is, the user starts Claude Code anew`;
}

function mayBegin(hook: Hook, place: Place, signal: Signal): boolean {
  return hook.beginsState?.(signal) === true || (hook.isOfAgent?.(signal) === true && isHeldIn(place));
}

function isHeldIn(place: Place): boolean {
  return isGuarded(place, process.argv[1] ?? "", process.env);
}

/** What failed before may fail again here, and then the agents of this place are held. */
function mayBeHeld(place: Place | undefined): boolean {
  return place === undefined || (tryTo(() => isHeldIn(place)) ?? true);
}

type Session = Pick<Signal, "session" | "transcript">;

function ledgerOf({ paths, root }: Place, owner: Owner, { session, transcript }: Session): Ledger {
  const now = () => new Date();
  return new Ledger(paths, owner, session, transcript, () => agentLimitOf(root), now, undefined, MEMORY);
}

function noteUnreadable(place: Place, { hook, reason }: Extract<ReadSignal, { kind: "unreadable" }>): undefined {
  if (hasState(place.paths) && whyElsewhere(place.paths) === undefined)
    ledgerOf(place, ownerOfProcess(process.env), { session: "" }).record("unreadable", { hook, reason });
}
