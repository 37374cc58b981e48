import { expect, test } from "vitest";
import { WorkLog } from "./work-log.ts";

// One line an agent, one column a moment: `=` is a request being answered, `-` a tool that runs, a blank nothing at all.
const cases: { title: string; agents: string[]; atWork: number; inFlight: number }[] = [
  { title: "requests at the same time", agents: ["===  ", " === ", "  ==="], atWork: 3, inFlight: 3 },
  { title: "requests one after the other", agents: ["==   ", "  ==  ", "    =="], atWork: 1, inFlight: 1 },
  { title: "an agent whose tool runs is at work", agents: ["==--==", "  ==  "], atWork: 2, inFlight: 1 },
  { title: "one that has ended its turn is not", agents: ["==  ==", "  ==  "], atWork: 1, inFlight: 1 },
  {
    title: "one that was killed in a tool counts to its last answer",
    agents: ["==---", "   =="],
    atWork: 1,
    inFlight: 1,
  },
  { title: "no agent", agents: [], atWork: 0, inFlight: 0 },
];

test.each(cases)("$title", ({ agents, atWork, inFlight }) => {
  const log = new WorkLog();
  const moments = agents.flatMap((line, agent) => changes(line).map((change) => ({ ...change, agent: `a${agent}` })));
  // at one moment what ends goes before what begins, as a slot is handed on
  moments.sort((a, b) => a.at - b.at || (a.kind === "end" ? -1 : 1) - (b.kind === "end" ? -1 : 1));
  const open = new Map<string, (at: number, goesOn: boolean) => void>();
  for (const { at, kind, agent, goesOn } of moments) {
    if (kind === "begin") open.set(agent, log.begin({ agentId: agent, session: "s", label: agent }, at));
    else open.get(agent)?.(at, goesOn);
  }
  expect({ atWork: log.peakAtWork(), inFlight: log.peakInFlight() }).toEqual({ atWork, inFlight });
});

test("agents at work now are those whose turn has not ended", () => {
  const log = new WorkLog();
  const end = log.begin({ agentId: "a", session: "s", label: "" }, 0);
  expect(log.atWork()).toBe(1);
  end(1, true);
  expect(log.atWork()).toBe(1);
  log.begin({ agentId: "a", session: "s", label: "" }, 2)(3, false);
  expect(log.atWork()).toBe(0);
  expect(log.periods()).toEqual([
    { agentId: "a", session: "s", label: "", startMs: 0, endMs: 3, requests: 2, isOpen: false },
  ]);
});

function changes(line: string): { at: number; kind: "begin" | "end"; goesOn: boolean }[] {
  return [...line.matchAll(/=+/g)].flatMap(({ index, 0: run }) => [
    { at: index, kind: "begin" as const, goesOn: false },
    { at: index + run.length, kind: "end" as const, goesOn: line[index + run.length] === "-" },
  ]);
}
