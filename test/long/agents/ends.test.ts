import { afterAll, expect, test } from "vitest";
import type { ClientOptions } from "../../support/client/client.ts";
import { pluginOfLayers } from "../../support/client/plugin-layers.ts";
import { lingering } from "../../support/ends/lingering.ts";
import { oneAgent, spawnsInOneTurn, stoppedAgent } from "../../support/ends/one-agent.ts";
import { pluginWithout, refusingPlugin } from "../../support/ends/without-events.ts";
import type { Script } from "../../support/model/scripted-model.ts";
import { type Stage, setStage } from "../../support/play.ts";

// Each way in which an agent can end, or never start, in print mode. By the command hooks alone: which event settles it, and what
// settles it instead when they do not hear that event. By the module alone: what it makes of it.

/** `STATUS by WHAT`, as the log has it. */
type End = `${"completed" | "failed" | "killed" | "refused"} by ${string}`;

interface Ending {
  readonly name: string;
  readonly script: () => Script;
  readonly ends: readonly End[];
  /** Where the client starts two hooks at once, what settles it when the second is the quicker. */
  readonly or?: readonly End[];
  readonly without?: readonly { readonly events: readonly string[]; readonly ends: readonly End[] }[];
  /** What the module alone makes of it. Nothing where the client refuses a call before it asks the module. */
  readonly byModule: readonly End[];
  readonly session?: (stage: Stage) => Partial<ClientOptions>;
}

const job = { description: "job", prompt: "Job" };
const STALL = { env: { CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS: "3000" } };

const endings: readonly Ending[] = [
  {
    name: "completes in the background",
    script: () => oneAgent("completes"),
    ends: ["completed by agentStopped"],
    byModule: ["completed by teammateIdled"],
    without: [
      { events: ["SubagentStop"], ends: ["completed by notified"] },
      { events: ["SubagentStop", "UserPromptSubmit"], ends: ["killed by turnEnded"] },
    ],
  },
  {
    name: "completes in the foreground",
    script: () => oneAgent("completes", { run_in_background: false }),
    ends: ["completed by agentStopped"],
    byModule: ["completed by teammateIdled"],
    without: [
      { events: ["SubagentStop"], ends: ["completed by callCompleted"] },
      { events: ["SubagentStop", "PostToolUse"], ends: ["killed by turnEnded"] },
    ],
  },
  {
    name: "fails at the model in the background",
    script: () => oneAgent("fails"),
    ends: ["failed by agentErred"],
    or: ["failed by notified"],
    byModule: ["failed by agentErred"],
    without: [
      { events: ["StopFailure"], ends: ["failed by notified"] },
      { events: ["StopFailure", "UserPromptSubmit"], ends: ["killed by turnEnded"] },
    ],
  },
  {
    name: "fails at the model in the foreground",
    script: () => oneAgent("fails", { run_in_background: false }),
    ends: ["failed by agentErred"],
    or: ["failed by callFailed"],
    byModule: ["failed by agentErred"],
    without: [{ events: ["StopFailure"], ends: ["failed by callFailed"] }],
  },
  {
    name: "is given up by the client because it is silent",
    script: () => oneAgent("never answers"),
    ends: ["failed by notified"],
    byModule: ["killed by turn aborted"],
    without: [{ events: ["UserPromptSubmit"], ends: ["killed by turnEnded"] }],
    session: () => STALL,
  },
  {
    name: "is stopped by TaskStop",
    script: () => stoppedAgent(0),
    ends: ["killed by agentKilled"],
    byModule: ["killed by turn aborted"],
    without: [
      { events: ["PostToolUse"], ends: ["killed by notified"] },
      { events: ["PostToolUse", "UserPromptSubmit"], ends: ["killed by turnEnded"] },
    ],
  },
  {
    name: "is stopped with two children, which die silently",
    script: () => stoppedAgent(2),
    ends: ["killed by agentKilled", "killed by agentKilled", "killed by agentKilled"],
    byModule: Array<End>(3).fill("killed by turn aborted"),
  },
  {
    name: "is refused by another hook",
    script: () => spawnsInOneTurn([{ ...job, prompt: "Refused job" }]),
    ends: ["refused by turnEnded"],
    byModule: [],
    session: ({ repository }) => ({ args: ["--plugin-dir", refusingPlugin(repository.home)] }),
  },
  {
    name: "is refused seven times by another hook, and seven others follow in the same turn",
    script: () => spawnsInOneTurn(Array(7).fill({ ...job, prompt: "Refused job" }), Array(7).fill(job)),
    ends: [...Array<End>(7).fill("completed by agentStopped"), ...Array<End>(7).fill("refused by transcript")],
    byModule: Array<End>(7).fill("completed by teammateIdled"),
    session: ({ repository }) => ({ args: ["--plugin-dir", refusingPlugin(repository.home)] }),
  },
  {
    name: "is refused by a permission rule",
    script: () => spawnsInOneTurn([{ ...job, subagent_type: "Explore" }]),
    ends: ["refused by callFailed"],
    byModule: [],
    without: [{ events: ["PostToolUseFailure"], ends: ["refused by turnEnded"] }],
    session: () => ({ args: ["--disallowed-tools", "Agent(Explore)"] }),
  },
  {
    name: "is of a type that there is not",
    script: () => spawnsInOneTurn([{ ...job, subagent_type: "no-such-type" }]),
    ends: ["refused by callFailed"],
    byModule: [],
    without: [{ events: ["PostToolUseFailure"], ends: ["refused by turnEnded"] }],
  },
  {
    name: "is refused by the client's own cap",
    script: () => spawnsInOneTurn([job, job]),
    ends: ["completed by agentStopped", "refused by callFailed"],
    byModule: ["completed by teammateIdled", "refused by callFailed"],
    session: () => ({ env: { CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS: "1" } }),
  },
];

