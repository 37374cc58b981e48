import { toLine } from "../core/printable.ts";
import { elapsed } from "../core/text/elapsed.ts";
import type { StateLocation } from "../io/ledger/files/locate-state.ts";
import { removeLinks } from "../io/ledger/files/show-files.ts";
import { isLost, refuseState } from "../io/ledger/files/state-paths.ts";
import { locateClientState } from "../io/ledger/locate-client-state.ts";
import { forgetFolder } from "../io/ledger/memory/find-forgotten.ts";
import { restoreForgotten } from "../io/ledger/memory/restore-forgotten.ts";
import { openLedger } from "../io/ledger/open-ledger.ts";
import { ownerOfProcess } from "../io/ledger/owner-of-process.ts";
import { freeAll, freeDead, type HeldSlot, heldSlots } from "../io/ledger/settle/free-slots.ts";
import { type AddVerb, INTERRUPTED, type Terminal, type VerbOutcome } from "./verb.ts";

/** `skyfom reset`: shows what holds the slots, frees what is dead, and asks before it frees what may be alive. */
export const reset: AddVerb = (program, bind) => {
  const command = program.command("reset").option("--force", "also free the slots of agents that may be at work");
  bind(command, runReset);
};

/** Frees what is dead, and asks before it frees more. */
export async function runReset(terminal: Terminal, options: { readonly force?: boolean }): Promise<VerbOutcome> {
  const location = locateClientState(terminal.env.CLAUDE_PROJECT_DIR || terminal.cwd, terminal.env);
  const { paths } = location;
  refuseState(paths);
  if (isLost(paths)) return beginAnew(terminal, location, options.force === true);
  const restored = restoreForgotten(location, "folder", ownerOfProcess(terminal.env));
  if (restored.kind === "uncountable") {
    if (!options.force) return uncountable(location, restored.why);
    forgetFolder(location);
  }
  const ledger = openLedger(terminal.cwd, terminal.env, terminal.now);
  if (!ledger) return noState(terminal);
  const before = heldSlots(ledger);
  freeDead(ledger);
  const alive = heldSlots(ledger);
  const answer = options.force ? "yes" : alive.length === 0 ? "no" : await askToFree(terminal, alive);
  if (answer === "yes") {
    freeAll(ledger);
    forgetFolder(location);
  }
  const held = heldSlots(ledger);
  const isHeld = (one: HeldSlot) => held.some(({ slot }) => slot === one.slot);
  const freed = before.filter((one) => !isHeld(one));
  const exitCode = answer === "interrupted" ? INTERRUPTED : 0;
  return { ok: true, text: describe(freed, held, terminal.now()), data: { freed, held }, exitCode };
}

function uncountable({ paths }: StateLocation, what: string): VerbOutcome {
  const fix = "Mend that, or start over as if no agent were at work: skyfom reset --force";
  return { ok: false, problems: [{ where: paths.dir, what, fix }] };
}

function noState({ cwd, env }: Terminal): VerbOutcome {
  const { isInGit } = locateClientState(env.CLAUDE_PROJECT_DIR || cwd, env);
  const text = "No slot is taken: Skyfom has no state here yet.";
  if (isInGit) return { ok: true, text, data: { freed: [], held: [] } };
  const what = "this is not a repository, and Skyfom has no state here";
  return { ok: false, problems: [{ where: cwd, what, fix: "Change into your project." }] };
}

/** If the git directory with the slots is gone, nobody knows which agents are at work, so a person must decide. */
async function beginAnew(terminal: Terminal, location: StateLocation, isForced: boolean): Promise<VerbOutcome> {
  const { paths } = location;
  const what = `${paths.dir} is gone, so nobody can tell who is at work`;
  const answer = isForced ? "yes" : await terminal.confirm(`${what}. Start over as if no agent were?`);
  const exitCode = answer === "interrupted" ? INTERRUPTED : 0;
  if (answer === "yes") {
    forgetFolder(location);
    removeLinks(paths);
  }
  const text = answer === "yes" ? "No slot is taken." : `${what}. To start over anyway: skyfom reset --force`;
  return { ok: true, text, data: { freed: [], held: [] }, exitCode };
}

function askToFree(terminal: Terminal, alive: readonly HeldSlot[]): ReturnType<Terminal["confirm"]> {
  const list = alive.map((one) => line(one, terminal.now())).join("\n");
  return terminal.confirm(
    `These agents may be at work; freeing their slots lets as many more start:\n${list}\nFree them?`,
  );
}

function describe(freed: readonly HeldSlot[], held: readonly HeldSlot[], now: Date): string {
  const lines = [
    ...(freed.length === 0 ? [] : ["Freed:", ...freed.map((one) => line(one, now))]),
    ...(held.length === 0 ? [] : ["Still held:", ...held.map((one) => line(one, now))]),
  ];
  if (lines.length === 0) return "No slot is taken.";
  if (held.length > 0) lines.push("To free these too, although their agents may be at work: skyfom reset --force");
  return lines.join("\n");
}

const STATES = {
  alive: "its client process is alive",
  gone: "its client process is gone",
  unknown: "its client process cannot be checked from here",
  unreadable: "its record cannot be read",
} as const;

function line({ slot, description, taskId, since, state, pid }: HeldSlot, now: Date): string {
  const task = taskId && !description.includes(taskId) ? ` (${taskId})` : "";
  const age = since === undefined ? "" : `, since ${elapsed(now.getTime() - Date.parse(since))}`;
  return `  ${slot}. ${toLine(`${description}${task}`)}${age}: ${STATES[state]}${pid === undefined ? "" : ` (pid ${pid})`}`;
}
