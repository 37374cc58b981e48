import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { comparePayloads, renderDifferences } from "../../scripts/conformance/compare-payloads.ts";

const stop = { hook_event_name: "Stop", session_id: "a", background_tasks: [{ id: "b", status: "running" }] };
const spawn = { hook_event_name: "PreToolUse", tool_name: "Agent", tool_input: { prompt: "p" } };
const shell = { hook_event_name: "PreToolUse", tool_name: "Bash", tool_input: { command: "c" } };

/** What is known about a client that sends `other` where the pinned one sends `pinned`. */
const lines = (pinned: readonly object[], other: readonly object[]) =>
  renderDifferences(comparePayloads(pinned, other)).split("\n");

describe("what a client tells its hooks is compared by names and types of fields, event by event", () => {
  test.each<[string, readonly object[], readonly object[], string[]]>([
    [
      "other values",
      [stop],
      [{ ...stop, session_id: "z", background_tasks: stop.background_tasks.concat(stop.background_tasks) }],
      ["  none"],
    ],
    ["an event that is gone", [stop, spawn], [spawn], ["  Stop: gone"]],
    ["an event that is new", [spawn], [stop, spawn], ["  Stop: new"]],
    ["nothing at all", [stop, spawn], [], ["  PreToolUse Agent: gone", "  Stop: gone"]],
    [
      "fields in a list",
      [stop],
      [{ ...stop, background_tasks: [{ id: "b", state: "r" }] }],
      ["  Stop  background_tasks[].state: new", "  Stop  background_tasks[].status: gone"],
    ],
    ["another type", [stop], [{ ...stop, session_id: 3 }], ["  Stop  session_id: string → number"]],
    ["a type more", [stop], [stop, { ...stop, session_id: null }], ["  Stop  session_id: string → null|string"]],
    [
      "a tool's field that another tool has",
      [spawn, shell],
      [spawn, { ...shell, tool_input: { prompt: "p" } }],
      ["  PreToolUse Bash  tool_input.command: gone", "  PreToolUse Bash  tool_input.prompt: new"],
    ],
  ])("%s", (_, pinned, other, expected) => {
    expect(lines(pinned, other)).toEqual(expected);
  });
});

const { oldest, newest } = packageJson.skyfom.claudeCode;

test.each([[[]], [["--client", "latest"]], [["--client", "toString"]], [["--version", "2.1.330"]]])(
  "%j is a usage error, and nothing is installed",
  (args) => {
    const { status, stdout, stderr } = spawnSync("node_modules/.bin/tsx", ["scripts/conformance.ts", ...args], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^conformance: .+\n\nnpm run conformance -- --client VERSION/);
    expect(stderr).toContain(`of the tested versions these are ${oldest} and ${newest}.\n`);
  },
);
