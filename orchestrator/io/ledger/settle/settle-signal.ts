import { holdingName } from "../../../core/ledger/holding-name.ts";
import { isNewToList, isYetToBeListed } from "../../../core/ledger/signals/is-missed-on-list.ts";
import { lateEnd } from "../../../core/ledger/signals/late-end.ts";
import {
  isOwn,
  type LedgerView,
  lifeOfAgent,
  type OpenLife,
  workerOf,
} from "../../../core/ledger/signals/ledger-view.ts";
import { settle } from "../../../core/ledger/signals/settlements.ts";
import type { Signal, SignalOf } from "../../../core/ledger/signals/signal.ts";
import { agentFile } from "../../../core/transcripts/agent-file.ts";
import { isInTurn } from "../../../core/transcripts/state-of-entries.ts";
import { carryOutSettlement } from "../carry-out-settlement.ts";
import { convertReservation } from "../convert-reservation.ts";
import { entriesAtEnd } from "../entries-of-transcript.ts";
import { forgetAsking } from "../files/asking.ts";
import { dropLapsedOffers, dropOffers } from "../files/offers.ts";
import { type FoundFile, nameOfLife, readOpenFiles } from "../files/open-files.ts";
import { forgetOlderThan, isFirstToDecide, startKey } from "../files/seen.ts";
import { sweepScratch } from "../files/sweep-scratch.ts";
import { isInLine } from "../files/waiting-line.ts";
import { returnPass } from "../fork-passes.ts";
import type { Ledger } from "../ledger.ts";
import { noteTurnEnd } from "../session-trace.ts";
import { askForReport } from "./ask-for-report.ts";
import { boundBrief } from "./bound-brief.ts";
import { joinAgents } from "./join-agents.ts";
import { keepLateReport, keepReport } from "./keep-report.ts";
import { noteOverrun } from "./note-overrun.ts";
import { noteWhatWasGiven } from "./note-what-was-given.ts";
import { rotateLog } from "./rotate-log.ts";
import { settleGoneOwners } from "./settle-gone-owners.ts";
import { settleOrphans } from "./settle-orphans.ts";

/** These signals also settle what no event reported: owners that are gone, and obsolete decisions. */
const SWEEPS: ReadonlySet<Signal["kind"]> = new Set(["turnEnded", "prompted", "notified", "sessionStarted"]);

/** When a hook began, and the lives that were open then. It settles nothing that began later. */
export interface Beginning {
  readonly at: Date;
  readonly lives: ReadonlyMap<string, FoundFile>;
}

/**
 * Joins calls with agents and ends lives, as the signal says, and writes agents.json.
 *
 * @returns the text for an agent that may not stop yet, because its report is missing.
 */
export function settleSignal(ledger: Ledger, heard: Signal, { at, lives }: Beginning): string | undefined {
  joinCall(ledger, heard);
  let view = ledger.view(lives);
  const signal = heard.kind === "turnEnded" ? withTeammatesAtWork(ledger, view, heard) : heard;
  if (joinAgents(ledger, view)) view = ledger.view(lives);
  if (noteListed(ledger, view, signal)) view = ledger.view(lives);
  if (signal.kind === "agentStopped") {
    view = withoutWaiting(ledger, view, signal.agent);
    const question = askForReport(ledger, view, signal);
    if (question.kind !== "none") {
      ledger.publish();
      return question.kind === "asked" ? question.reason : undefined;
    }
    keepReport(ledger, signal.agent, signal.lastMessage, signal.agentTranscript);
    noteOverrun(ledger, view, signal);
  }
  if (signal.kind === "notified") keepLateReport(ledger, signal);
  const transcript = signal.kind === "agentStopped" ? signal.agentTranscript : undefined;
  carryOutSettlement(ledger, settle(view, signal), signal.kind, transcript);
  const late = lateEnd(view, signal);
  if (late) ledger.record("ended", { ...late, by: signal.kind, ...(transcript === undefined ? {} : { transcript }) });
  if (signal.kind === "skillReturned") returnPass(ledger, signal);
  if (signal.kind === "turnEnded") {
    noteTurnEnd(ledger, at);
    dropOffers(ledger.paths, ledger.key);
  }
  if (SWEEPS.has(signal.kind)) {
    settleGoneOwners(ledger);
    settleOrphans(ledger);
    const slots = dropLapsedOffers(ledger.paths, Date.parse(ledger.time()));
    const open = readOpenFiles(ledger.paths, slots);
    forgetAsking(ledger.paths, new Set(open.map(({ agent }) => agent)));
    const kept = new Set(open.flatMap(({ record }) => record?.seen ?? []));
    forgetOlderThan(ledger.paths, ledger.key, at, kept);
  }
  if (signal.kind === "sessionStarted") {
    rotateLog(ledger);
    sweepScratch(ledger.paths, at);
  }
  ledger.publish();
  return undefined;
}

