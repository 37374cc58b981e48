import type { Problem } from "../../problem.ts";
import type { Task } from "../task.ts";
import type { BatchTask } from "./new-task.ts";

/** Tasks that issues of GitHub stand for, and how many of the issues are tasks already. */
type ParsedIssues =
  | { readonly ok: true; readonly batch: readonly BatchTask[]; readonly known: number }
  | { readonly ok: false; readonly problem: Problem };

/** What a label says of the type of a task. */
const TYPES: Readonly<Record<string, string>> = {
  bug: "bug",
  enhancement: "feature",
  feature: "feature",
  epic: "epic",
};

/**
 * Reads what `gh issue list --json number,title,body,labels,url` prints. An issue whose address stands in a task's description is that
 * task already.
 */
export function parseGithubIssues(text: string, tasks: readonly Task[]): ParsedIssues {
  const issues = read(text);
  if (issues === undefined) {
    const problem = { where: "gh issue list", what: "it printed something other than issues", fix: "Upgrade `gh`." };
    return { ok: false, problem };
  }
  const known = new Set(tasks.flatMap(({ description }) => firstLine(description)));
  const fresh = issues.filter(({ url }) => !known.has(url));
  return { ok: true, batch: fresh.map(toBatchTask), known: issues.length - fresh.length };
}

interface Issue {
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly labels: readonly string[];
}

function read(text: string): Issue[] | undefined {
  try {
    const issues = (JSON.parse(text) as unknown[]).map(toIssue);
    return issues.some((issue) => issue === undefined) ? undefined : (issues as Issue[]);
  } catch {
    return undefined;
  }
}

function toIssue(given: unknown): Issue | undefined {
  const { title, body, url, labels } = (given ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof title !== "string" || title.trim() === "" || typeof url !== "string" || !url.startsWith("https://"))
    return undefined;
  const names = Array.isArray(labels) ? labels.map((label: { name?: unknown } | null) => label?.name) : [];
  return {
    title: title.trim(),
    url,
    body: typeof body === "string" ? body : "",
    labels: names.filter((name): name is string => typeof name === "string"),
  };
}

/** A label chooses a type or a priority where it is named after one. What chooses a skill is for whoever works here to say. */
function toBatchTask({ title, body, url, labels }: Issue): BatchTask {
  const type = labels.flatMap((label) =>
    Object.hasOwn(TYPES, label.toLowerCase()) ? TYPES[label.toLowerCase()] : [],
  )[0];
  const priority = labels.flatMap((label) => /^p([0-4])$/i.exec(label)?.[1] ?? [])[0];
  const kept = labels.filter((label) => /^[\w.-][\w. -]*$/.test(label));
  return {
    title,
    description: `${url}\n\n${body}`.trim(),
    ...(type === undefined ? {} : { type }),
    ...(priority === undefined ? {} : { priority: Number(priority) }),
    ...(kept.length === 0 ? {} : { labels: kept }),
  };
}

function firstLine(description: string | undefined): string[] {
  const line = description?.split("\n", 1)[0]?.trim();
  return line ? [line] : [];
}
