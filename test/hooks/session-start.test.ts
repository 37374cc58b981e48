import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ownerKey } from "../../orchestrator/core/ledger/owner.ts";
import type { Attempt, Outcome } from "../../orchestrator/core/run/run.ts";
import type { RunFile } from "../../orchestrator/core/run/run-file.ts";
import { statePaths } from "../../orchestrator/io/ledger/files/state-paths.ts";
import { ownerOfProcess } from "../../orchestrator/io/ledger/owner-of-process.ts";
import { writeBrief } from "../../orchestrator/io/reference/brief-files.ts";
import { type ClientProcess, startClientProcess } from "./support/client-process.ts";
import { ClientSession } from "./support/client-session.ts";
import { type HookedProject, makeHookedProject } from "./support/hooked-project.ts";
import { readAnswer } from "./support/read-answer.ts";

const SOURCES = ["startup", "resume", "clear", "compact"];

let project: HookedProject;
let client: ClientProcess;
let session: ClientSession;

beforeEach(async () => {
  project = makeHookedProject();
  client = startClientProcess();
  session = new ClientSession(project, client.pid);
  await session.prompts("/skyfom-pm");
});

afterEach(async () => {
  await client.kill();
  project.remove();
});

function attempt(number: number, kind?: Outcome["kind"]): Attempt {
  const outcome = kind && { kind, summary: "", mayRetry: false, at: "2026-01-01T00:00:01.000Z" };
  const task = { taskId: `app-${number}`, title: "", skillName: "s", agentType: "general-purpose" };
  return { number, ...task, handedOverAt: "2026-01-01T00:00:00.000Z", ...(outcome ? { outcome } : {}) };
}

function keep(run: Partial<RunFile> & { id: string }, pid = client.pid): void {
  const owner = ownerKey(ownerOfProcess({ CLAUDE_PID: String(pid) }));
  const openedAt = "2026-01-01T00:00:00.000Z";
  mkdirSync(join(project.state, "runs", run.id), { recursive: true });
  const whole: RunFile = { format: 1, owner, openedAt, limit: 7, attempts: [], ...run };
  writeFileSync(join(project.state, "runs", run.id, "run.json"), JSON.stringify(whole));
}

async function begin(source: string, by = session): Promise<string | undefined> {
  const answer = readAnswer(await by.run("settle", by.event("SessionStart", { source })));
  return answer?.additionalContext;
}

const COMMAND = () =>
  `node "${join(project.bundles, "../../skills/skyfom-pm-agent-orchestrator/skyfom.mjs")}" next --run`;

describe("a session that begins", () => {
  test.each(SOURCES)("is told of its client's own open run: %s", async (source) => {
    keep({ id: "k3f9", attempts: [attempt(1, "done"), attempt(2, "failed"), attempt(3)] });
    expect(await begin(source)).toBe(
      "Skyfom: run k3f9 is open: 1 closed, 1 failed, 1 unsettled (app-3).\n" +
        `When an agent ends, you are given the next calls. If you are asked before that, run: ${COMMAND()} k3f9`,
    );
  });

  test.each(SOURCES)("is told nothing where no run is open: %s", async (source) => {
    keep({ id: "k3f9", finishedAt: "2026-01-01T00:00:02.000Z" });
    expect(await begin(source)).toBeUndefined();
  });

  test("is told which tasks have agents at work", async () => {
    keep({ id: "k3f9", attempts: [attempt(1)] });
    const brief = { prompt: "x", skillName: "s", taskId: "app-1", description: "" };
    writeBrief(statePaths(project.state), { run: "k3f9", attempt: 1 }, brief);
    await session.asks("toolu_1", { prompt: "@skyfom k3f9.1" });
    await session.agentStarts("a1");
    expect(await begin("compact")).toContain("0 closed, 1 at work (app-1).");
  });

  test("is told of the run of a client that is gone, and waits for the user's word", async () => {
    const gone = startClientProcess();
    keep({ id: "k3f9", pausedAt: "2026-01-01T00:00:02.000Z", attempts: [attempt(1, "in-doubt")] }, gone.pid);
    await gone.kill();
    expect(await begin("startup")).toBe(
      "Skyfom: run k3f9 is paused; its client is gone: 0 closed, 1 in doubt.\n" +
        `If the user wants to continue, run: ${COMMAND()} k3f9`,
    );
  });

  test("is told nothing of the run of a client that is alive", async () => {
    const other = startClientProcess();
    keep({ id: "k3f9" }, other.pid);
    expect(await begin("startup")).toBeUndefined();
    await other.kill();
  });

  test("is told nothing of the runs that composite agents drive", async () => {
    const facts = { skillName: "s", taskId: "app-1", title: "", requirements: "", members: [] };
    keep({ id: "m2x8", work: { ...facts, mode: "hybrid", strategy: {}, parent: "k3f9.1" } });
    expect(await begin("startup")).toBeUndefined();
  });

  test("has to name the run it means where several are open", async () => {
    keep({ id: "aaaa" });
    keep({ id: "bbbb", openedAt: "2026-01-02T00:00:00.000Z" });
    expect(await begin("startup")).toMatch(/^Skyfom: run bbbb .*\nSkyfom: run aaaa .*\n.* next --run ID$/);
  });

  test("is told by one of two installs, and at its next start again", async () => {
    keep({ id: "k3f9" });
    const second = new ClientSession(project, client.pid, session.id, { bundles: project.installAgain() });
    const told = await Promise.all([begin("startup"), begin("startup", second)]);
    expect(told.filter((text) => text !== undefined)).toHaveLength(1);
    expect(await begin("compact")).toContain("k3f9");
  });

  test("is told which runs are broken, beside the one that is open", async () => {
    keep({ id: "k3f9" });
    keep({ id: "m2x8" });
    keep({ id: "p4q7", attempts: [{ number: 1 } as Attempt] });
    writeFileSync(join(project.state, "runs/m2x8/run.json"), "{");
    const [broken, open] = ((await begin("startup")) ?? "").split("\n");
    expect(broken).toBe(
      `Skyfom: run m2x8 and 1 more are damaged and skipped. Tell the user; for what to do, run: ${COMMAND().replace("next --run", "doctor")}`,
    );
    expect(open).toBe("Skyfom: run k3f9 is open: 0 closed.");
  });
});

describe("what is told stays under 150 tokens, whatever is in flight", () => {
  test.each([
    ["one run of many long ids", ["aaaa"]],
    ["four runs", ["aaaa", "bbbb", "cccc", "dddd"]],
  ])("%s", async (_, runs) => {
    const attempts = Array.from({ length: 60 }, (_, n) => attempt(n + 1, n < 20 ? "done" : undefined));
    const long = attempts.map((one) => ({ ...one, taskId: `a-project-with-a-long-name-${one.number}.12` }));
    for (const id of runs) keep({ id, attempts: long });
    const text = (await begin("startup")) ?? "";
    expect(text).toContain("40 unsettled");
    expect(Buffer.byteLength(text) / 4).toBeLessThan(150);
  });
});
