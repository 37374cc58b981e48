import type { LedgerEvent } from "../../core/ledger/events/event.ts";
import { toJson } from "../../core/printable.ts";
import { jsonWithoutTags, withoutTags } from "../../core/quote-text.ts";
import { type EventFilter, EventList, type ListedEvent, renderListed } from "../../core/view/events/event-list.ts";
import { describeUnusable } from "../../core/view/events/read-log-line.ts";
import { isAllowedEntry } from "../is-allowed-entry.ts";
import type { StatePaths } from "../ledger/files/state-paths.ts";
import { loadAllParts } from "../load-all-parts.ts";
import { writeOut } from "../write-out.ts";
import { followLog } from "./follow-log.ts";
import { lookOfStream } from "./look-of-output.ts";
import { readLog } from "./read-log.ts";

/** What to print of a log as it grows. */
interface Following {
  readonly paths: StatePaths;
  readonly filter: EventFilter;
  /** How many of the events that are there already. */
  readonly last: number;
  readonly asJson: boolean;
}

/** Prints the newest events of a log and every one that comes, until the process is ended. */
export async function printEvents({ paths, filter, last, asJson }: Following): Promise<void> {
  loadAllParts();
  const look = lookOfStream(process.env);
  const isForModel = isAllowedEntry(process.argv);
  const makeInert = asJson ? jsonWithoutTags : withoutTags;
  const list = new EventList(filter);
  let early: ListedEvent[] | undefined = readLog(paths.eventsBefore).flatMap((line) => list.take(line) ?? []);
  list.beginAnew();
  let previous: LedgerEvent | undefined;
  const print = (listed: ListedEvent) => {
    const text = asJson ? toJson(listed.event) : renderListed(listed, previous, look).join("\n");
    previous = listed.event;
    writeOut(1, `${isForModel ? makeInert(text) : text}\n`);
  };
  for await (const news of followLog(paths.events, paths.dir)) {
    if (news.kind === "rotated") list.beginAnew();
    else if (news.kind === "lines") {
      const listed = news.lines.flatMap((line) => list.take(line) ?? []);
      if (early) early.push(...listed);
      else listed.forEach(print);
    } else if (early) {
      const leftOut = describeUnusable(list.unusableLines());
      if (leftOut !== undefined) writeOut(2, `${leftOut}\n`);
      early.slice(Math.max(0, early.length - last)).forEach(print);
      early = undefined;
    }
  }
}
