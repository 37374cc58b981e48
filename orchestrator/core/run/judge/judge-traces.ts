import { globsOverlap } from "../../tasks/files/globs-overlap.ts";
import type { ToolCall, Transcript } from "./read-transcript.ts";
import { describeCall, editedFile, mayChange, type Traces } from "./traces.ts";

/** A commit, with the paths that it touches from the repository's root. */
export interface Commit {
  readonly hash: string;
  /** When its author made it, ISO 8601. */
  readonly at: string;
  readonly files: readonly string[];
}

/** What is known of the work of an agent that did not report. Paths are from the repository's root. */
interface Evidence {
  /** The agent's own transcript, then those of the agents below it; undefined for each that is gone. */
  readonly transcripts: readonly (Transcript | undefined)[];
  /** The files that calls in these transcripts have edited. */
  readonly edited: readonly string[];
  /** Files that were changed since the agent began, and are not committed. */
  readonly dirty: readonly string[];
  /** Commits that were made since. */
  readonly commits: readonly Commit[];
  /** Paths and globs that its task declares. */
  readonly declared: readonly string[];
}

/** How long a command that was running when the agent was lost may have gone on, in milliseconds. */
const AFTERMATH_MS = 60_000;

/** What an agent left behind: changes in the repository since it began that may be its own. */
export function judgeTraces({ transcripts, edited, dirty, commits, declared }: Evidence): Traces {
  const known = transcripts.flatMap((one) => one ?? []);
  const changing = changingCalls(transcripts);
  const files = [...new Set([...edited, ...dirty.filter((file) => isAmong(declared, file))])].sort();
  const isItsOwn = (commit: Commit) =>
    isInTime(commit, known) && isTouching(commit, [...declared, ...edited], changing);
  const own = commits.filter(isItsOwn);
  const lastMessage = transcripts[0]?.lastMessage;
  return {
    mayHaveChanged: changing.length + files.length + own.length > 0 || transcripts.includes(undefined),
    files,
    commits: own.map(({ hash }) => hash),
    commands: changing.filter((one) => editedFile(one) === undefined).map(describeCall),
    ...(lastMessage === undefined ? {} : { lastMessage }),
  };
}

/** The files that calls in transcripts have edited, as the calls name them. */
export function editedFiles(transcripts: Evidence["transcripts"]): string[] {
  return changingCalls(transcripts).flatMap((one) => editedFile(one) ?? []);
}

function changingCalls(transcripts: Evidence["transcripts"]): ToolCall[] {
  return transcripts.flatMap((one) => one?.calls ?? []).filter(mayChange);
}

function isInTime({ at }: Commit, transcripts: readonly Transcript[]): boolean {
  const last = transcripts
    .flatMap(({ lastAt }) => lastAt ?? [])
    .sort()
    .at(-1);
  return last === undefined || Date.parse(at) <= Date.parse(last) + AFTERMATH_MS;
}

/** If an agent's paths are unknown, any commit made while it worked may be its own, provided that it ran something that can commit. */
function isTouching({ files }: Commit, paths: readonly string[], changing: readonly ToolCall[]): boolean {
  return paths.length === 0 ? changing.length > 0 : files.some((file) => isAmong(paths, file));
}

function isAmong(globs: readonly string[], file: string): boolean {
  return globs.some((glob) => globsOverlap(glob, file));
}
