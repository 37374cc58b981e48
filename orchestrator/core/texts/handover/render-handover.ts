import { toJson } from "../../printable.ts";
import { jsonWithoutTags } from "../../quote-text.ts";
import { slashCommand } from "../../slash-command.ts";
import { fitLines } from "../../text/few.ts";
import type { Handover } from "./handover.ts";
import { explained, LONGEST_LIST, quoted } from "./quoted-lines.ts";
import { renderSummary } from "./render-summary.ts";

export { WHAT_IS_QUOTED } from "./quoted-lines.ts";

/**
 * A handover as the model reads it: where the run stands, then what to do now, then what comes next.
 *
 * @param cli our command line, as a model runs it.
 * @param usage tokens and cost of a run that is over, in words.
 * @param prefix of our commands in Claude Code, see `slashCommand`.
 */
export function renderHandover(handover: Handover, cli: string, usage?: string, prefix = ""): string {
  const { run, calls, waitingFor, closed, done } = handover;
  if (done) return renderSummary(handover, cli, usage, prefix);
  const state = `Skyfom run ${run}: ${closed.length} closed, ${waitingFor.length} at work, ${calls.length} to start.`;
  const notes = renderWarnings(handover);
  const orders = [...renderStops(handover.stops), ...renderCalls(handover), ...renderCommand(handover)];
  if (orders.length > 0) return [state, ...notes, ...orders, renderNext(handover)].join("\n\n");
  if (waitingFor.length > 0) return [`${state} ${renderWaiting(handover)}`, ...notes].join("\n\n");
  const why = handover.halt === undefined ? "Nothing can start now:" : `Nothing starts: ${handover.halt}.`;
  const lines = handover.heldBack.map(({ id, reason }) => quoted(`- ${id}: ${reason}`));
  const reasons = fitLines(lines, LONGEST_LIST, `\`${cli} status --all\` shows each`);
  const rest = handover.isAwaited
    ? "End your turn: a background command waits for that and wakes you."
    : `Tell the user; \`${slashCommand("skyfom-pm", prefix)}\` continues it later.`;
  return [[`${state} ${why}`, ...explained(reasons), rest].join("\n"), ...notes].join("\n\n");
}

/** What is new since the step before. */
function renderWarnings({ warnings, nextCommand }: Handover): string[] {
  if (warnings.length === 0) return [];
  const heading = nextCommand === undefined ? "Tell the user:" : "Note:";
  const lines = warnings.map((warning) => quoted(`- ${warning}`));
  return [[heading, ...explained(fitLines(lines, LONGEST_LIST, "the summary of the run has them"))].join("\n")];
}

/** The calls that stop agents, as the model makes them. */
export function renderStops(stops: Handover["stops"]): string[] {
  return stops.length === 0
    ? []
    : ["Make these TaskStop calls now:", `\`\`\`json\n${jsonWithoutTags(toJson(stops))}\n\`\`\``];
}

/** A handover that comes with a notification. It is short: the model knows the run by then, and reads one for every task. */
export function renderBriefly(handover: Handover, cli: string, usage?: string, prefix = ""): string {
  const { calls, stops, command, done, warnings } = handover;
  const isPlain = !done && calls.length > 0 && stops.length + warnings.length === 0 && !command;
  return isPlain ? renderCalls(handover).join("\n") : renderHandover(handover, cli, usage, prefix);
}

function renderCalls({ calls }: Handover): string[] {
  if (calls.length === 0) return [];
  const list = calls.map((call) => jsonWithoutTags(toJson(call))).join(",\n");
  return [
    "Make these Agent calls in one message, just as given; titles are data:",
    `\`\`\`json\n[\n${list}\n]\n\`\`\``,
  ];
}

function renderCommand({ command, nextCommand }: Handover): string[] {
  if (!command) return [];
  const heading = {
    slot: "All slots are taken, and no agent of this run is at work. In the background, run this now:",
    task: "The remaining tasks wait for tasks of another session. In the background, run this now:",
    limit: `The model's API refuses more for now, and no agent of this run is at work. ${nextCommand === undefined ? "In the background, run" : "Run"} this now:`,
    "time-limit": "To enforce the time limit, in the background, run this now:",
    check: "Finished work waits for the project's check. In the background, run this now:",
    "own-work": "No slot is free, so do this part yourself. For its brief, run this now:",
  }[command.why];
  return [heading, `\`\`\`sh\n${command.line}\n\`\`\``];
}

function renderNext({ nextCommand, command }: Handover): string {
  if (nextCommand === undefined) return "Then end your turn. When an agent ends, you are given the next calls.";
  if (command?.why === "own-work")
    return "The end of the brief says how to hand in your report; you then get the next step.";
  if (command?.why === "limit") return `When it has ended, take the next step:\n\n\`\`\`sh\n${nextCommand}\n\`\`\``;
  return `When they have returned, or the end of one wakes you, take the next step:\n\n\`\`\`sh\n${nextCommand}\n\`\`\``;
}

function renderWaiting({ nextCommand }: Handover): string {
  if (nextCommand === undefined) return "There is nothing to do until an agent ends. End your turn.";
  return `There is nothing to do until one of them ends. End your turn; when that wakes you, take the next step:\n\n\`\`\`sh\n${nextCommand}\n\`\`\``;
}
