import { few, fitLines } from "./excerpt.ts";
import type { Handover } from "./handover.ts";

/** Longest list in a handover, in characters: some 2,500 tokens, of which the model repeats to the user what it is told. */
const LONGEST_LIST = 10_000;
/** Most ids in one line. */
const MOST_IDS = 30;

/** A handover as the model reads it: where the run stands, then what to do now, then what comes next. */
export function renderHandover(handover: Handover): string {
  const { run, calls, waitingFor, closed, done } = handover;
  if (done) return renderSummary(handover);
  const state = `Skyfom run ${run}: ${closed.length} closed, ${waitingFor.length} at work, ${calls.length} to start.`;
  const notes = renderWarnings(handover);
  const orders = [...renderStops(handover.stops), ...renderCalls(handover), ...renderCommand(handover)];
  if (orders.length > 0) return [state, ...notes, ...orders, renderNext(handover)].join("\n\n");
  if (waitingFor.length > 0) return [`${state} ${renderWaiting(handover)}`, ...notes].join("\n\n");
  const why = handover.halt === undefined ? "Nothing can start now:" : `Nothing starts: ${handover.halt}.`;
  const lines = handover.heldBack.map(({ id, reason }) => `- ${id}: ${reason}`);
  const reasons = fitLines(lines, LONGEST_LIST, "`skyfom status --all` shows each");
  const rest = handover.isAwaited
    ? "End your turn: a command in the background waits for that, and wakes you."
    : "Tell the user; `/skyfom-pm` goes on with it later.";
  return [[`${state} ${why}`, ...reasons, rest].join("\n"), ...notes].join("\n\n");
}

/** What is new since the step before. */
function renderWarnings({ warnings, nextCommand }: Handover): string[] {
  if (warnings.length === 0) return [];
  const heading = nextCommand === undefined ? "Tell the user:" : "To know:";
  const lines = warnings.map((warning) => `- ${warning}`);
  return [[heading, ...fitLines(lines, LONGEST_LIST, "the summary of the run has them")].join("\n")];
}

/** The calls that stop agents, as the model makes them. */
export function renderStops(stops: Handover["stops"]): string[] {
  return stops.length === 0 ? [] : ["Make these TaskStop calls now:", `\`\`\`json\n${JSON.stringify(stops)}\n\`\`\``];
}

/** A handover that comes with a notification: the model knows the run by then, and reads one for every task. */
export function renderBriefly(handover: Handover): string {
  const { calls, stops, command, done, warnings } = handover;
  const isPlain = !done && calls.length > 0 && stops.length + warnings.length === 0 && !command;
  return isPlain ? renderCalls(handover).join("\n") : renderHandover(handover);
}

function renderCalls({ calls }: Handover): string[] {
  if (calls.length === 0) return [];
  const list = calls.map((call) => JSON.stringify(call)).join(",\n");
  return ["Make these Agent calls in one message, exactly as they stand:", `\`\`\`json\n[\n${list}\n]\n\`\`\``];
}

function renderCommand({ command, nextCommand }: Handover): string[] {
  if (!command) return [];
  const heading = {
    slot: "All slots are taken, and nothing of this run is at work. In the background, run this now:",
    limit: `The model's API refuses more for now, and nothing of this run is at work. ${nextCommand === undefined ? "In the background, run" : "Run"} this now:`,
    "time-limit": "So that the time limit is held: in the background, run this now:",
    "own-work": "No slot is free: do this part yourself. For its brief, run this now:",
  }[command.why];
  return [heading, `\`\`\`sh\n${command.line}\n\`\`\``];
}

function renderNext({ nextCommand, command }: Handover): string {
  if (nextCommand === undefined) return "Then end your turn: when an agent ends, what is due next is handed to you.";
  if (command?.why === "own-work")
    return "The brief ends with how to hand in what you did; the next step comes with that.";
  if (command?.why === "limit") return `When it has ended, take the next step:\n\n\`\`\`sh\n${nextCommand}\n\`\`\``;
  return `When they have returned, or when the end of one wakes you, take the next step:\n\n\`\`\`sh\n${nextCommand}\n\`\`\``;
}

function renderWaiting({ nextCommand }: Handover): string {
  if (nextCommand === undefined) return "Nothing to do until an agent ends: end your turn.";
  return `Nothing to do until one of them ends: end your turn. When that wakes you, take the next step:\n\n\`\`\`sh\n${nextCommand}\n\`\`\``;
}

function renderSummary(handover: Handover): string {
  const { run, closed, failed, needsInput, inDoubt, heldBack, blocked, warnings, report } = handover;
  const counts = [
    `${closed.length} closed`,
    `${failed.length} failed`,
    ...(needsInput.length > 0 ? [`${needsInput.length} with a question`] : []),
    ...(inDoubt.length > 0 ? [`${inDoubt.length} in doubt`] : []),
  ].join(", ");
  const named = new Set([...needsInput, ...inDoubt, ...failed].map(({ taskId }) => taskId));
  const lines = [
    ...needsInput.map(
      ({ taskId, question }) =>
        `- ${taskId} asks: ${question} (to answer: \`skyfom task note ${taskId} "…"\`, then run again)`,
    ),
    ...inDoubt.map(
      ({ taskId, changed }) => `- in doubt: ${taskId}: ${changed}${report === undefined ? howToDecide(taskId) : ""}`,
    ),
    ...failed.map(({ taskId, reason }) => `- failed: ${taskId}: ${reason}`),
    ...heldBack.filter(({ id }) => !named.has(id)).map(({ id, reason }) => `- not started: ${id}: ${reason}`),
    ...(blocked.length > 0 ? [`- still blocked by others: ${few(blocked, MOST_IDS).join(", ")}`] : []),
    ...warnings.map((warning) => `- ${warning}`),
  ];
  const told = fitLines(lines, LONGEST_LIST, `\`skyfom report --run ${run}\` shows the whole run`);
  if (report === undefined)
    return [`Skyfom run ${run} is finished: ${counts}. Tell the user this summary.`, ...told].join("\n");
  return [
    `Skyfom run ${run} is finished: ${counts}.`,
    ...told,
    `\nCheck the whole once more, then end your last message with this report, corrected where you know better:\n\n\`\`\`skyfom-report\n${JSON.stringify(report, null, 2)}\n\`\`\``,
  ].join("\n");
}

/** A task in doubt stays claimed until the user decides. */
function howToDecide(taskId: string): string {
  return ` (\`skyfom task release ${taskId}\` has it tried again, \`skyfom task close ${taskId}\` accepts it)`;
}
