import type { Problem } from "../../core/problem.ts";
import { quoteForShell } from "../../core/quote-for-shell.ts";

/** The options of `skyfom next`, as they were given. */
export interface NextOptions {
  readonly run?: string;
  readonly skill?: string;
  readonly task?: string;
  readonly for?: string;
  readonly split?: boolean;
  readonly report?: string;
  readonly handover?: boolean;
  readonly inBackground?: boolean;
  /** No option: a step in the background waits for others as long as it takes. */
  readonly isPatient?: boolean;
  readonly dryRun?: boolean;
}

const LEAVE_ONE_OUT = "Leave one of them out.";

/** Finds words and options that contradict or require each other, so that none is silently ignored. */
export function findMixed(words: readonly string[], options: NextOptions): Problem | undefined {
  const { run, skill, task, split, report, handover, inBackground, dryRun } = options;
  const work = namesOfWork(options);
  const [first = "", ...more] = words;
  if (run !== undefined && (more.length > 0 || !/^([+-]?\d.*)?$/.test(first))) {
    return wrong("an open run keeps its tasks", "Leave out --run, or the words after the number.");
  }
  if (words.length > 0 && work.length > 0) {
    return wrong(`"${words.join(" ")}" is not expected with ${work.join(" or ")}`, "Pass it with --task.");
  }
  if (run !== undefined && work.length > 0) {
    return wrong(`--run continues an open run, but ${work.join(" with ")} begins one`, LEAVE_ONE_OUT);
  }
  if (report !== undefined && run === undefined) {
    return wrong("--report needs --run", "Use the command that your brief ends with.");
  }
  if (handover && run === undefined) return wrong("--handover needs --run", "Leave it out; it is for the hook.");
  if (inBackground && (run === undefined || handover || report !== undefined)) {
    return wrong("--in-background is expected with --run alone", "Use the command as it was handed over.");
  }
  if (task !== undefined && skill === undefined) {
    return wrong("--task needs --skill", "To run one task, give its id alone: skyfom next ID.");
  }
  if (options.for !== undefined && task !== undefined) {
    return wrong("--task is not expected with --for", "Leave --task out; the brief describes the work.");
  }
  if (options.for !== undefined && skill === undefined && !split) {
    return wrong("--for needs --skill or --split", "Use the command that your brief names.");
  }
  return dryRun ? findChanges(options) : undefined;
}

/** What cannot be combined with --dry-run. */
function findChanges({ skill, split, report, handover, inBackground }: NextOptions): Problem | undefined {
  if (report !== undefined || handover || inBackground) {
    const other = handover ? "--handover" : inBackground ? "--in-background" : "--report";
    return wrong(`--dry-run changes nothing, but ${other} does`, LEAVE_ONE_OUT);
  }
  if (skill === undefined && !split) return undefined;
  const fix = skill === undefined ? "Leave --dry-run out." : `\`skyfom plan ${quoteForShell(skill)}\` shows its waves.`;
  return wrong("--dry-run shows which tasks would start, not what a skill would begin", fix);
}

function namesOfWork(options: NextOptions): string[] {
  return [
    ...(options.skill === undefined ? [] : ["--skill"]),
    ...(options.split ? ["--split"] : []),
    ...(options.for === undefined ? [] : ["--for"]),
  ];
}

function wrong(what: string, fix: string): Problem {
  return { where: "skyfom next", what, fix };
}
