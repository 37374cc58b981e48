import { toJson } from "../../printable.ts";
import { quoteArgument } from "../../quote-for-shell.ts";
import { slashCommand } from "../../slash-command.ts";
import { elapsed } from "../../text/elapsed.ts";
import { few, fitLines } from "../../text/few.ts";
import { type TaskBranch, tellBranch } from "../../worktrees/task-branch.ts";
import type { EndedTask, EndOfRun, Handover } from "./handover.ts";
import { explained, LONGEST_LIST, quoted } from "./quoted-lines.ts";

/** Most ids in one line, commits in one line, and follow-ups. */
const MOST_IDS = 30;
const MOST_COMMITS = 10;
const MOST_SEEN = 3;

/** Longest line about a task that is done: it says what works, not how. */
const LONGEST_DONE = 300;

/**
 * The summary of a run that is over: what is done, what is not and why, what it took, where the changes are, and what to look at first.
 * A composite agent is given its report to check instead.
 *
 * @param usage tokens and cost in words, where they are known.
 * @param prefix of our commands in Claude Code, see `slashCommand`.
 */
export function renderSummary(handover: Handover, cli: string, usage?: string, prefix = ""): string {
  const { run, closed, failed, needsInput, inDoubt, report, end } = handover;
  const counts = [
    `${closed.length} closed`,
    `${failed.length} failed`,
    ...(needsInput.length > 0 ? [`${needsInput.length} with a question`] : []),
    ...(inDoubt.length > 0 ? [`${inDoubt.length} in doubt`] : []),
  ].join(", ");
  const lines = [
    ...(end ? tellDone(end) : []),
    ...tellNotDone(handover, cli, prefix),
    ...(end ? tellRest(end, cli, run, prefix) : []),
  ];
  const told = fitLines(lines, LONGEST_LIST, `\`skyfom report --run ${run}\` shows the whole run`);
  if (report === undefined)
    return [
      `Skyfom run ${run} is finished: ${counts}. Tell the user this summary.`,
      ...(end ? [`It took ${elapsed(end.tookMs)}${usage === undefined ? "" : `, ${usage}`}.`] : []),
      ...explained(told),
    ].join("\n");
  return [
    `Skyfom run ${run} is finished: ${counts}.`,
    ...explained(told),
    `\nCheck everything once more, then end your last message with this report, corrected where necessary:\n\n\`\`\`skyfom-report\n${toJson(report, 2)}\n\`\`\``,
  ].join("\n");
}

/** What is done, by title, with what works. */
function tellDone({ tasks }: EndOfRun): string[] {
  const done = tasks.filter(({ kind }) => kind === "done");
  if (done.length === 0) return [];
  return [
    "Done, as the agents tell it:",
    ...done.flatMap(({ key, title, summary, branch }) => [
      quoted(`- ${title} (${[key, ...(branch ? [tellBranch(branch)] : [])].join(", ")}): ${summary}`, LONGEST_DONE),
      ...howToSee(branch),
    ]),
  ];
}

/** The command is ours, so it needs no quotation. */
function howToSee(branch: TaskBranch | undefined): string[] {
  return branch?.diff ? [`  To see it: \`${branch.diff}\``] : [];
}

