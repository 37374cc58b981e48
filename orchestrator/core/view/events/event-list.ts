import type { EventType, LedgerEvent } from "../../ledger/events/event.ts";
import { EVENT_TABLE } from "../../ledger/events/event-table.ts";
import { toLine } from "../../printable.ts";
import type { Look } from "../look.ts";
import { wrapLines } from "../wrap-lines.ts";
import { AgentNames } from "./agent-names.ts";
import { readLogLine, type Unusable } from "./read-log-line.ts";
import { taskOfEvent } from "./task-of-event.ts";

/** Which events are wanted; all of them without any. */
export interface EventFilter {
  readonly types?: ReadonlySet<EventType>;
  readonly task?: string;
}

/** An event that is wanted, and what it tells. */
export interface ListedEvent {
  readonly event: LedgerEvent;
  readonly text: string;
}

/** Longest name of a type that is in its column. */
const TYPE_WIDTH = 16;

/** Goes through a log line by line, in its order, and tells of the events that are wanted. */
export class EventList {
  private readonly names = new AgentNames();
  private unusable = { torn: [] as number[], foreign: [] as number[] };
  private readonly taskIds = new Set<string>();
  private line = 0;

  constructor(private readonly filter: EventFilter) {}

  /** Takes the next line; the event in it, if it is wanted. */
  take(text: string): ListedEvent | undefined {
    const read = readLogLine(text, ++this.line);
    if (read.kind !== "event") {
      this.unusable[read.kind].push(read.line);
      return undefined;
    }
    const { event } = read;
    this.names.note(event);
    const task = taskOfEvent(event, this.names);
    if (task !== undefined) this.taskIds.add(task);
    const { types, task: wanted } = this.filter;
    if ((types && !types.has(event.type)) || (wanted !== undefined && task !== wanted)) return undefined;
    return { event, text: toLine(describeEvent(event, this.names)) };
  }

  /** A new log follows: its lines are counted from 1, and what was no event in the one before is left behind. */
  beginAnew(): void {
    this.line = 0;
    this.unusable = { torn: [], foreign: [] };
  }

  /** Tasks that the log has told of so far. */
  tasks(): ReadonlySet<string> {
    return this.taskIds;
  }

  unusableLines(): Unusable {
    return this.unusable;
  }
}

/**
 * An event as a line, and further ones where that is too long for what shows it: the time of day, the type, and what it tells; before the
 * first of a day, a line with the date.
 */
export function renderListed(
  { event, text }: ListedEvent,
  previous: LedgerEvent | undefined,
  { width, paint }: Pick<Look, "width" | "paint">,
): string[] {
  const [day, time] = localTime(event.at);
  const isNewDay = previous === undefined || localTime(previous.at)[0] !== day;
  const begin = `${time}  ${event.type.padEnd(TYPE_WIDTH)}  `;
  const [first = "", ...rest] = wrapLines(text, width, " ".repeat(begin.length));
  const line = `${paint.dim(begin)}${first.slice(begin.length)}`;
  return [...(isNewDay ? [paint.bold(day)] : []), event.type === "denied" ? paint.red(line) : line, ...rest];
}

/** What an event tells, in one line for people. */
function describeEvent(event: LedgerEvent, names: AgentNames): string {
  const { line } = EVENT_TABLE[event.type] as { line: (event: LedgerEvent, names: AgentNames) => string };
  return line(event, names);
}

function localTime(at: string): readonly [string, string] {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return ["at no time", "--:--:--"];
  const two = (value: number) => String(value).padStart(2, "0");
  return [
    `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`,
    [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(":"),
  ];
}