/**
 * The view of a hook that may not end the wait of an agent that has stopped: the client holds the agent back, so it was an earlier life that
 * stopped. Where no process is left in line, the agent has worked all the same.
 */
function withoutWaiting({ paths }: Ledger, view: LedgerView, agent: string): LedgerView {
  const life = lifeOfAgent(view, agent);
  // one whose process was killed as soon as it had its slot is still in line, and in its slot
  if (life?.place !== "waiting" || !isInLine(paths, holdingName(nameOfLife(life)))) return view;
  return { ...view, mayBeSettled: new Set([...view.mayBeSettled].filter((one) => one !== life.life)) };
}

/** Joins a call with the agent that its result names, before anything is ended. */
function joinCall(ledger: Ledger, signal: Signal): void {
  switch (signal.kind) {
    case "callLaunched":
    case "callCompleted": {
      const { call, agent, caller } = signal;
      const background = signal.kind === "callLaunched";
      const known = ledger.agentOfCall(call);
      const teammate = signal.kind === "callLaunched" ? signal.teammate : undefined;
      // It is a client process of its own: no event of this one says when it starts, or that a message has woken it.
      if (teammate?.isInPane && isFirstToDecide(ledger.paths, startKey(ledger.key, agent)))
        convertReservation(ledger, { agent, agentType: known?.agentType ?? "" });
      if (!(known?.isJoined && known.agentId === agent && known.background === background)) {
        const brief = known?.reference === undefined ? boundBrief(ledger, signal) : {};
        const facts = {
          ...(teammate ? { isTeammate: true as const } : {}),
          ...(caller === undefined ? {} : { caller }),
        };
        ledger.record("joined", { call, agent, background, ...brief, ...facts });
      }
      noteWhatWasGiven(ledger, signal);
      break;
    }
    case "skillReturned":
      if (signal.agent !== undefined && signal.isAtWork) {
        const { call, agent, caller } = signal;
        ledger.record("joined", { call, agent, background: true, ...(caller === undefined ? {} : { caller }) });
      }
      break;
    case "messageSent":
      ledger.record("joined", { call: signal.call, agent: signal.agent, background: true });
      break;
  }
}

/**
 * Notes which agents the list of background tasks names for the first time, and, at a turn's end, which are missing. Returns whether there
 * were any.
 */
function noteListed(ledger: Ledger, view: LedgerView, signal: Signal): boolean {
  if (signal.kind !== "agentStopped" && signal.kind !== "turnEnded") return false;
  const names = new Set(signal.backgroundTasks);
  const listed = view.open.filter((life) => names.has(workerOf(life) ?? "") && isYetToBeListed(life));
  for (const { life } of listed) ledger.record("listed", { life });
  const promptId = signal.kind === "turnEnded" ? signal.promptId : "";
  const teammates = new Set(signal.kind === "turnEnded" ? signal.teammates : []);
  const isNamed = (life: OpenLife) =>
    life.entry.isTeammate ? teammates.has(life.entry.description) : names.has(workerOf(life) ?? "");
  const unlisted = promptId === "" ? [] : view.open.filter((life) => isUnlisted(view, life) && !isNamed(life));
  for (const { life } of unlisted) ledger.record("unlisted", { life, promptId });
  return listed.length + unlisted.length > 0;
}

function isUnlisted(view: LedgerView, life: OpenLife): boolean {
  const isInBackground = life.place === "slot" && life.entry.background === true;
  return isInBackground && isOwn(view, life) && isNewToList(life);
}

/** A teammate that the person stopped is no longer listed, but works until the model has answered, as its transcript shows. */
function withTeammatesAtWork(
  ledger: Ledger,
  { open }: LedgerView,
  signal: SignalOf<"turnEnded">,
): SignalOf<"turnEnded"> {
  const { transcript } = ledger;
  const isAtWork = ({ agent = "" }: OpenLife) =>
    transcript !== undefined && isInTurn(entriesAtEnd(agentFile(transcript, agent, ".jsonl"), '"message"'));
  const atWork = open.filter((life) => life.entry.isTeammate && isAtWork(life));
  return { ...signal, teammates: [...signal.teammates, ...atWork.map(({ entry }) => entry.description)] };
}
