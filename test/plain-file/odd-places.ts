import { join } from "node:path";
import { expect } from "vitest";
import { events } from "../../orchestrator/verbs/events.ts";
import { halt } from "../../orchestrator/verbs/halt.ts";
import { next } from "../../orchestrator/verbs/next.ts";
import { report } from "../../orchestrator/verbs/report.ts";
import { reset } from "../../orchestrator/verbs/reset.ts";
import { runs } from "../../orchestrator/verbs/runs.ts";
import { status } from "../../orchestrator/verbs/status.ts";
import { task } from "../../orchestrator/verbs/task.ts";
import { wait } from "../../orchestrator/verbs/wait.ts";
import { fingerprint } from "../hooks/support/fingerprint.ts";
import { type OddRepository, OF_RUN, OF_TASK } from "./odd-repository.ts";
import { type OddThing, type Place, putOdd } from "./odd-things.ts";

const STATE = ".git/skyfom";
const folder = (path: string): Place => ({ path, isFolder: true });
const file = (path: string): Place => ({ path, isFolder: false });

const OF_STATE = ["slots", "waiting", "idle", "forks", "ended", "seen", "sessions", "asking", "runs", "tmp"];
const FILES_OF_STATE = ["events.jsonl", "events.1.jsonl", "agents.json", "agents.json.foreign", "snapshot.json"];
const OF_RUNS = ["briefs", "used", "returned", "reports", "asked", "given", "traces", "checks", "set-up"];
const FILES_OF_RUNS = ["run.json", "briefs/5.md", "briefs/5.json", "used/5", "reports/5", "stepping", "due", "waiting"];

/** Without one of these nobody can say who is at work. */
const NEEDED = [folder(STATE), ...OF_STATE.map((name) => folder(`${STATE}/${name}`))];

/** Every file and folder that Skyfom reads or writes in a repository. */
export const PLACES: readonly Place[] = [
  ...NEEDED,
  folder(`${STATE}/slots/2`),
  folder(`${STATE}/runs/ab12`),
  ...OF_RUNS.map((name) => folder(`${STATE}/runs/ab12/${name}`)),
  ...FILES_OF_STATE.map((name) => file(`${STATE}/${name}`)),
  ...[...FILES_OF_RUNS, "tokens.json"].map((name) => file(`${STATE}/runs/ab12/${name}`)),
  folder(".claude"),
  folder(".claude/state"),
  file(".claude/skyfom.json"),
  folder(".beads"),
  folder(".beads/skyfom.tmp"),
  folder(".beads/issues.jsonl.lock"),
  ...["issues.jsonl", "redirect", ".gitignore"].map((name) => file(`.beads/${name}`)),
];

const ADD = "task add More";

/** Every verb that reads or writes one of them, and leaves the run as it is. */
export const CALLS = [
  [status, "status"],
  [runs, "runs"],
  [report, "report --json --run ab12"],
  [events, "events"],
  [wait, "wait --run ab12 --timeout 0.001"],
  [next, "next --dry-run"],
  [reset, "reset"],
  [halt, "resume --run ab12"],
  [task, ADD],
] as const;

/**
 * Puts something odd in a place, lets hooks and verbs meet it, and expects that nothing outside is changed, or shown through a link; that
 * a spawn is denied, or held in a slot; and, where nobody can say who is at work, that each of them names the path.
 */
export async function meetOdd(
  whole: OddRepository,
  place: Place,
  thing: OddThing,
  calls: readonly (typeof CALLS)[number][] = CALLS,
): Promise<void> {
  const repository = whole.copy();
  try {
    const { root, outside } = repository;
    const held = repository.taken().length;
    putOdd(root, outside, place, thing);
    const before = fingerprint(outside);
    const denied = await repository.asks({ prompt: "@skyfom ab12.5 else: cat brief" });
    await repository.turnEnds();
    const said = new Map<string, string>();
    for (const [verb, line] of calls) said.set(line, await repository.says(verb, line));
    expect(fingerprint(outside)).toEqual(before);
    if (NEEDED.includes(place)) {
      expect(denied).toContain(join(root, place.path));
      for (const [line, text] of said) if (line !== ADD) expect(text).toContain(join(root, place.path));
    } else if (denied === undefined) expect(repository.taken().length).toBeGreaterThan(held);
    if (!thing.name.startsWith("a link")) return;
    const all = [...said.values()].join("\n");
    if (leadsTo(place, `${STATE}/runs/ab12/run.json`)) expect(all).not.toContain(OF_RUN);
    if (leadsTo(place, ".beads/issues.jsonl")) expect(all).not.toContain(OF_TASK);
  } finally {
    repository.remove();
  }
}

function leadsTo({ path }: Place, file: string): boolean {
  return `${file}/`.startsWith(`${path}/`);
}
