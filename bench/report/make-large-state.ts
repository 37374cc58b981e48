import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How much a state holds. */
export interface Size {
  readonly events: number;
  /** Agents of the one run, the newest ones of the log. */
  readonly runAgents: number;
}

/** The run's id. */
export const LARGE_RUN = "wxyz";

/** An event of any type. */
type Line = { readonly at: string; readonly [member: string]: unknown };

const FIRST = Date.UTC(2026, 0, 1);
const EVENTS_OF_AN_AGENT = 4;
/** A claim, and twice a word of why its task was held back. */
const MORE_IN_THE_RUN = 3;
const AT_ONCE = 7;
const SECONDS_OF_AN_AGENT = 70;

/** Makes a repository whose log has so many events: seven agents at any time, the last of them in a run; no two titles are alike. */
export function makeLargeState(root: string, { events, runAgents }: Size): void {
  const state = join(root, ".claude/state");
  for (const folder of ["slots", "waiting", "idle", "tmp", `runs/${LARGE_RUN}`])
    mkdirSync(join(state, folder), { recursive: true });
  mkdirSync(join(root, ".git"), { recursive: true });
  mkdirSync(join(root, ".beads"), { recursive: true });
  const agents = Math.floor((events - MORE_IN_THE_RUN * runAgents) / EVENTS_OF_AN_AGENT);
  const firstOfRun = agents - runAgents;
  const transcripts = join(root, "transcripts");
  mkdirSync(transcripts);
  for (let n = 0; n < runAgents; n++) writeFileSync(join(transcripts, `${n}.jsonl`), transcriptOf(n));
  const lines: Line[] = [];
  for (let n = 0; n < agents; n++) lines.push(...eventsOf(n, n - firstOfRun, transcripts));
  lines.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  writeFileSync(join(state, "events.jsonl"), `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
  const attempts = Array.from({ length: runAgents }, (_, n) => attemptOf(n, firstOfRun + n));
  const [openedAt, finishedAt] = [time(beginOf(firstOfRun)), time(beginOf(agents - 1) + SECONDS_OF_AN_AGENT + 1)];
  const run = { format: 1, id: LARGE_RUN, owner: "", openedAt, finishedAt, limit: AT_ONCE, attempts };
  writeFileSync(join(state, "runs", LARGE_RUN, "run.json"), JSON.stringify(run));
  const issues = attempts.map(({ taskId, title }, n) => issueOf(taskId, title, attempts[n - 2 * AT_ONCE]?.taskId));
  writeFileSync(join(root, ".beads/issues.jsonl"), issues.map((issue) => `${JSON.stringify(issue)}\n`).join(""));
}

/** Agent by agent, ten seconds apart, each for seventy. */
function beginOf(n: number): number {
  return n * (SECONDS_OF_AN_AGENT / AT_ONCE);
}

function time(seconds: number): string {
  return new Date(FIRST + seconds * 1_000).toISOString();
}

function titleOf(n: number): string {
  return `Task ${n}: serve what the customers of the shop look for most`;
}

function eventsOf(n: number, inRun: number, transcripts: string): Line[] {
  const [life, agent, call] = [n.toString(16).padStart(16, "0"), `a${n.toString(16)}`, `toolu_${n}`];
  const owner = { owner: "m1-b1-n1-p1-s1", session: "4918e84f-ba8a-42bd-bdb2-6f7f41062b68" };
  const begin = beginOf(n);
  const run =
    inRun < 0
      ? {}
      : { reference: `${LARGE_RUN}.${inRun + 1}`, taskId: `shop-${n}`, skillName: "skyfom-backend-developer" };
  const transcript = inRun < 0 ? {} : { transcript: join(transcripts, `${inRun}.jsonl`) };
  const slot = (n % AT_ONCE) + 1;
  const asked = {
    description: `shop-${n} ${titleOf(n)}`.slice(0, 40),
    agentType: "general-purpose",
    promptId: owner.session,
  };
  const opened = { at: time(begin), type: "run-opened", ...owner, run: LARGE_RUN, limit: AT_ONCE };
  const needed = { by: [`shop-${n - 2 * AT_ONCE}`], reason: `it waits for shop-${n - 2 * AT_ONCE}` };
  const held = { type: "task-held-back", ...owner, run: LARGE_RUN, taskId: `shop-${n}`, title: titleOf(n) };
  const holds = [
    { at: time(begin - inRun * (SECONDS_OF_AN_AGENT / AT_ONCE)), ...held, ...needed },
    { at: time(begin - SECONDS_OF_AN_AGENT), ...held, reason: `this run works on ${AT_ONCE} at once` },
  ];
  const claim = { at: time(begin), type: "task-claimed", ...owner, run: LARGE_RUN, taskId: `shop-${n}`, ...run };
  return [
    ...(inRun === 0 ? [opened] : inRun < 2 * AT_ONCE ? [] : holds),
    ...(inRun < 0 ? [] : [claim]),
    { at: time(begin), type: "reserved", ...owner, call, ...asked, ...run, life, slot },
    {
      at: time(begin + 1),
      type: "started",
      ...owner,
      life,
      slot,
      agent,
      agentType: "general-purpose",
      how: "spawn",
    },
    { at: time(begin + 1), type: "joined", ...owner, call, agent, background: true },
    {
      at: time(begin + SECONDS_OF_AN_AGENT),
      type: "ended",
      ...owner,
      life,
      status: "completed",
      by: "agentStopped",
      agent,
      ...transcript,
    },
  ];
}

function transcriptOf(n: number): string {
  const usage = {
    input_tokens: 100 + n,
    cache_creation_input_tokens: 4_000 + n,
    cache_read_input_tokens: 90_000 + n * 50,
    output_tokens: 700 + n,
  };
  const message = { id: `msg_${n}`, model: n % 5 === 0 ? "claude-haiku-5-5" : "claude-opus-5-5", usage, content: [] };
  return `${JSON.stringify({ type: "assistant", message })}\n`;
}

function attemptOf(n: number, agent: number) {
  const outcome = {
    kind: "done",
    summary: "It works.",
    mayRetry: false,
    at: time(beginOf(agent) + SECONDS_OF_AN_AGENT),
  };
  const title = titleOf(agent);
  return {
    number: n + 1,
    taskId: `shop-${agent}`,
    title,
    skillName: "skyfom-backend-developer",
    agentType: "general-purpose",
    handedOverAt: time(beginOf(agent)),
    outcome,
  };
}

function issueOf(id: string, title: string, needs: string | undefined) {
  const at = time(0);
  const edge = needs === undefined ? [] : [{ issue_id: id, depends_on_id: needs, type: "blocks", created_at: at }];
  return {
    id,
    title,
    status: "closed",
    priority: 2,
    issue_type: "task",
    created_at: at,
    updated_at: at,
    dependencies: edge,
  };
}
