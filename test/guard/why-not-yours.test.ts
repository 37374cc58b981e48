import { expect, test } from "vitest";
import { type FileHolder, whyNotYours } from "../../orchestrator/core/guard/why-not-yours.ts";

//  composite (t-1: src/a/**) ──► member (t-1) ──► nested, without a brief
//  web (t-2: src/web.ts)     open (t-3, declares nothing)     stranger, without a brief
const HOLDERS: readonly FileHolder[] = [
  { agent: "composite", taskId: "t-1", files: ["src/a/**"] },
  { agent: "member", caller: "composite", taskId: "t-1", files: [] },
  { agent: "nested", caller: "member", files: [] },
  { agent: "web", taskId: "t-2", files: ["src/web.ts"] },
  { agent: "open", taskId: "t-3", files: [] },
  { agent: "stranger", files: [] },
];

test.each([
  ["web", "src/web.ts", undefined],
  ["web", "src/a/x.ts", "t-1"],
  ["web", "README.md", undefined],
  ["composite", "src/a/x.ts", undefined],
  ["member", "src/a/x.ts", undefined],
  ["nested", "src/a/x.ts", undefined],
  ["nested", "src/web.ts", "t-2"],
  ["open", "src/web.ts", "t-2"],
  ["open", "src/other.ts", undefined],
  ["stranger", "SRC/Web.ts", "t-2"],
  ["unknown", "src/web.ts", "t-2"],
])("the agent %s and the file %s: it belongs to %s", (agent, path, holder) => {
  const why = whyNotYours(path, agent, HOLDERS);
  expect(why).toBe(
    holder &&
      `Skyfom: not changed. ${path} belongs to the task ${holder}, whose agent is at work on it now. Leave it as it is, also by other tools, and go on with the rest. If your task needs that change, say so in your report, under followUps.`,
  );
});

test("a task whose agent has not begun is told as one that is about to", () => {
  const holders: FileHolder[] = [
    { agent: "a", taskId: "t-1", files: [] },
    { taskId: "t-2", files: ["src/**"] },
  ];
  expect(whyNotYours("src/x.ts", "a", holders)).toContain("the task t-2, whose agent is about to begin it. Leave");
});

test("agents that call each other in a circle are looked at once", () => {
  const circle: FileHolder[] = [
    { agent: "a", caller: "b", files: [] },
    { agent: "b", caller: "a", files: [] },
  ];
  expect(whyNotYours("x", "a", circle)).toBeUndefined();
});
