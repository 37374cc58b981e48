import { existsSync, lstatSync, rmSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LastWords } from "../../core/reference/last-words.ts";
import type { Reference } from "../../core/reference/reference.ts";
import type { BriefFlaw } from "../../core/run/judge/judge-attempt.ts";
import type { WorktreeSetUp } from "../../core/settings/settings.ts";
import { isLastWords } from "../../core/validators/is-last-words.ts";
import { createFileWithin, makeFolderWithin, removeFileWithin } from "../plain-file/change-within.ts";
import { readBelow } from "../plain-file/read-below.ts";
import { replaceFile } from "../replace-file.ts";
import { isSignedInHome, signInHome } from "../settings/sign-in-home.ts";
import { tryTo } from "../try-to.ts";
import type { RunFolders } from "./run-folders.ts";

/** What a spawn by reference stands for. */
export interface Brief {
  /** The full text that the agent is given. */
  readonly prompt: string;
  readonly skillName: string;
  readonly taskId: string;
  readonly description: string;
  /** Paths and globs that the task declares. */
  readonly files?: readonly string[];
  /** Set if other agents are not kept from changing those files. */
  readonly isUnguarded?: true;
  /** What the worktree of its agent gets before that begins. */
  readonly setUp?: WorktreeSetUp;
  /** The commit that the worktree of its agent begins from, where it is to have one. */
  readonly base?: string;
}

/** The result of an attempt to use a reference for one call. */
type ReferenceUse =
  | { readonly kind: "ready"; readonly brief: Brief }
  | { readonly kind: "unknown" }
  /** Its brief was written from another home, as when the state came out of an archive, or was changed since. */
  | { readonly kind: "foreign" }
  | { readonly kind: "used"; readonly by: string };

export function writeBrief(paths: RunFolders, reference: Reference, brief: Brief): void {
  for (const folder of ["briefs", "used", "reports"])
    makeFolderWithin(stateOf(paths), folderOf(paths, reference.run, folder));
  const { prompt, ...facts } = brief;
  replaceFile(paths.tmp, briefPath(paths, reference), prompt);
  const signed = { ...facts, signature: signInHome(signedText(reference, prompt, facts)) };
  replaceFile(paths.tmp, fileOf(paths, reference, "briefs"), JSON.stringify(signed));
}

/** An agent does what its brief says, so a brief counts only as this home wrote it. */
function signedText({ run, attempt }: Reference, prompt: string, facts: object): string {
  const asRead = Buffer.from(prompt).toString(); // half a character is kept as one that cannot be read
  return JSON.stringify([run, attempt, asRead, facts]);
}

/** The file that holds a brief's text alone: an agent whose reference was not replaced reads it there. */
export function briefPath(paths: RunFolders, reference: Reference): string {
  return join(folderOf(paths, reference.run, "briefs"), `${reference.attempt}.md`);
}

/**
 * Withdraws a brief: no agent can be started with its reference any more. False if a call was made with it in the meantime: then its
 * agent continues, and the brief stays.
 */
export function withdrawBrief(paths: RunFolders, reference: Reference): boolean {
  const signed = readSigned(paths, reference);
  // The text first: if a kill leaves the rest, the brief is gone, and not one that somebody has changed.
  removeFileWithin(stateOf(paths), briefPath(paths, reference));
  removeFileWithin(stateOf(paths), fileOf(paths, reference, "briefs"));
  if (userOfReference(paths, reference) === undefined) return true;
  if (signed?.isOurs()) writeBrief(paths, reference, signed.brief);
  return false;
}

/** What is wrong with a brief, undefined if nothing is. An agent may be told to read whatever is in its place. */
export function flawOfBrief(paths: RunFolders, reference: Reference): BriefFlaw | undefined {
  if (lstatSync(briefPath(paths, reference), { throwIfNoEntry: false }) === undefined) return "gone";
  return readSigned(paths, reference)?.isOurs() ? undefined : "foreign";
}

export function readBrief(paths: RunFolders, reference: Reference): Brief | undefined {
  return readSigned(paths, reference)?.brief;
}

