import type { EventType } from "../core/ledger/events/event.ts";
import { EVENT_TABLE, EVENT_TYPES } from "../core/ledger/events/event-table.ts";
import type { Problem } from "../core/problem.ts";
import { type EventFilter, EventList, type ListedEvent, renderListed } from "../core/view/events/event-list.ts";
import { describeUnusable } from "../core/view/events/read-log-line.ts";
import type { Look } from "../core/view/look.ts";
import { wrapLines } from "../core/view/wrap-lines.ts";
import { hasState, whyElsewhere } from "../io/ledger/files/state-paths.ts";
import { locateClientState } from "../io/ledger/locate-client-state.ts";
import { openTaskSource } from "../io/tasks/open-task-source.ts";
import { lookOfStream } from "../io/view/look-of-output.ts";
import { printEvents } from "../io/view/print-events.ts";
import { readLog } from "../io/view/read-log.ts";
import { whyNoLog } from "../io/view/why-no-log.ts";
import { whyNoProject } from "../io/view/why-no-project.ts";
import type { AddVerb, Terminal, VerbOutcome } from "./verb.ts";

interface EventsOptions {
  readonly follow?: boolean;
  readonly type?: string;
  readonly task?: string;
  readonly last?: string;
  readonly json?: boolean;
}

/** Columns of the help, and of it those in front of what a type means. */
const WIDTH = 80;
const INDENT = " ".repeat(20);

const explain = (type: EventType) =>
  wrapLines(EVENT_TABLE[type].tells, WIDTH, INDENT)
    .join("\n")
    .replace(INDENT, `  ${type.padEnd(17)} `);

const help = () => `
The types of events, and their meaning:
${EVENT_TYPES.map(explain).join("\n")}

With --follow and --json, each event is printed on one line.`;

/** How many events `--follow` begins with. */
const LAST_WHEN_FOLLOWING = 10;

/** `skyfom events`: the log of agents and runs, for people. */
export const events: AddVerb = (program, bind) => {
  const command = program
    .command("events")
    .option("-f, --follow", "keep showing new events, until Ctrl-C")
    .option("--type <types>", "only events of these types, separated by commas")
    .option("--task <id>", "only events about this task, its agents, calls and attempts")
    .option("-n, --last <count>", `only this many of the newest (default with --follow: ${LAST_WHEN_FOLLOWING})`)
    .addHelpText("after", help);
  bind(command, runEvents);
};

async function runEvents(terminal: Terminal, options: EventsOptions): Promise<VerbOutcome> {
  const wrong = [...wrongTypes(options.type), ...wrongCount(options.last)];
  if (wrong.length > 0) return { ok: false, problems: wrong, exitCode: 2 };
  const location = locateClientState(terminal.env.CLAUDE_PROJECT_DIR || terminal.cwd, terminal.env);
  const { paths, root } = location;
  const noProject = options.follow ? undefined : whyNoProject(location, terminal.env);
  const problem = whyElsewhere(paths) ?? whyNoLog(paths.events) ?? noProject;
  if (problem) return { ok: false, problems: [problem] };
  const filter: EventFilter = {
    ...(options.type === undefined ? {} : { types: new Set(splitTypes(options.type) as EventType[]) }),
    ...(options.task === undefined ? {} : { task: options.task }),
  };
  const list = new EventList(filter);
  const before = readLog(paths.eventsBefore).flatMap((line) => list.take(line) ?? []);
  const unusableBefore = list.unusableLines();
  list.beginAnew();
  const listed = [...before, ...readLog(paths.events).flatMap((line) => list.take(line) ?? [])];
  const unknown = listed.length > 0 ? undefined : await unknownTask(terminal, root, options.task, list);
  if (unknown) return { ok: false, problems: [unknown] };
  if (options.follow) {
    const last = Number(options.last ?? LAST_WHEN_FOLLOWING);
    await printEvents({ paths, filter, last, asJson: Boolean(options.json) });
  }
  const shown = options.last === undefined ? listed : listed.slice(Math.max(0, listed.length - Number(options.last)));
  const unusable = list.unusableLines();
  const text = [
    ...render(shown, lookOfStream(terminal.env)),
    ...[describeUnusable(unusableBefore, "events.1.jsonl") ?? [], describeUnusable(unusable) ?? []].flat(),
    ...(shown.length > 0 ? [] : [hasState(paths) ? "No such event yet." : "No event: Skyfom has no state here yet."]),
  ];
  return {
    ok: true,
    text: text.join("\n"),
    isPainted: true,
    data: { events: shown.map(({ event }) => event), unusable, unusableBefore },
  };
}

function render(listed: readonly ListedEvent[], look: Look): string[] {
  return listed.flatMap((one, n) => renderListed(one, listed[n - 1]?.event, look));
}

function splitTypes(text: string): string[] {
  return text.split(",").map((type) => type.trim());
}

function wrongTypes(text: string | undefined): Problem[] {
  const unknown = text === undefined ? [] : splitTypes(text).filter((type) => !Object.hasOwn(EVENT_TABLE, type));
  return unknown.map((type) => ({
    where: "--type",
    what: `there is no event type "${type}"`,
    fix: `Use one of: ${EVENT_TYPES.join(", ")}.`,
  }));
}

function wrongCount(text: string | undefined): Problem[] {
  if (text === undefined || /^\d{1,9}$/.test(text)) return [];
  return [{ where: "--last", what: `"${text}" is not a number of events`, fix: "Give a whole number, such as 20." }];
}

/** Tasks of the log that a problem names. */
const NAMED = 12;

async function unknownTask(
  { env, now }: Terminal,
  root: string,
  id: string | undefined,
  list: EventList,
): Promise<Problem | undefined> {
  if (id === undefined || list.tasks().has(id)) return undefined;
  const opened = await openTaskSource(root, env, now);
  const shown = opened.kind === "source" ? await opened.source.show(id) : undefined;
  if (shown?.kind === "done") return undefined;
  const known = [...list.tasks()];
  const names = known.slice(0, NAMED).join(", ") + (known.length > NAMED ? ` and ${known.length - NAMED} more` : "");
  return {
    where: "--task",
    what: `neither the log nor the tracker has a task "${id}"`,
    fix:
      known.length === 0
        ? "The log has no task yet; `skyfom task list` shows those of the tracker."
        : `The log has: ${names}.`,
  };
}
