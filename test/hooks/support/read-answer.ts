import { expect } from "vitest";
import type { HookRun } from "./hooked-project.ts";

/** What a hook of ours may say. It never says "allow": that would switch off the client's own checks. */
export interface HookAnswer {
  readonly hookEventName: string;
  readonly permissionDecision?: "deny";
  readonly permissionDecisionReason?: string;
  readonly updatedInput?: Readonly<Record<string, unknown>>;
  readonly additionalContext?: string;
}

/** The answer of a hook that ended by itself; undefined when it said nothing. Anything that the client could not take fails the test. */
export function readAnswer(run: HookRun): HookAnswer | undefined {
  expect({ code: run.code, signal: run.signal, stderr: run.stderr }).toEqual({ code: 0, signal: null, stderr: "" });
  if (run.stdout === "") return undefined;
  const { hookSpecificOutput, ...others } = JSON.parse(run.stdout) as { hookSpecificOutput: HookAnswer };
  expect(others).toEqual({});
  const { hookEventName, permissionDecision, permissionDecisionReason, updatedInput, additionalContext, ...rest } =
    hookSpecificOutput;
  expect(rest).toEqual({});
  expect(["PreToolUse", "SessionStart", "SubagentStart", "UserPromptSubmit"]).toContain(hookEventName);
  expect([undefined, "deny"]).toContain(permissionDecision);
  expect(typeof permissionDecisionReason).toBe(permissionDecision === "deny" ? "string" : "undefined");
  expect(["object", "undefined"]).toContain(typeof updatedInput);
  expect(["string", "undefined"]).toContain(typeof additionalContext);
  return hookSpecificOutput;
}
