import { describe, expect, test } from "vitest";
import { type Commit, editedFiles, judgeTraces } from "../../orchestrator/core/run/judge/judge-traces.ts";
import type { ToolCall, Transcript } from "../../orchestrator/core/run/judge/read-transcript.ts";
import { describeCall, editedFile, mayChange, type Traces } from "../../orchestrator/core/run/judge/traces.ts";
import { tellTraces } from "../../orchestrator/core/texts/outcomes/tell-traces.ts";

const call = (name: string, input: ToolCall["input"] = {}): ToolCall => ({ id: "c", name, input });
const edit = (file_path: string) => call("Edit", { file_path });
const bash = (command: string) => call("Bash", { command });
const transcript = (calls: readonly ToolCall[], more: Partial<Transcript> = {}): Transcript => ({
  calls,
  ...more,
});

describe("a call", () => {
  test.each<[string, ToolCall, boolean]>([
    ["a tool that reads", call("Read", { file_path: "a" }), false],
    ["a command that reads", bash("ls"), false],
    ["any other command", bash("make"), true],
    ["a command that is no text", call("Bash", { command: 1 }), true],
    ["an editing tool", edit("a"), true],
    ["a tool that is not known, whatever it is given", call("mcp__x", { command: "ls" }), true],
  ])("may change something: %s", (_name, one, expected) => {
    expect(mayChange(one)).toBe(expected);
  });

  test.each<[ToolCall, string | undefined]>([
    [edit("a.ts"), "a.ts"],
    [call("Write", { file_path: "a.ts", notebook_path: "b" }), "a.ts"],
    [call("NotebookEdit", { file_path: "a.ts", notebook_path: "b" }), "b"],
    [call("Edit", { file_path: 1 }), undefined],
    [call("Read", { file_path: "a.ts" }), undefined],
  ])("edits a file: %j", (one, file) => {
    expect(editedFile(one)).toBe(file);
  });

  test("is described by its command, or by its tool's name", () => {
    const all = [bash("make"), call("Bash", { command: 1 }), call("mcp__x", { command: "ls" })];
    expect(all.map(describeCall)).toEqual(["make", "Bash", "mcp__x"]);
  });
});

describe("what an agent left behind is told", () => {
  const NONE: Traces = { mayHaveChanged: true, files: [], commits: [], commands: [] };
  const unknown = "what it did is unknown, because its transcript is gone";
  test.each<[string, Partial<Traces>]>([
    ["it had changed nothing", { mayHaveChanged: false, files: ["a"] }],
    [unknown, {}],
    ["it changed a", { files: ["a"] }],
    ['it changed a, b; it committed c; it ran "d"', { files: ["a", "b"], commits: ["c"], commands: ["d"] }],
    ['it ran "a", "b", "c"', { commands: ["a", "b", "c"] }],
    ['it ran "a", "b", "c" and 1 more', { commands: ["a", "b", "c", "d"] }],
    ['it ran "a", "b", "c" and 2 more', { commands: ["a", "b", "c", "d", "e"] }],
    [`it ran "a b ${"x".repeat(76)}"`, { commands: [`a\n  b ${"x".repeat(76)}`] }],
    [`it ran "a b ${"x".repeat(75)}…"`, { commands: [`a b ${"x".repeat(77)}`] }],
  ])("%s", (told, traces) => {
    expect(tellTraces({ ...NONE, ...traces })).toBe(told);
  });
});

