import { describe, expect, test } from "vitest";
import { readTranscript } from "../../orchestrator/core/run/judge/read-transcript.ts";
import { readEntries } from "../../orchestrator/core/transcripts/read-entries.ts";
import { hasFailedResult, hasOpenCall, isInTurn } from "../../orchestrator/core/transcripts/state-of-entries.ts";

const entriesOf = (lines: readonly unknown[]) =>
  readEntries(lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
const read = (...lines: readonly unknown[]) => readTranscript(entriesOf(lines));
const assistant = (message: object, more: object = {}) => ({ type: "assistant", message, ...more });
const user = (content: unknown, more: object = {}) => ({ type: "user", message: { content }, ...more });
const text = (said: unknown) => ({ type: "text", text: said });
const NOTHING = { calls: [] };

test("of nothing nothing is told, nor of what is no line of a conversation", () => {
  expect(read("")).toStrictEqual(NOTHING);
  expect(read("", "{torn", "[1]", "null", "7", '"text"')).toStrictEqual(NOTHING);
  expect(read(assistant([]), { type: "assistant" }, { type: "assistant", message: null })).toStrictEqual(NOTHING);
});

test("the prompt is the first that the user says, as a text or as blocks", () => {
  expect(read(user("Do it."), user("And that.")).prompt).toBe("Do it.");
  expect(read(user([text("Do"), text("it.")]), user("x")).prompt).toBe("Do\nit.");
  expect(read({ type: "system", message: { content: "x" } }, assistant({ content: "y" }))).not.toHaveProperty("prompt");
});

test("a text is that of the blocks that are texts", () => {
  const blocks = [text("a"), { type: "thinking", text: "b" }, { type: "text", text: 1 }, "c", null, text("d")];
  expect(read(user(blocks)).prompt).toBe("a\nd");
  const called = [{ type: "tool_use", id: "c1", name: "Bash" }, text("Done.")];
  expect(read(assistant({ stop_reason: "end_turn", content: called })).lastMessage).toBe("Done.");
});

test("the last message is the text that ends a turn, until the user says more or the agent goes on", () => {
  const end = assistant({ stop_reason: "end_turn", content: [text("Done.")] });
  expect(read(end).lastMessage).toBe("Done.");
  expect(read(end, { type: "system" }, { type: "progress", message: { content: "x" } }).lastMessage).toBe("Done.");
  expect(read(end, { type: "user" })).not.toHaveProperty("lastMessage");
  expect(read(end, assistant({ stop_reason: "tool_use", content: [text("No.")] }))).not.toHaveProperty("lastMessage");
  expect(read(assistant({ stop_reason: "end_turn", content: [text("No.")] }), end).lastMessage).toBe("Done.");
});

test("the time is that of the newest line that has one", () => {
  expect(read({ timestamp: "a" }, { timestamp: "b" }, { timestamp: 3 }, {}).lastAt).toBe("b");
  expect(read({})).not.toHaveProperty("lastAt");
});

test("calls are those of the agent, each with what it was given", () => {
  const use = (name: unknown, more: object = {}) => ({ type: "tool_use", id: "c1", name, ...more });
  const content = [text("x"), use("Bash", { input: { command: "ls" } }), use("Read"), use("Glob", { input: [1] })];
  const { calls } = read(
    assistant({ content: [...content, use(7), { ...use("Edit"), type: "tool_result" }] }),
    user(content),
  );
  expect(calls).toEqual([
    { id: "c1", name: "Bash", input: { command: "ls" } },
    { id: "c1", name: "Read", input: {} },
    { id: "c1", name: "Glob", input: {} },
  ]);
});

test("a request that the client keeps beside the conversation says nothing, and a prompt may be a text", () => {
  const kept = { type: "api-request-blob", message: { role: "user", content: [text("Do it.")] } };
  expect(read(kept)).toStrictEqual(NOTHING);
  expect(read(user("Do it."), kept, assistant({ stop_reason: "end_turn", content: "Done." }), kept)).toStrictEqual({
    calls: [],
    prompt: "Do it.",
    lastMessage: "Done.",
  });
});

describe("what a transcript ends with", () => {
  const call = (id: string, name = "Bash") => assistant({ content: [{ type: "tool_use", id, name }] });
  const result = (tool_use_id: string, is_error?: boolean) => user([{ type: "tool_result", tool_use_id, is_error }]);

  test("a call is open until its result, whatever else is answered", () => {
    const isOpen = (...lines: unknown[]) => hasOpenCall(entriesOf(lines), "Bash");
    expect([isOpen(), isOpen(call("a")), isOpen(call("a", "Edit"))]).toEqual([false, true, false]);
    expect([isOpen(call("a"), result("b")), isOpen(call("a"), result("a"))]).toEqual([true, false]);
    expect(isOpen("cut}", call("a"), '{"torn')).toBe(true);
  });

  test("a call has failed whose own result is an error", () => {
    const hasFailed = (...lines: unknown[]) => hasFailedResult(entriesOf(lines), "a");
    expect([hasFailed(result("a", true)), hasFailed(result("a", false)), hasFailed(result("a"))]).toEqual([
      true,
      false,
      false,
    ]);
    expect([hasFailed(), hasFailed(call("a")), hasFailed(result("b", true))]).toEqual([false, false, false]);
  });

  test("an agent is in its turn after a prompt, a result and a call, and not after a text", () => {
    const said = assistant({ content: [text("on it")] });
    const isAtWork = (...lines: unknown[]) => isInTurn(entriesOf(lines));
    expect([isAtWork(), isAtWork(said), isAtWork(user("x"), said, { type: "system" })]).toEqual([false, false, false]);
    expect([isAtWork(said, user("x")), isAtWork(result("a")), isAtWork(call("a"))]).toEqual([true, true, true]);
    expect(isAtWork(said, { type: "api-request-blob", message: { role: "user", content: "x" } })).toBe(false);
  });
});
