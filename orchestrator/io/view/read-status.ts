import { PRICES, pricesWith } from "../../core/cost/prices.ts";
import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import type { Problem } from "../../core/problem.ts";
import { findNeeds } from "../../core/run/needs/find-needs.ts";
import type { Need } from "../../core/run/needs/need.ts";
import { isUnfinished, openAttempts, type Run } from "../../core/run/run.ts";
import { footprintsQuestion } from "../../core/run/step/facts/footprints-question.ts";
import { skillsQuestion } from "../../core/run/step/facts/skills-question.ts";
import { unableOf } from "../../core/run/work/work-of-skill.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../core/settings/settings.ts";
import type { Task } from "../../core/tasks/task.ts";
import type { LimitNow } from "../../core/texts/reasons/tell-limit.ts";
import { buildStatus } from "../../core/view/build-status.ts";
import { findSeparateCalls } from "../../core/view/find-separate-calls.ts";
import { showTasks } from "../../core/view/show-tasks.ts";
import type { AgentShown, Status, TasksShown } from "../../core/view/status.ts";
import { commandPrefix } from "../command-prefix.ts";
import { readSkills } from "../composition/read-skills.ts";
import { skillFolders } from "../composition/skill-folders.ts";
import { readFootprints } from "../footprints/read-footprints.ts";
import { countRoom } from "../ledger/files/count-room.ts";
import { locateState } from "../ledger/files/locate-state.ts";
import { readAgents } from "../ledger/files/read-agents.ts";
import { hasState, type StatePaths, whyElsewhere } from "../ledger/files/state-paths.ts";
import { locateClientState } from "../ledger/locate-client-state.ts";
import { ownerOfProcess } from "../ledger/owner-of-process.ts";
import { readAgentLimit } from "../ledger/read-agent-limit.ts";
import { userOfReference } from "../reference/brief-files.ts";
import { type KeptRuns, readRuns } from "../reference/read-run.ts";
import { readSettings } from "../settings/read-settings.ts";
import { openTaskSource } from "../tasks/open-task-source.ts";
import { isDead } from "../tasks/process-stamp.ts";
import { type MeasureSpace, measureSpace, readSpace } from "../worktrees/read-space.ts";
import { whatWorktreesLack } from "../worktrees/start/what-worktrees-lack.ts";
import { countAwaitingCheck, limitOfRun } from "./limit-of-run.ts";
import { messagesOfCalls } from "./messages-of-calls.ts";
import { readLastRun } from "./past/read-last-run.ts";
import { readOpenAgents } from "./read-open-agents.ts";
import { whyNoLog } from "./why-no-log.ts";

/** A look at the repository around `cwd`: its ledger, runs and tasks. It changes nothing and creates nothing. */
export async function readStatus(
  cwd: string,
  env: NodeJS.ProcessEnv,
  now: () => Date,
  measure = measureSpace,
): Promise<Status> {
  const { paths, root } = locateClientState(env.CLAUDE_PROJECT_DIR || cwd, env);
  const elsewhere = whyElsewhere(paths);
  const isThere = elsewhere === undefined && hasState(paths);
  const entries = isThere ? readAgents(paths) : [];
  const settings = readSettings(root);
  const prices = settings.ok ? pricesWith(settings.settings.prices) : PRICES;
  const agents = isThere ? readOpenAgents(paths, entries, ownerOfProcess(env), prices) : [];
  const { runs, broken }: KeptRuns = isThere ? readRuns(paths) : { runs: [], broken: [], unstored: [] };
  const openRuns = runs.filter(isUnfinished);
  const limit = readAgentLimit(root);
  const run = openRuns.at(-1) ?? fictitiousRun(now().toISOString(), settings.ok ? settings.settings : DEFAULT_SETTINGS);
  const place = {
    root,
    paths,
    entries,
    prices,
    settings: settings.ok ? settings.settings : DEFAULT_SETTINGS,
    now: now().toISOString(),
  };
  const plan: PlanFacts = {
    run,
    others: runs.filter((one) => one !== run),
    freeSlots: countRoom(paths, limit).free,
    limit: limitOfRun(place, run),
    checking: countAwaitingCheck(place, run),
    due: isThere ? dueAttempts(paths, openRuns.at(-1)) : 0,
    settings: place.settings,
    measure,
  };
  const needsFor = (all: readonly Task[] | null) =>
    findNeeds({
      runs,
      broken: broken.map(({ id }) => id),
      tasks: all,
      isOrphaned: ({ owner }) => isDead(owner),
      prefix: commandPrefix(root),
    });
  const { tasks, needs, problems } = await readTasks(root, env, now, plan, needsFor);
  const transcriptOf = transcripts(agents);
  return buildStatus({
    at: now().toISOString(),
    stateDir: isThere ? paths.dir : null,
    limit,
    agents,
    entries,
    openRuns,
    runs,
    needs,
    lastRun: openRuns.length > 0 ? null : readLastRun(runs, entries, transcriptOf, prices),
    tasks,
    separateCalls: openRuns.flatMap((run) => findSeparateCalls(run, entries, messagesOfCalls(transcriptOf))),
    problems: [
      ...[elsewhere ?? whyNoLog(paths.events) ?? []].flat(),
      ...broken.map(({ problem }) => problem),
      ...(settings.ok ? [] : settings.problems),
      ...problems,
    ],
  });
}

