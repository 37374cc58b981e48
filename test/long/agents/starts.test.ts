import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { ClientOptions } from "../../support/client/client.ts";
import { oneLayer } from "../../support/client/plugin-layers.ts";
import type { Script } from "../../support/model/scripted-model.ts";
import { type Install, type Stage, setStage } from "../../support/play.ts";
import { type AgentEntry, SKYFOM } from "../../support/repository-state.ts";
import { addForkedSkill, forkBesideAgents, forkedSkills } from "../../support/starts/forked-skills.ts";
import { nestedSpawn } from "../../support/starts/nested-spawn.ts";
import { resumeByMessage } from "../../support/starts/resume-by-message.ts";
import { severalSessions } from "../../support/starts/several-sessions.ts";
import { wideSpawn } from "../../support/starts/wide-spawn.ts";
import { workflowBesideAgents } from "../../support/starts/workflow-beside-agents.ts";

// Each way in which an agent can start, once with the guard off, where more than seven are at work, and once with it on. The
// peak is counted at the model server.

type Layer = "hooks" | "module";

interface Start {
  readonly name: string;
  /** Agents stay at work until `together` are: the number that the scenario reaches with the guard off, seven with it on. */
  readonly script: (together: number) => Script;
  readonly unguarded: number;
  /** In flight where callers that are blocked in a forked skill do not count; at work else. */
  readonly peak?: "in flight";
  readonly install?: Install;
  /** The layers that hold it alone, too; each, unless told otherwise. */
  readonly alone?: readonly Layer[];
  readonly prepare?: (stage: Stage) => void;
  /** Where its sessions run, all at once; at the root unless told otherwise. */
  readonly sessions?: (stage: Stage) => Partial<ClientOptions>[];
}

const starts: readonly Start[] = [
  ...[8, 12, 20].map((count) => ({
    name: `${count} in one message`,
    script: (n: number) => wideSpawn(count, n),
    unguarded: count,
  })),
  {
    name: "nested in the foreground, two levels deep",
    script: (n) => nestedSpawn(2, n, false),
    unguarded: 14,
  },
  {
    name: "nested in the background, two levels deep",
    script: (n) => nestedSpawn(3, n, true),
    unguarded: 12,
  },
  { name: "resumed by a message while seven run", script: () => resumeByMessage(), unguarded: 8 },
  { name: "a workflow of ten beside six", script: (n) => workflowBesideAgents(6, n), unguarded: 8 },
  {
    name: "a forked skill beside seven",
    script: (n) => forkBesideAgents(7, n, n > 7),
    unguarded: 8,
    prepare: withFork,
  },
  {
    name: "forked skills of all agents",
    // the module hears of no Skill call, so its forks await slots that their callers hold
    alone: ["hooks"],
    script: (n) => forkedSkills(12, n),
    unguarded: 12,
    peak: "in flight",
    prepare: withFork,
  },
  {
    name: "ten in worktrees of their own",
    // the client makes worktrees without a lock, and git refuses some: of more calls, enough agents begin
    script: (n) => wideSpawn(n > 7 ? 24 : 10, n, { isolation: "worktree" }),
    unguarded: 8,
  },
  { name: "twelve while both installs are active", script: (n) => wideSpawn(12, n), unguarded: 12, install: "both" },
  {
    name: "three sessions: main tree, linked worktree, sub-folder",
    script: (n) => severalSessions(5, n),
    unguarded: 15,
    prepare: withLinkedWorktree,
    sessions: ({ repository: { root } }) => [{}, { cwd: join(root, "../linked") }, { cwd: join(root, "packages/app") }],
  },
];

const seen: { start: string; install: Install; layers: "both" | Layer | "off"; peak: number; slotsLeft: number }[] = [];
afterAll(() => console.table(seen));

const alone = starts.flatMap((start) =>
  (start.alone ?? (["hooks", "module"] as const)).map((only) => ({ only, name: start.name, start })),
);

test.each(alone)(
  "the $only alone: at most seven are at work, and the next session frees what is left: $name",
  async ({ only, start }) => {
    const { peak, stage } = await play(start, only);
    expect(peak).toBeLessThanOrEqual(7);
    // the client does not wait for what the end of its last agent set off
    await stage.run({ prompt: "Talk", pluginDir: SKYFOM });
    expect(stage.slotsTaken()).toEqual([]);
    expect(stage.events().filter(({ type }) => type === "overrun")).toEqual([]);
  },
);

for (const start of starts) {
  test(`with the guard off more than seven are at work: ${start.name}`, async () => {
    const { peak } = await play(start, "off");
    expect(peak).toBeGreaterThan(7);
  });

  test.each(installsOf(start))(
    `at most seven are at work, and no slot is left: ${start.name} (%s)`,
    async (install) => {
      const { peak, stage } = await play({ ...start, install }, "both");
      expect(peak).toBeLessThanOrEqual(7);
      expect(stage.slotsTaken()).toEqual([]);
      expect(stage.agents().filter((agent) => agent.status !== "completed" && !isClientsRefusal(agent))).toEqual([]);
      expect(stage.events().filter(({ type }) => type === "overrun")).toEqual([]);
    },
  );
}

/** One into `.claude` holds no session in another folder (docs/how-the-cap-works.md): where these play, the plugin does. */
function installsOf({ install, sessions }: Start): Install[] {
  if (install !== undefined) return [install];
  return sessions === undefined ? ["plugin", ".claude"] : ["plugin"];
}

async function play(start: Start, layers: "both" | Layer | "off") {
  const { name, script, unguarded, install = "plugin", prepare, sessions } = start;
  const guard = layers === "off" ? "off" : "on";
  const installed = layers === "hooks" || layers === "module" ? oneLayer(install, layers) : install;
  const stage = await setStage(script(guard === "on" ? 7 : unguarded), installed);
  prepare?.(stage);
  const clients = (sessions?.(stage) ?? [{}]).map((options) => stage.start({ guard, ...options }));
  const ends = await Promise.all(clients.map(({ ended }) => ended));
  for (const end of ends) expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(stage.model.periods().filter(({ isOpen }) => isOpen)).toEqual([]);
  const peak = start.peak === "in flight" ? stage.model.peakInFlight() : stage.model.peakAtWork();
  seen.push({ start: name, install, layers, peak, slotsLeft: stage.slotsTaken().length });
  return { stage, peak };
}

/** Ten clients' calls of git at once may fail; the client then starts no agent, and says that it is git's settings or the worktree. */
/**
 * A call that the client itself refused. Git made no worktree for it; or on a busy machine a parent that had just become idle still counted
 * against the client's own cap, which an install into `.claude` sets to seven. Of the latter the client may tell no hook before the
 * caller has ended.
 */
function isClientsRefusal({ status, agentId, reason }: AgentEntry): boolean {
  return status === "refused" && agentId === undefined && CLIENTS_REFUSAL.test(`${reason}`);
}

const CLIENTS_REFUSAL =
  /^(?:Failed to create worktree|Could not read the repository git config|Concurrent subagent limit reached|its caller ended without it)/;

function withFork({ repository }: Stage): void {
  addForkedSkill(repository);
}

function withLinkedWorktree({ repository }: Stage): void {
  repository.write("packages/app/index.txt", "A sub-folder.\n");
  repository.git("add", ".");
  repository.git("commit", "--quiet", "--message", "Add a sub-folder");
  repository.git("worktree", "add", "--quiet", "../linked");
}
