import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type HookedProject, type HookName, makeHookedProject } from "./support/hooked-project.ts";

let project: HookedProject;
beforeEach(() => {
  project = makeHookedProject("repository");
});
afterEach(() => project.remove());

/** What a hook compiles beyond the literals of its source, before it has answered. */
async function compiledBy(hook: HookName, event: object): Promise<string> {
  const [preload, log] = [join(project.folder, "preload.cjs"), join(project.folder, "compiled")];
  const construct = `(RegExp, args) => (require("fs").appendFileSync(${JSON.stringify(log)}, args[0] + "\\n"), new RegExp(...args))`;
  writeFileSync(preload, `globalThis.RegExp = new Proxy(RegExp, { construct: ${construct} });\n`);
  const input = JSON.stringify({ session_id: "s", ...event });
  const env = { CLAUDE_PID: String(process.pid), NODE_OPTIONS: `--require=${preload}` };
  expect(await project.run(hook, input, { env })).toMatchObject({ code: 0, stderr: "" });
  const compiled = existsSync(log) ? readFileSync(log, "utf8") : "";
  rmSync(log, { force: true });
  return compiled;
}

test("no hook compiles what finds odd characters before it meets one", async () => {
  const ODD = "Script_Extensions";
  const call = (description: string) => ({
    hook_event_name: "PreToolUse",
    tool_name: "Agent",
    tool_use_id: `toolu_${description.length}`,
    tool_input: { description, prompt: "Do it." },
  });
  for (const [hook, event] of [
    ["pre-tool-use", call("A job")],
    ["user-prompt-submit", { hook_event_name: "UserPromptSubmit", prompt: "Go on." }],
    ["settle", { hook_event_name: "Stop", background_tasks: [] }],
  ] as const)
    expect(await compiledBy(hook, event)).not.toContain(ODD);
  expect(await compiledBy("pre-tool-use", call("A job\u200b"))).toContain(ODD);
});

test("no hook finds out the time zone, which takes some machines hundreds of files", async () => {
  const [preload, log] = [join(project.folder, "preload.cjs"), join(project.folder, "asked")];
  const note = `require("fs").appendFileSync(${JSON.stringify(log)}, new Error().stack)`;
  writeFileSync(preload, `Date.prototype.toISOString = function () { ${note}; };\n`);
  const env = { CLAUDE_PID: String(process.pid), NODE_OPTIONS: `--require=${preload}` };
  const call = { tool_name: "Agent", tool_use_id: "toolu_1", tool_input: { description: "A job", prompt: "Do it." } };
  for (const [hook, event] of [
    ["user-prompt-submit", { hook_event_name: "UserPromptSubmit", prompt: "skyfom" }],
    ["pre-tool-use", { hook_event_name: "PreToolUse", ...call }],
    ["subagent-start", { hook_event_name: "SubagentStart", agent_id: "a1", agent_type: "general-purpose" }],
    ["settle", { hook_event_name: "SubagentStop", agent_id: "a1", last_assistant_message: "Done." }],
    ["settle", { hook_event_name: "Stop", background_tasks: [] }],
  ] as const) {
    const input = JSON.stringify({ session_id: "s", ...event });
    expect(await project.run(hook, input, { env })).toMatchObject({ code: 0, stderr: "" });
    expect([hook, existsSync(log) ? readFileSync(log, "utf8") : ""]).toEqual([hook, ""]);
  }
});
