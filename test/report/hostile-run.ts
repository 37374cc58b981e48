import { sumUsage } from "../../orchestrator/core/cost/token-usage.ts";
import type { LedgerEvent } from "../../orchestrator/core/ledger/events/event.ts";
import { measureRun } from "../../orchestrator/core/report/measure-run.ts";
import type { RunReport } from "../../orchestrator/core/report/report.ts";
import { type Besides, NOTHING_BESIDES } from "../../orchestrator/core/report/tasks/besides.ts";
import type { Attempt, Run } from "../../orchestrator/core/run/run.ts";
import { readEntries } from "../../orchestrator/core/transcripts/read-entries.ts";

/** Titles that would run, load, end or turn something if they were taken for more than text. */
export const HOSTILE_TITLES = [
  `</script><img src=x onerror="document.title='run'">`,
  `<svg onload="document.title='run'"><script>document.title='run'</script>`,
  `"><iframe src="javascript:document.title='run'"></iframe>`,
  `</title></style><style>body{background:url(http://127.0.0.1:9/)}</style>`,
  `]]><![CDATA[<a href="javascript:document.title='run'">x</a>`,
  `\u202egpj.exe\u2066\u200f a task that reads from the right`,
  `משימה بالعربية 日本語 👩‍👩‍👧‍👦`,
  `&lt;b&gt; &amp; \u0000\u001b[31m\u2028`,
  "x".repeat(10_000),
];

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 10, 0, second)).toISOString();

/** A run in which every text that somebody else writes is hostile: titles, ids, skills, models, descriptions, reasons, reports, paths, commits and questions. */
export function hostileReport(): RunReport {
  const events: LedgerEvent[] = [{ at: at(0), type: "run-opened", run: "abcd", limit: 7 }];
  const attempts: Attempt[] = HOSTILE_TITLES.map((title, n) => {
    const [life, agent] = [`life${n}`, `agent${n}`];
    const asked = {
      call: `call${n}`,
      description: title,
      agentType: title,
      taskId: title,
      skillName: title,
      reference: `abcd.${n + 1}`,
    };
    for (const [kind, by] of [
      ["waited", [HOSTILE_TITLES[n - 1] ?? title]],
      ["never began", [title]],
    ] as const)
      events.push({
        at: at(kind === "waited" ? 0 : n),
        type: "task-held-back",
        run: "abcd",
        taskId: kind === "waited" ? title : `${title} `,
        title,
        reason: title,
        ...(n % 2 === 0 ? { by } : {}),
      });
    events.push(
      { at: at(n), type: "task-claimed", run: "abcd", taskId: title, reference: `abcd.${n + 1}` },
      { at: at(n), type: "reserved", ...asked, life, slot: 1 },
      { at: at(n), type: "started", life, slot: 1, agent, agentType: title, how: "spawn" },
      { at: at(n), type: "denied", call: `no${n}`, description: title, agentType: title, why: "error", reason: title },
      { at: at(n + 5), type: "ended", life, status: "completed", by: "agentStopped", agent, transcript: title },
    );
    return {
      number: n + 1,
      taskId: title,
      title,
      skillName: title,
      agentType: title,
      handedOverAt: at(n),
      outcome: {
        kind: n % 2 === 0 ? "failed" : "done",
        summary: title,
        mayRetry: false,
        at: at(n + 5),
        files: [title],
        commits: [`c${n + 1}`, title],
        tests: [{ command: title, result: "passed" }],
        notes: [title],
      },
    };
  });
  const state = { kind: "finished", at: at(30) } as const;
  const run: Run = { kind: "tasks", id: "abcd", owner: "", openedAt: at(0), state, limit: 7, attempts };
  const usage = { input_tokens: 1_000, output_tokens: 50 };
  return measureRun({
    run,
    events,
    cap: 7,
    repository: HOSTILE_TITLES[0] ?? "",
    madeAt: at(40),
    usageOf: (title) =>
      sumUsage(readEntries(JSON.stringify({ type: "assistant", message: { id: title, model: title, usage } }))),
    remarks: HOSTILE_TITLES,
    besides: hostileBesides(),
  });
}

/** What agents report, what git tells of their commits, and what waits for a person. */
function hostileBesides(): Besides {
  const title = (n: number) => HOSTILE_TITLES[n - 1] ?? "";
  return {
    ...NOTHING_BESIDES,
    reportOf: (n) => ({
      status: "done",
      summary: title(n),
      files: [title(n)],
      commits: [`c${n}`, title(n)],
      tests: [{ command: title(n), result: "failed" }],
      followUps: [title(n)],
    }),
    commits: new Map(
      HOSTILE_TITLES.map((subject, n) => [
        `c${n + 1}`,
        { subject, files: new Map([[subject, { added: 1, removed: null }]]) },
      ]),
    ),
    needs: HOSTILE_TITLES.map((text) => ({
      kind: "question",
      run: "abcd",
      taskId: text,
      title: text,
      since: at(5),
      text,
      settlings: [{ command: `skyfom task answer ${text}`, effect: text }],
    })),
    timeZone: "Europe/Paris",
  };
}
