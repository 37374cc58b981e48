import { globsOverlap } from "../../tasks/files/globs-overlap.ts";
import { NOT_ITS_OWN, tellAlsoClaimed, tellFilesOf } from "../../texts/outcomes/tell-claims.ts";

/** A commit that a report names, as it is in the repository. */
export interface NamedCommit {
  /** As the report writes it, possibly abbreviated. */
  readonly name: string;
  readonly hash: string;
  /** When it was made, ISO 8601; empty if its date is invalid. */
  readonly at: string;
  /** Paths that it touches, from the root of the work tree. */
  readonly files: readonly string[];
}

/** What the repository and the transcript say about the changes that a report claims. */
export interface ClaimedChanges {
  /** The commits that are there. */
  readonly found: readonly NamedCommit[];
  /** Whether its agent, and every agent below it, clearly only read. */
  readonly hasOnlyRead: boolean;
  /** Paths that the report names, from the root of the work tree. */
  readonly files: readonly string[];
  /** Paths and globs that the task declares. */
  readonly declared: readonly string[];
}

/** What an attempt's claims are compared with. */
export interface ClaimGrounds extends Omit<ClaimedChanges, "found"> {
  /** When the attempt began, ISO 8601; undefined if unknown. */
  readonly since?: string;
  /** When it ended, ISO 8601; undefined if unknown. */
  readonly until?: string;
  /** Commits of attempts below this one, which were judged there. */
  readonly below: readonly string[];
  /** What attempts of other work claim. */
  readonly others: readonly { readonly reference: string; readonly commits: readonly string[] }[];
  /** Attempts at other tasks that are at work or end with this one, with the files that their tasks declare. */
  readonly beside: readonly { readonly reference: string; readonly declared: readonly string[] }[];
}

/** Why a commit does not count for an attempt, as a phrase; undefined if it does. */
export function whyNotItsOwn({ hash, at, files }: NamedCommit, grounds: ClaimGrounds): string | undefined {
  const { since, until, hasOnlyRead, below, others } = grounds;
  const isIt = (name: string) => hash.startsWith(name.toLowerCase());
  if (below.some(isIt)) return undefined;
  if (hasOnlyRead) return NOT_ITS_OWN.read;
  if (since !== undefined && inSeconds(at) < inSeconds(since)) return NOT_ITS_OWN.early;
  if (until !== undefined && inSeconds(at) > inSeconds(until)) return NOT_ITS_OWN.late;
  const other = others.find(({ commits }) => commits.some(isIt));
  if (other) return tellAlsoClaimed(other.reference);
  if (!touches(files, grounds)) return NOT_ITS_OWN.elsewhere;
  const owners = ownersOf(files, grounds);
  return owners && tellFilesOf(owners);
}

/**
 * The other tasks' attempts that all of these files belong to, as text; undefined if a file may belong to this attempt, or belongs to no
 * other. A task that declares no files may need any file, so a path that its report names counts as its own.
 */
function ownersOf(touched: readonly string[], { files, declared, beside }: ClaimGrounds): string | undefined {
  if (touched.length === 0 || declaresSome(declared, touched)) return undefined;
  if (declared.length === 0 && touched.some((path) => files.includes(path))) return undefined;
  const whole = beside.find((other) => touched.every((path) => declaresSome(other.declared, [path])));
  if (whole) return whole.reference;
  const owners = touched.map((path) => beside.find((other) => declaresSome(other.declared, [path]))?.reference);
  return owners.includes(undefined) ? undefined : [...new Set(owners)].join(" and ");
}

function declaresSome(declared: readonly string[], touched: readonly string[]): boolean {
  return touched.some((path) => declared.some((glob) => globsOverlap(glob, path)));
}

/** A time in whole seconds, as git stores it. */
export function inSeconds(at: string): string {
  return at.slice(0, 19);
}

/** The files that a report names, or else those that its task declares. If neither names a file, nothing can be said. */
function touches(touched: readonly string[], { files, declared }: ClaimGrounds): boolean {
  if (files.length > 0) {
    const named = new Set(files);
    return touched.some((path) => foldersOf(path).some((one) => named.has(one)));
  }
  return declared.length === 0 || declaresSome(declared, touched);
}

/** A path, and every folder above it. */
function foldersOf(path: string): string[] {
  const names = path.split("/");
  return names.map((_, at) => names.slice(0, at + 1).join("/"));
}
