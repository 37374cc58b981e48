/**
 * What is wrong with a value that should be a report, a phrase each; nothing when it is one. It says the same as
 * `orchestrator/schemas/report.schema.json`, without a library, because a hook has to say it too.
 */
export function checkReport(value: unknown): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ["it is not a JSON object"];
  const report = value as Readonly<Record<string, unknown>>;
  return Object.entries(MEMBERS).flatMap(([name, { isRequired, isRight, should }]) => {
    const isMissing = !Object.hasOwn(report, name);
    const isFine = isMissing ? !isRequired : isRight(report[name]);
    return isFine ? [] : [`"${name}" should be ${should}`];
  });
}

interface Member {
  readonly isRequired: boolean;
  readonly isRight: (value: unknown) => boolean;
  /** What ends a sentence that begins with "it should be". */
  readonly should: string;
}

const STATUSES: readonly unknown[] = ["done", "partial", "failed", "needs-input"];
const RESULTS: readonly unknown[] = ["passed", "failed"];

/** Abbreviations are taken, as git prints and reads them. */
const HASH = /^[0-9a-fA-F]{4,64}$/;

const MEMBERS: Readonly<Record<string, Member>> = {
  status: {
    isRequired: true,
    isRight: (value) => STATUSES.includes(value),
    should: '"done", "partial", "failed" or "needs-input"',
  },
  summary: { isRequired: true, isRight: isText, should: "a non-empty string" },
  files: { isRequired: false, isRight: listOf(isText), should: "a list of paths" },
  commits: {
    isRequired: false,
    isRight: listOf((item) => typeof item === "string" && HASH.test(item)),
    should: "a list of commit hashes",
  },
  tests: {
    isRequired: false,
    isRight: listOf(isTestRun),
    should: 'a list of {"command": …, "result": "passed" or "failed"}',
  },
  followUps: { isRequired: false, isRight: listOf(isText), should: "a list of strings" },
};

function isText(value: unknown): boolean {
  return typeof value === "string" && /\S/.test(value);
}

function listOf(isRight: (item: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(isRight);
}

function isTestRun(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { command, result } = value as Readonly<Record<string, unknown>>;
  return isText(command) && RESULTS.includes(result);
}
