import { expect, test } from "vitest";
import { readTranscript } from "../../orchestrator/core/run/judge/read-transcript.ts";

const read = (...lines: readonly unknown[]) =>
  readTranscript(lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
const assistant = (message: object, more: object = {}) => ({ type: "assistant", message, ...more });
const user = (content: unknown, more: object = {}) => ({ type: "user", message: { content }, ...more });
const text = (said: unknown) => ({ type: "text", text: said });
const usage = (input: unknown, written: unknown = 0, output: unknown = 0) => ({
  usage: {
    input_tokens: input,
    cache_creation_input_tokens: written,
    output_tokens: output,
    cache_read_input_tokens: 99,
  },
});
const NOTHING = { calls: [], tokens: 0 };

test("of nothing nothing is told, nor of what is no line of a conversation", () => {
  expect(readTranscript("")).toStrictEqual(NOTHING);
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

test("tokens are what each message took at most, without reads from the cache", () => {
  const lines = [
    assistant({ id: "m1", ...usage(1, 20, 300) }),
    assistant({ id: "m1", ...usage(1, 20, 200) }),
    assistant({ id: "m2", ...usage(4_000) }),
    assistant({ id: "m3" }),
    assistant({ id: "m4", ...usage("1", null, 50_000) }),
    assistant({ id: "m5", usage: [1] }),
    assistant({ id: 7, ...usage(1) }),
    { type: "system", message: { id: "m8", ...usage(1) } },
  ];
  expect(read(...lines).tokens).toBe(54_321);
  expect(read(assistant({ id: "m1", ...usage(1, 20, 200) }), lines[0]).tokens).toBe(321);
});
