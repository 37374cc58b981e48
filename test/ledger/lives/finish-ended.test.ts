import { mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { endedName, parseHoldingName } from "../../../orchestrator/core/ledger/holding-name.ts";
import { MEMORY } from "../../../orchestrator/io/ledger/memory/remember-at-work.ts";
import { namesIn } from "../../../orchestrator/io/names-in.ts";
import * as say from "../support/payloads.ts";
import { OTHER, Replay } from "../support/replay.ts";

// A file in `ended` is what is left of a life until the log and the home's memory have heard that it is over.

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "skyfom-home-"));
  vi.stubEnv("HOME", home);
  vi.useFakeTimers({ toFake: ["Date"] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

/** An agent at work, which the home remembers. */
async function oneAtWork(): Promise<Replay> {
  const replay = new Replay(7, undefined, MEMORY);
  await replay.giveAll(say.atWork("c1", "a1"));
  expect(left(replay)).toEqual([{ c1: "running" }, 0, 1]);
  return replay;
}

/** The statuses, how many lives the state has a trace of, and how many clients are remembered. */
function left(replay: Replay) {
  const remembered = namesIn(join(home, ".local/state/skyfom/at-work"));
  return [replay.statuses(), readdirSync(replay.paths.ended).length, remembered.length];
}

/** As a hook does that is killed before it has logged the end. */
function endHalfway({ paths }: Replay): void {
  const slot = join(paths.slots, "1");
  const [file = ""] = readdirSync(slot);
  const life = parseHoldingName(file)?.life ?? "";
  renameSync(join(slot, file), join(paths.ended, endedName({ life, status: "completed" })));
}

/** Another client's hook, so much later: unless told otherwise, after the time that a hook has to log the end itself. */
async function sweep(replay: Replay, laterMs = 3_000): Promise<void> {
  const { ended } = replay.paths;
  vi.setSystemTime(Math.max(...readdirSync(ended).map((file) => statSync(join(ended, file)).ctimeMs)) + laterMs);
  await replay.give(say.prompted(), OTHER);
}

/** The same state, for a process that does not reach the home. */
function withoutMemory({ paths }: Replay): Replay {
  return new Replay(7, paths.dir);
}

test("an end whose hook was killed is logged and forgotten, whosever it was, and then leaves no trace", async () => {
  const replay = await oneAtWork();
  endHalfway(replay);
  await sweep(replay);
  expect(left(replay)).toEqual([{ c1: "completed" }, 0, 0]);
});

test.each([0, 500, -1])(
  "an end is left to its own hook to log for a while: %i ms by this process's clock",
  async (laterMs) => {
    const replay = await oneAtWork();
    endHalfway(replay);
    const logged = replay.events().length;
    await sweep(replay, laterMs);
    expect([replay.events().length, readdirSync(replay.paths.ended).length]).toEqual([logged, 1]);
  },
);

test("an end is logged by another where the clock was set back by an hour since", async () => {
  const replay = await oneAtWork();
  endHalfway(replay);
  await sweep(replay, -3_600_000);
  expect(left(replay)).toEqual([{ c1: "completed" }, 0, 0]);
});

test("a process that cannot have it forgotten logs the end, and leaves the trace to one that can", async () => {
  const replay = await oneAtWork();
  endHalfway(replay);
  await sweep(withoutMemory(replay));
  expect(left(replay)).toEqual([{ c1: "completed" }, 1, 1]);
  await sweep(replay);
  expect(left(replay)).toEqual([{ c1: "completed" }, 0, 0]);
});

test("so does one that ends a life itself", async () => {
  const replay = await oneAtWork();
  await withoutMemory(replay).give(say.stopped("a1"));
  expect(left(replay)).toEqual([{ c1: "completed" }, 1, 1]);
  await sweep(replay);
  expect(left(replay)).toEqual([{ c1: "completed" }, 0, 0]);
});