const lateness: { ending: string; without: string; ends: string; lateMs: number | string }[] = [];
/** How late each single slot was free that was freed by the first event that tells of its end. */
const inTime: number[] = [];
afterAll(() => {
  console.table(lateness);
  const sorted = inTime.sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  console.table({ "from an ending to the free slot, in ms": { ends: sorted.length, median, worst: sorted.at(-1) } });
});

for (const ending of endings) {
  for (const { events, ends } of [{ events: [], ends: ending.ends }, ...(ending.without ?? [])]) {
    const lost = events.length > 0 ? `, without ${events.join(" and ")}` : "";
    test(`the hooks alone: an agent that ${ending.name}: ${[...new Set(ends)].join(", ")}${lost}`, async () => {
      const stage = await setStage(ending.script());
      const pluginDir = pluginWithout(stage.repository.home, events);
      const end = await stage.run({ pluginDir, ...ending.session?.(stage) });
      expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
      const allowed = [ends, ...(events.length === 0 && ending.or ? [ending.or] : [])].map((one) => [...one].sort());
      expect(allowed).toContainEqual(endsOf(stage));
      expect(stage.slotsTaken()).toEqual([]);
      expect(
        stage
          .agents()
          .map(({ status }) => status)
          .sort(),
      ).toEqual(ends.map((one) => one.split(" ", 1)[0]).sort());
      const late = latenessOf(stage);
      lateness.push({
        ending: ending.name,
        without: events.join(" "),
        ends: [...new Set(ends)].join(", "),
        lateMs: late.length > 0 ? Math.max(...late) : "never started",
      });
      if (events.length === 0) inTime.push(...late);
    });
  }
}

for (const { name, script, session, byModule } of endings) {
  const made = [...new Set(byModule)].join(", ") || "nothing";
  test(`the module alone: an agent that ${name}: ${made}`, async () => {
    const isSettled = () => stage.slotsTaken().length === 0;
    const stage: Stage = await setStage(lingering(script(), isSettled));
    const pluginDir = pluginOfLayers(stage.repository.home, { only: "module" });
    const end = await stage.run({ pluginDir, ...session?.(stage) });
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect(endsOf(stage)).toEqual([...byModule].sort());
    expect(stage.slotsTaken()).toEqual([]);
  });
}

function endsOf(stage: Stage): string[] {
  return stage
    .events()
    .filter(({ type }) => type === "ended")
    .map(({ status, by }) => `${status} by ${by}`)
    .sort();
}

/** How long after the model server saw the last of each agent its slot was free, in milliseconds. */
function latenessOf({ model, events }: Stage): number[] {
  return events().flatMap(({ type, agent, at }) => {
    const period = model.periods().findLast(({ agentId }) => type === "ended" && agentId === agent);
    return period ? [Math.round(Date.parse(String(at)) - (model.bornAt + period.endMs))] : [];
  });
}