/** What is not done and why, and the commands that settle it. */
function tellNotDone(handover: Handover, cli: string, prefix: string): string[] {
  const { failed, needsInput, inDoubt, heldBack, blocked, warnings, end } = handover;
  const named = new Set([...needsInput, ...inDoubt, ...failed].map(({ taskId }) => taskId));
  const titles = new Map(end?.tasks.map(({ key, title }) => [key, title]));
  const branches = new Map(end?.tasks.map(({ key, branch }) => [key, branch]));
  const name = (id: string) => (titles.has(id) ? `${titles.get(id)} (${id})` : id);
  const lines = [
    ...needsInput.flatMap(({ taskId, question }) => [
      quoted(`- ${name(taskId)} asks: ${question}`),
      ...howToAnswer(handover, taskId, cli, prefix),
    ]),
    ...inDoubt.flatMap(({ taskId, changed }) => [
      quoted(`- in doubt: ${name(taskId)}: ${changed}`),
      ...howToSee(branches.get(taskId)),
      ...howToDecide(handover, taskId, cli),
    ]),
    ...failed.flatMap(({ taskId, reason }) => [
      quoted(`- failed: ${name(taskId)}: ${reason}`),
      ...howToSee(branches.get(taskId)),
    ]),
    ...heldBack.filter(({ id }) => !named.has(id)).map(({ id, reason }) => quoted(`- not started: ${id}: ${reason}`)),
    ...(blocked.length > 0 ? [quoted(`- still blocked by others: ${few(blocked, MOST_IDS).join(", ")}`)] : []),
    ...warnings.filter((line) => !end?.seenLines.includes(line)).map((warning) => quoted(`- ${warning}`)),
  ];
  return end && lines.length > 0 ? ["Not done, or worth knowing:", ...lines] : lines;
}

/** Where the changes are, what to look at first, the follow-ups, and where the rest is. */
function tellRest(end: EndOfRun, cli: string, run: string, prefix: string): string[] {
  const { files, commits, seen } = end;
  const first = taskToLookAtFirst(end);
  const inAll = seen.reduce((all, { count }) => all + count, 0);
  const changes = [
    ...(files > 0 ? [`${files} ${files === 1 ? "file" : "files"}`] : []),
    ...(commits.length > 0 ? [`commits ${few(commits, MOST_COMMITS).join(", ")}`] : []),
  ];
  return [
    ...(changes.length > 0 ? [`Changed, according to the agents: ${changes.join("; ")}.`] : []),
    ...(first ? ["Look at first:", quoted(`- ${first.title} (${first.key})`)] : []),
    ...(inAll > 0
      ? [
          `Noticed and left alone: ${inAll} ${inAll === 1 ? "thing" : "things"}${seen.length < inAll ? `, ${seen.length} different` : ""}.`,
          ...seen
            .slice(0, MOST_SEEN)
            .map(({ text, count }) => quoted(`- ${text}${count > 1 ? ` (${count} times)` : ""}`, LONGEST_DONE)),
          ...(seen.length > MOST_SEEN ? [`and ${seen.length - MOST_SEEN} more.`] : []),
        ]
      : []),
    `For the rest: ${slashCommand("skyfom-report", prefix)}, or \`${cli} report --run ${run}\`.`,
  ];
}

/** What somebody should look at first: what waits for an answer, then what is in doubt, what failed, and what changed most. */
export function taskToLookAtFirst({ tasks }: EndOfRun): EndedTask | undefined {
  const first = (isIt: (task: EndedTask) => boolean) => tasks.find(isIt);
  const most = tasks.reduce<EndedTask | undefined>((a, b) => (a && a.files >= b.files ? a : b), undefined);
  return (
    first(({ kind }) => kind === "needs-input") ??
    first(({ kind }) => kind === "in-doubt") ??
    first(({ kind }) => kind === "failed") ??
    first(({ hasFailedCheck }) => hasFailedCheck) ??
    (most && most.files > 0 ? most : undefined)
  );
}

/** The answer goes into the task's notes: those of the run's task, if a member asked. */
function howToAnswer({ members }: Handover, taskId: string, cli: string, prefix: string): string[] {
  const noted = members === undefined ? taskId : members.task;
  const again = members === undefined ? `type ${slashCommand("skyfom-pm", prefix)}` : "run again";
  return noted === undefined ? [] : [`  To answer: \`${cli} task note ${quoteArgument(noted)} "…"\`, then ${again}.`];
}

/** A task in doubt stays claimed until the user decides; a member has claimed none. */
function howToDecide({ members }: Handover, taskId: string, cli: string): string[] {
  if (members !== undefined) return [];
  const id = quoteArgument(taskId);
  return [`  \`${cli} task release ${id}\` tries it again, \`${cli} task close ${id}\` accepts it.`];
}