/** The same with whether this home has written it so. */
function readSigned(
  paths: RunFolders,
  reference: Reference,
): { readonly brief: Brief; readonly isOurs: () => boolean } | undefined {
  try {
    const { signature, ...facts } = JSON.parse(readBelow(stateOf(paths), fileOf(paths, reference, "briefs")) ?? "");
    const prompt = readBelow(stateOf(paths), briefPath(paths, reference));
    if (prompt === undefined) return undefined;
    const isOurs = () => isSignedInHome(signedText(reference, prompt, facts), signature);
    return { brief: { ...facts, prompt }, isOurs };
  } catch {
    return undefined;
  }
}

/** Binds a reference to one call, at a time (ISO 8601). Of several calls that name it, one gets the brief. */
export function useReference(paths: RunFolders, reference: Reference, call: string, at: string): ReferenceUse {
  const signed = readSigned(paths, reference);
  if (!signed) return { kind: "unknown" };
  if (!signed.isOurs()) return { kind: "foreign" };
  const { brief } = signed;
  const marker = fileOf(paths, reference, "used");
  try {
    createFileWithin(stateOf(paths), marker, call);
    // Set from our own clock, because ages are computed with it and the file system's clock may differ.
    utimesSync(marker, new Date(at), new Date(at));
    if (existsSync(fileOf(paths, reference, "briefs"))) return { kind: "ready", brief };
    forgetReference(paths, reference); // it was withdrawn in the meantime
    return { kind: "unknown" };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      rmSync(marker, { force: true }); // on a full disk the file is there, and empty
      throw error;
    }
    const by = readBelow(stateOf(paths), marker) ?? "";
    return by === call ? { kind: "ready", brief } : { kind: "used", by };
  }
}

/** The call that a reference is bound to, if any. */
export function userOfReference(
  paths: RunFolders,
  reference: Reference,
): { readonly call: string; readonly boundMs: number } | undefined {
  const marker = fileOf(paths, reference, "used");
  const call = readBelow(stateOf(paths), marker);
  const boundMs = lstatSync(marker, { throwIfNoEntry: false })?.mtimeMs;
  return call === undefined || boundMs === undefined ? undefined : { call, boundMs };
}

/** Gives a reference back: its call was refused, so the same brief may be handed over again. */
export function forgetReference(paths: RunFolders, reference: Reference): void {
  removeFileWithin(stateOf(paths), fileOf(paths, reference, "used"));
}

/** Gives a reference back and notes when, so that its call is handed over again within the same turn. */
export function returnReference(paths: RunFolders, reference: Reference, at: string): void {
  forgetReference(paths, reference);
  const returned = folderOf(paths, reference.run, "returned");
  if (!existsSync(folderOf(paths, reference.run, "briefs"))) return;
  makeFolderWithin(stateOf(paths), returned);
  replaceFile(paths.tmp, join(returned, String(reference.attempt)), at);
}

/** When the call of a reference was last refused, ISO 8601; undefined when it never was. */
export function returnedAt(paths: RunFolders, reference: Reference): string | undefined {
  return readBelow(stateOf(paths), join(folderOf(paths, reference.run, "returned"), String(reference.attempt)));
}

/** Keeps the last message of an agent that was started from a brief, for the engine to read the report in it. */
export function writeReport(paths: RunFolders, reference: Reference, report: LastWords): void {
  makeFolderWithin(stateOf(paths), folderOf(paths, reference.run, "reports"));
  replaceFile(paths.tmp, fileOf(paths, reference, "reports"), JSON.stringify(report));
}

/** The last words that are kept of an agent; undefined if there are none, or they cannot be read. */
export function readReport(paths: RunFolders, reference: Reference): LastWords | undefined {
  const report = tryTo((): unknown => JSON.parse(readBelow(stateOf(paths), fileOf(paths, reference, "reports")) ?? ""));
  return isLastWords(report) ? report : undefined;
}

export function folderOf(paths: RunFolders, run: string, folder: string): string {
  return join(paths.runs, run, folder);
}

/** The state that a run's folder lies in: no link leads out of it. */
function stateOf({ runs }: Pick<RunFolders, "runs">): string {
  return dirname(runs);
}

function fileOf(paths: RunFolders, { run, attempt }: Reference, folder: "briefs" | "used" | "reports"): string {
  return join(folderOf(paths, run, folder), folder === "briefs" ? `${attempt}.json` : String(attempt));
}
