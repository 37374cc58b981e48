/** Something that a user may want to be told at once. */
export interface Notice {
  readonly event: "run-finished" | "needs-you" | "permission" | "stuck";
  /** One sentence. It names tasks by their ids, and holds no word of a task or an agent. */
  readonly text: string;
  readonly run: string | null;
  readonly tasks: readonly { readonly id: string; readonly title: string }[];
}

/** The body of a webhook's request, which `orchestrator/schemas/notice.schema.json` describes. */
export function noticeBody({ event, text, run, tasks }: Notice, at: string, withTitles: boolean) {
  return {
    format: 1,
    event,
    at,
    text,
    run,
    tasks: tasks.map(({ id }) => id),
    ...(withTitles ? { titles: tasks.map(({ title }) => title) } : {}),
  };
}

/** Longest text that is shown on a desktop, in characters. */
const LONGEST = 240;

/** The same in a line for a desktop. A title is somebody else's: nothing of it is taken for markup. */
export function noticeLine({ text, tasks }: Notice, withTitles: boolean): string {
  const titles = withTitles ? tasks.map(({ title }) => title.replaceAll(/[<>&]/g, " ")) : [];
  const line = [text, ...titles].join(" ").replaceAll(/[\p{Cc}\s]+/gu, " ");
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
