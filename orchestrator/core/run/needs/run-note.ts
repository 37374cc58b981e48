/** A note that a run leaves in a task which it releases. */
export interface RunNote {
  readonly kind: Kind;
  /** The id of the run. */
  readonly run: string;
  /** Why, for whoever reads the task. May have several lines, and words of an agent. */
  readonly text: string;
}

/**
 * `not-done`: the run has given it up. `not-started`: its call was withdrawn. `left` and `reopened`: the run was over, and its claim was
 * found on the task later; in the second case it had done the task.
 */
type Kind = (typeof KINDS)[number];

const KINDS = ["not-done", "not-started", "left", "reopened"] as const;

/** What a task's notes consist of, in order. */
type NotesPart =
  | {
      readonly by: "run";
      readonly note: RunNote;
      /** Set where it has no mark: further lines of its text cannot be told from what others have written below. */
      readonly isUnmarked?: true;
    }
  /** What others have written between the notes of runs. */
  | { readonly by: "others"; readonly text: string };

const RUN = "([a-z0-9]{4,12})";
const MARK = new RegExp(`^\\[skyfom run ${RUN} (${KINDS.join("|")})\\](?: (.*))?$`, "s");

/** Stands before each further line of a note, so that nothing in its text passes for another note, or for somebody's answer. */
const BELOW = "  > ";

/** Notes as runs wrote them before there was a mark. Trackers still hold them. */
const UNMARKED: readonly (readonly [Kind, RegExp])[] = [
  ["not-done", new RegExp(`^Not done in run ${RUN}: (.*)$`, "s")],
  ["not-started", new RegExp(`^Not started in run ${RUN}: (.*)$`, "s")],
  ["left", new RegExp(`^Not done in run ${RUN}, which is over\\.\\s*$`)],
  ["reopened", new RegExp(`^Run ${RUN}, which is over, had done it, and it is open again\\.\\s*$`)],
];

/** A note as it stands in a task. Its mark is what `partsOfNotes` goes by: the words after it may change. */
export function writeNote({ kind, run, text }: RunNote): string {
  return `[skyfom run ${run} ${kind}] ${text.replaceAll("\n", `\n${BELOW}`)}`;
}

/** The notes of runs in a task's notes, and what others have written. */
export function partsOfNotes(notes: string): readonly NotesPart[] {
  const parts: NotesPart[] = [];
  const lines = notes.split("\n");
  let others: string[] = [];
  const endOthers = () => {
    if (others.length > 0) parts.push({ by: "others", text: others.join("\n") });
    others = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const part = readMarked(line) ?? readUnmarked(line);
    if (part === undefined) {
      others.push(line);
      continue;
    }
    endOthers();
    const text = [part.note.text];
    if (!part.isUnmarked) while (isBelow(lines[at + 1])) text.push((lines[++at] ?? "").slice(BELOW.length));
    parts.push({ ...part, note: { ...part.note, text: text.join("\n") } });
  }
  endOthers();
  return parts;
}

type NoteOfRun = Extract<NotesPart, { readonly by: "run" }>;

function readMarked(line: string): NoteOfRun | undefined {
  const [, run, kind, text = ""] = MARK.exec(line) ?? [];
  return run === undefined ? undefined : { by: "run", note: { kind: kind as Kind, run, text } };
}

function readUnmarked(line: string): NoteOfRun | undefined {
  for (const [kind, pattern] of UNMARKED) {
    const [, run, text = ""] = pattern.exec(line) ?? [];
    if (run !== undefined) return { by: "run", note: { kind, run, text }, isUnmarked: true };
  }
  return undefined;
}

/** Also where an editor has removed the space at the end of an empty line. */
function isBelow(line: string | undefined): boolean {
  return line !== undefined && (line.startsWith(BELOW) || line.trimEnd() === BELOW.trimEnd());
}
