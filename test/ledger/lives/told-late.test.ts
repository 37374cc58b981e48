import { expect, test } from "vitest";
import { isEndAwaited, judgeAttempt, type Standing } from "../../../orchestrator/core/run/judge/judge-attempt.ts";
import { endAborted } from "../../../orchestrator/io/ledger/settle/end-aborted.ts";
import * as say from "../support/payloads.ts";
import { type Payload, Replay } from "../support/replay.ts";

interface Kind {
  readonly name: string;
  readonly isRetried: boolean;
  readonly status: string;
  /** Each of them alone tells how the agent ended. */
  readonly words: readonly Payload[];
}

const KINDS: readonly Kind[] = [
  { name: "was stalled", isRetried: true, status: "failed", words: [say.notified("a1", "c1", "failed")] },
  {
    name: "got no answer of the model",
    isRetried: true,
    status: "failed",
    words: [say.erred("a1"), say.notified("a1", "c1", "failed")],
  },
  { name: "was stopped by a person", isRetried: false, status: "killed", words: [say.notified("a1", "c1", "killed")] },
  {
    name: "was stopped by the model",
    isRetried: false,
    status: "killed",
    words: [say.taskStopped("a1"), say.notified("a1", "c1", "killed")],
  },
  {
    name: "ended without a report",
    isRetried: true,
    status: "completed",
    words: [say.stopped("a1"), say.notified("a1", "c1", "completed")],
  },
];

/** Each order in which the client may tell: all its words or only one of them, and the end of a turn whose list lacks the agent. */
function orders(words: readonly Payload[]): Payload[][] {
  const heard = words.length === 1 ? [words] : [words, ...words.map((word) => [word])];
  return heard.flatMap((some) => permutations([say.turnEnded(), ...some]));
}

test.each(KINDS)("an agent that $name ends so, whether a turn ends before or after that is told", async (kind) => {
  for (const order of orders(kind.words)) {
    const replay = new Replay();
    await replay.giveAll(say.atWork("c1", "a1"));
    for (const heard of order) {
      await replay.give(heard);
      const standing = standingOf(replay);
      const isRight =
        standing.kind === "over" ? standing.outcome.mayRetry === kind.isRetried : standing.kind === "at-work";
      expect([isRight, order, standing]).toEqual([true, order, standing]);
    }
    expect([replay.statuses(), replay.taken(), order]).toEqual([{ c1: kind.status }, [], order]);
    expect([standingOf(replay).kind, order]).toEqual(["over", order]);
  }
});

test("one whose turn was aborted before the result of its call was heard is tried again, if the client gave it up", async () => {
  const replay = new Replay();
  await replay.giveAll([say.asked("c1"), say.started("a1")]);
  abort(replay, "a1");
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "killed" }, []]);
  await replay.give(say.returned("c1", "a1", "async_launched"));
  expect(standingOf(replay).kind).toBe("at-work");
  await replay.give(say.notified("a1", "c1", "failed"));
  expect([replay.statuses(), standingOf(replay)]).toMatchObject([{ c1: "failed" }, { outcome: { mayRetry: true } }]);
});

test("an agent in the foreground that got no answer ends as failed, though its turn was aborted first", async () => {
  for (const words of [[say.erred("a1")], [say.failed("c1")], [say.failed("c1"), say.erred("a1")]]) {
    const replay = new Replay();
    await replay.giveAll(say.inForeground("c1", "a1"));
    abort(replay, "a1");
    expect(replay.statuses()).toEqual({ c1: "killed" });
    await replay.giveAll(words);
    expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "failed" }, []]);
  }
});

test("what is told late of an earlier life changes no later one, and no end that was told", async () => {
  const replay = new Replay();
  await replay.giveAll([...say.atWork("c1", "a1"), say.turnEnded(), say.messaged("m1", "a1"), say.started("a1")]);
  await replay.give(say.notified("a1", "c1", "failed"));
  expect(replay.statuses()).toEqual({ c1: "running" });
  await replay.giveAll([say.turnEnded(), say.notified("a1", "c1", "failed")]);
  expect(replay.statuses()).toEqual({ c1: "killed" });
  await replay.giveAll([say.taskStopped("a1"), say.notified("a1", "m1", "failed"), say.erred("a1")]);
  expect(replay.statuses()).toEqual({ c1: "killed" });
});

test("an agent that its caller waited for ends as its notification says, though the prompt also shows that turn to be over", async () => {
  const replay = new Replay();
  await replay.giveAll([...say.inForeground("c1", "a1"), say.notified("a1", "c1", "completed")]);
  expect(replay.statuses()).toEqual({ c1: "completed" });
});

test("a call that was to die with its caller, and has failed before it began, ends as refused", async () => {
  const replay = new Replay();
  await replay.giveAll([...say.atWork("c1", "a1"), say.asked("c2", {}, "a1"), say.turnEnded(), say.failed("c2")]);
  expect(replay.agents().map(({ status, reason }) => [status, reason])).toEqual([
    ["killed", "no longer among the client's background tasks"],
    ["refused", "no"],
  ]);
});

test("a teammate that two lists lack, and that then goes idle, has completed its turn", async () => {
  const replay = new Replay();
  const ended = (n: number) => ({ ...say.turnEndedWithTeam(), prompt_id: `p${n}` });
  await replay.giveAll([say.asked("c1"), say.started("a1"), say.enlisted("c1", "a1"), ended(1), ended(2)]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "killed" }, []]);
  await replay.give(say.idled("a1"));
  expect(replay.statuses()).toEqual({ c1: "completed" });
});

function abort(replay: Replay, agent: string): void {
  const entry = replay.agents().find(({ agentId }) => agentId === agent);
  endAborted(replay.ledgerNow(), agent, entry?.lives.at(-1)?.life ?? "");
}

/** Where the attempt of the only agent stands for a step that the end of another has brought about. */
function standingOf(replay: Replay): Standing {
  const now = replay.now().toISOString();
  const [agent] = replay.agents();
  return judgeAttempt({}, { call: "c1", ...(agent ? { agent, isEndAwaited: isEndAwaited(agent, now) } : {}) }, now);
}

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((one, n) => permutations(all.filter((_, other) => other !== n)).map((rest) => [one, ...rest]));
}