describe("the work of an agent that reported nothing", () => {
  type Evidence = Parameters<typeof judgeTraces>[0];
  const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 10, 0, 0) + second * 1000).toISOString();
  const commit = (hash: string, files: readonly string[] = [], second = 0): Commit => ({ hash, files, at: at(second) });
  const judged = (given: Partial<Evidence>) =>
    judgeTraces({ transcripts: [transcript([])], edited: [], dirty: [], commits: [], declared: [], ...given });
  const nothing = { mayHaveChanged: false, files: [], commits: [], commands: [] };

  test("is nothing where it only read", () => {
    const transcripts = [transcript([bash("ls"), call("Read")]), transcript([])];
    expect(judged({ transcripts, dirty: ["a"], commits: [commit("c", ["a"])] })).toEqual(nothing);
  });

  test("is unknown where a transcript is gone", () => {
    expect(judged({ transcripts: [undefined] })).toEqual({ ...nothing, mayHaveChanged: true });
    expect(judged({ transcripts: [transcript([]), undefined] }).mayHaveChanged).toBe(true);
    expect(judged({ transcripts: [undefined], commits: [commit("c")] }).commits).toEqual([]);
  });

  test("is what it edited, and what has changed of what its task declares, in order", () => {
    const given = { edited: ["z.ts", "a.ts"], dirty: ["src/b.ts", "c.ts"], declared: ["lib/**", "src/**"] };
    expect(judged(given)).toEqual({ ...nothing, mayHaveChanged: true, files: ["a.ts", "src/b.ts", "z.ts"] });
    expect(judged({ edited: ["a.ts"] })).toMatchObject({ mayHaveChanged: true, files: ["a.ts"] });
    expect(judged({ dirty: ["a.ts"], declared: ["a.ts"] })).toMatchObject({ mayHaveChanged: true, files: ["a.ts"] });
  });

  test("is the commands that it ran and the tools that may have changed something, but for the files they edit", () => {
    const transcripts = [
      transcript([edit("a"), bash("make"), bash("ls")]),
      undefined,
      transcript([call("mcp__x"), edit("b")]),
    ];
    const { mayHaveChanged, commands } = judged({ transcripts });
    expect([mayHaveChanged, commands]).toEqual([true, ["make", "mcp__x"]]);
    expect(judged({ transcripts: [transcript([bash("make")])] }).mayHaveChanged).toBe(true);
    expect(editedFiles(transcripts)).toEqual(["a", "b"]);
  });

  test("is what its own transcript ends with, and not that of an agent below it", () => {
    expect(
      judged({ transcripts: [transcript([], { lastMessage: "x" }), transcript([], { lastMessage: "y" })] }).lastMessage,
    ).toBe("x");
    expect(judged({ transcripts: [transcript([]), transcript([], { lastMessage: "y" })] })).not.toHaveProperty(
      "lastMessage",
    );
  });

  test("is the commits that touch its files, those of its task among them", () => {
    const commits = [commit("c1", ["x", "src/a"]), commit("c2", ["x"]), commit("c3", ["b"])];
    expect(judged({ commits, declared: ["lib/**", "src/**"], edited: ["b"] })).toMatchObject({
      mayHaveChanged: true,
      commits: ["c1", "c3"],
    });
    expect(judged({ commits: [commit("c1", ["src/a"])], declared: ["src/**"] })).toMatchObject({
      mayHaveChanged: true,
      commits: ["c1"],
    });
    expect(
      judged({ commits: [commit("c2", ["x"])], declared: ["src/**"], transcripts: [transcript([bash("make")])] })
        .commits,
    ).toEqual([]);
  });

  test("is any commit of its time where no file is known and it ran what can commit", () => {
    const commits = [commit("c1", ["x"])];
    expect(judged({ commits, transcripts: [transcript([bash("make")])] }).commits).toEqual(["c1"]);
    expect(judged({ commits, transcripts: [transcript([bash("ls")])] }).commits).toEqual([]);
  });

  test("is no commit of more than a minute after the last line of any transcript", () => {
    const commits = [commit("in time", ["a"], 60), commit("late", ["a"], 60.001), commit("before", ["a"], -90)];
    const of = (...lastAt: (number | undefined)[]) =>
      judged({
        commits,
        edited: ["a"],
        transcripts: lastAt.map((one) => transcript([], one === undefined ? {} : { lastAt: at(one) })),
      }).commits;
    expect(of(0, -5)).toEqual(["in time", "before"]);
    expect(of(-5, 0)).toEqual(["in time", "before"]);
    expect(of(-5)).toEqual(["before"]);
    expect(of(0, undefined)).toEqual(["in time", "before"]);
    expect(of(undefined)).toEqual(["in time", "late", "before"]);
  });
});
