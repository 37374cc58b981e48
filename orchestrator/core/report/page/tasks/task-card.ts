import { h } from "preact";
import { showCost } from "../../../cost/show-cost.ts";
import { countTokens, type TokenUsage } from "../../../cost/token-usage.ts";
import { shortCount } from "../../../view/show-text.ts";
import { tellSize } from "../../../worktrees/branch-work.ts";
import { duration } from "../../duration.ts";
import type { AttemptDetail, ChangedFile, TaskDetail } from "../../tasks/task-detail.ts";
import { foreign, type Markup } from "../markup.ts";
import { tickLabel } from "../time/time-axis.ts";

/** What each outcome is called, and whether it is a bad one. */
const OUTCOMES: Readonly<Record<TaskDetail["outcome"], readonly [name: string, isBad: boolean]>> = {
  done: ["done", false],
  failed: ["failed", true],
  "needs-input": ["question", true],
  "in-doubt": ["in doubt", true],
  withdrawn: ["not begun", false],
  open: ["at work", false],
};

const LONGEST_SUMMARY = 4_000;
const LONGEST_NOTE = 600;
/** Files that are listed of one task. */
const MOST_FILES = 100;

/** One task as a fold: in its head what happened to it, below it everything that is known. */
export function taskCard(task: TaskDetail, anchor: string): Markup {
  const {
    key,
    title,
    skillName,
    why,
    outcome,
    summary,
    branch,
    files,
    commits,
    tests,
    followUps,
    notes,
    attempts,
    tokens,
  } = task;
  const diff = branch?.size ? tellSize(branch.size) : sizeOf(files);
  return h(
    "details",
    { id: anchor, class: "task", "data-outcome": outcome },
    h(
      "summary",
      {},
      badge(outcome),
      " ",
      h("span", { class: "id" }, foreign(key)),
      " ",
      foreign(title.startsWith(`${key}: `) ? title.slice(key.length + 2) : title),
      h("span", { class: "note" }, ` ${[diff, told(tokens)].filter(Boolean).join(" · ")}`),
    ),
    summary === "" ? null : h("p", { class: "said" }, foreign(summary, LONGEST_SUMMARY)),
    h(
      "p",
      { class: "note" },
      "Skill ",
      foreign(skillName),
      ", model ",
      foreign(modelsOf(attempts) || "not known"),
      ".",
      branch === null ? null : [" In a worktree: ", foreign(branch.told, LONGEST_NOTE), "."],
      why === null ? null : [" Started before others: ", foreign(why, LONGEST_NOTE), "."],
    ),
    branch?.diff ? h("p", {}, "To see it: ", h("code", {}, foreign(branch.diff))) : null,
    list("Files", files.slice(0, MOST_FILES).map(fileLine), files.length - MOST_FILES),
    list(
      "Commits",
      commits.map(({ hash, subject }) => [h("code", {}, foreign(hash)), " ", foreign(subject ?? "unknown to git")]),
    ),
    list(
      "Checks",
      tests.map(({ command, result }) => [
        h("code", {}, foreign(command)),
        " ",
        h("span", result === "failed" ? { class: "bad" } : {}, result),
      ]),
    ),
    list(
      "Noticed and left alone",
      [...new Set(followUps)].map((text) => [foreign(text, LONGEST_NOTE)]),
    ),
    list(
      "To know",
      notes.map((text) => [foreign(text, LONGEST_NOTE)]),
    ),
    h("p", { class: "head" }, attempts.length === 1 ? "Attempt" : `${attempts.length} attempts`),
    h(
      "ol",
      {},
      attempts.map((attempt) => h("li", {}, ...attemptLine(attempt, attempts.length > 1))),
    ),
  );
}

function badge(outcome: TaskDetail["outcome"]): Markup {
  const [name, isBad] = OUTCOMES[outcome];
  return h("span", { class: isBad ? "badge bad" : "badge" }, name);
}

function attemptLine(attempt: AttemptDetail, withSummary: boolean): Markup[] {
  const { reference, outcome, summary, from, workedMs, tokens, brief, report, transcript } = attempt;
  const facts = [
    OUTCOMES[outcome][0],
    from === null ? "never began" : `from ${tickLabel(Math.round(from / 1_000))}, for ${duration(workedMs)}`,
    told(tokens),
  ].filter(Boolean);
  const links = [link(brief, "brief"), link(report, "last message"), link(transcript, "transcript")].filter(Boolean);
  return [
    `${reference}: ${facts.join(", ")}`,
    ...links.flatMap((one) => [" · ", one]),
    ...(withSummary && summary !== "" ? [h("p", { class: "said" }, foreign(summary, LONGEST_NOTE))] : []),
  ];
}

function link(href: string | null, name: string): Markup {
  return href === null ? null : h("a", { href }, name);
}

function list(head: string, items: readonly (readonly Markup[])[], more = 0): Markup {
  if (items.length === 0) return null;
  return [
    h("p", { class: "head" }, head),
    h(
      "ul",
      {},
      items.map((item) => h("li", {}, ...item)),
      more > 0 ? h("li", {}, `and ${more} more`) : null,
    ),
  ];
}

function fileLine({ path, added, removed }: ChangedFile): Markup[] {
  const size = added === null && removed === null ? "" : ` +${added ?? 0} −${removed ?? 0}`;
  return [h("code", {}, foreign(path)), size];
}

function sizeOf(files: readonly ChangedFile[]): string {
  const count = files.length;
  if (count === 0) return "";
  const sum = (of: "added" | "removed") => files.reduce((all, file) => all + (file[of] ?? 0), 0);
  if (files.some(({ added }) => added !== null))
    return tellSize({ files: count, added: sum("added"), removed: sum("removed") });
  return `${count} ${count === 1 ? "file" : "files"}`;
}

function told(tokens: TokenUsage | null): string {
  return tokens === null ? "" : `${shortCount(countTokens(tokens))} tokens, ${showCost(tokens)}`;
}

function modelsOf(attempts: readonly AttemptDetail[]): string {
  return [...new Set(attempts.flatMap(({ models }) => models))].join(", ");
}
