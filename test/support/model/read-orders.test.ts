import { expect, test } from "vitest";
import { briefCommand, engineCommand, ownFiles, readOrders, reportForm, skillToInvoke } from "./read-orders.ts";

const CALLS = '[{"description":"one","prompt":"@skyfom ab12.1 else: cat one.md"}]';

test.each([
  ["calls under their heading", `Two closed.\n\nMake these Agent calls now:\n\n\`\`\`json\n${CALLS}\n\`\`\`\n`, 1, []],
  [
    "calls of two notifications",
    `Make these Agent calls:\n\`\`\`json\n${CALLS}\n\`\`\`\nand\n\nMake these Agent calls:\n\`\`\`json\n${CALLS}\n\`\`\``,
    2,
    [],
  ],
  [
    "calls behind a notification that quotes a report",
    `<task-notification>\n<result>\`\`\`skyfom-report\n{}\n\`\`\`</result>\n</task-notification>\nMake these Agent calls:\n\`\`\`json\n${CALLS}\n\`\`\`\n\nMore.`,
    1,
    [],
  ],
  ["calls as data", `{"run":"ab12","calls":${CALLS}}`, 1, []],
  ["JSON under another heading", `For example:\n\`\`\`json\n${CALLS}\n\`\`\``, 0, []],
  ["a command", "Too slow. Run this now:\n\n```sh\nnode cli next --run ab12\n```", 0, ["node cli next --run ab12"]],
  ["a command that is only shown", "You can run:\n```sh\nrm -rf .\n```", 0, []],
  ["prose", "Nothing is due.", 0, []],
])("orders are read from %s", (_, text, calls, commands) => {
  const orders = readOrders(text);
  expect(orders.agentCalls).toHaveLength(calls);
  expect(orders.commands).toEqual(commands);
});

test("the engine's command is taken from a skill's text as it is, out of a list too", () => {
  const text = 'Do:\n\n1. Begin:\n\n   ```sh\n   node "/a b/cli.mjs" next 7\n   ```\n';
  expect(engineCommand(text)).toBe('node "/a b/cli.mjs" next 7');
  expect(engineCommand("```sh\nls\n```")).toBeUndefined();
});

test("a skill is invoked by the name under which the client lists it, and never one that is not listed", () => {
  const listed = (name: string) =>
    `- other: x\nThe following skills are available for use with the Skill tool:\n\n- ${name}: Use when`;
  expect(skillToInvoke("Invoke the skill do-it with: 7", listed("do-it"))).toBe("do-it");
  expect(skillToInvoke("Invoke the skill do-it with: 7", listed("skyfom:do-it"))).toBe("skyfom:do-it");
  expect(skillToInvoke("Invoke the skill other with: 7", listed("do-it"))).toBeUndefined();
  expect(skillToInvoke("Say hello", listed("do-it"))).toBeUndefined();
});

test("a brief gives its report's form and its files, and a reference the command for its brief", () => {
  const brief =
    'Title\nThese are yours alone: a.ts, b/**. Leave all others.\n```skyfom-report\n{"status":"done"}\n```\nEnd.';
  expect(reportForm(brief)).toBe('```skyfom-report\n{"status":"done"}\n```');
  expect(ownFiles(brief)).toEqual(["a.ts", "b/**"]);
  expect(briefCommand("@skyfom ab12.1 else: cat one.md")).toBe("cat one.md");
  expect(briefCommand("Do this: cat one.md")).toBeUndefined();
});