interface PlanFacts {
  readonly run: Run;
  readonly others: readonly Run[];
  readonly freeSlots: number;
  readonly limit: LimitNow;
  readonly due: number;
  readonly checking: number;
  readonly settings: Settings;
  readonly measure: MeasureSpace;
}

interface TasksRead {
  readonly tasks: TasksShown | null;
  readonly needs: readonly Need[];
  readonly problems: readonly Problem[];
}

async function readTasks(
  root: string,
  env: NodeJS.ProcessEnv,
  now: () => Date,
  plan: PlanFacts,
  needsFor: (all: readonly Task[] | null) => readonly Need[],
): Promise<TasksRead> {
  const opened = await openTaskSource(root, env, now);
  if (opened.kind === "none") return { tasks: null, needs: needsFor(null), problems: [opened.problem] };
  const listed = await opened.source.list();
  if (listed.kind === "unavailable") return { tasks: null, needs: needsFor(null), problems: [listed.problem] };
  const { tasks, ready, blocked, warnings } = listed.list;
  const needs = needsFor(tasks);
  const unable = unableOf(readSkills(skillsQuestion(plan.run, listed), skillFolders(root, env), root));
  const { isInGit, workTree } = locateState(root);
  const question = footprintsQuestion({ run: plan.run, tracker: listed }, isInGit);
  const footprints = readFootprints({ projectDir: root, workTree }, plan.run.id, question);
  const space = readSpace(root, plan.settings, plan.due, plan.measure);
  // what begins in a worktree matters here only where room for it is short
  const lack = space && plan.settings.isolation === "auto" ? whatWorktreesLack(root, root, plan.settings) : undefined;
  const facts = { tasks, ready, blocked, unable, needs, footprints, space, lack, ...plan };
  return { tasks: showTasks({ source: opened.source.about, ...facts }), needs, problems: warnings };
}

/** The run that would be opened now: what is ready is judged by it where none is open. */
function fictitiousRun(openedAt: string, { parallelism }: Settings): Run {
  return { kind: "tasks", state: { kind: "open" }, id: "plan", owner: "", openedAt, limit: parallelism, attempts: [] };
}

function dueAttempts(paths: StatePaths, run: Run | undefined): number {
  if (!run) return 0;
  const isUsed = (attempt: number) => userOfReference(paths, { run: run.id, attempt }) !== undefined;
  return openAttempts(run).filter(({ number }) => !isUsed(number)).length;
}

/** Where each agent's transcript is: of open agents as it was found, of ended ones as their end told. */
function transcripts(agents: readonly AgentShown[]): (entry: AgentEntry) => string | undefined {
  const open = new Map(agents.map(({ id, transcript }) => [id, transcript]));
  return ({ id, transcript }) => transcript ?? open.get(id) ?? undefined;
}
