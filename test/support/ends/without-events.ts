import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { copyPlugin } from "../copy-plugin.ts";

/** A copy of the plugin that does not hear some events, as if they had been lost. */
export function pluginWithout(folder: string, events: readonly string[]): string {
  const plugin = copyPlugin(folder);
  const file = join(plugin, "hooks/hooks.json");
  const { hooks } = JSON.parse(readFileSync(file, "utf8")) as { hooks: Record<string, unknown> };
  for (const event of events) {
    if (!hooks[event]) throw new Error(`hooks.json has no ${event} to leave out`);
    delete hooks[event];
  }
  writeFileSync(file, JSON.stringify({ hooks }));
  return plugin;
}

/** A plugin whose hook refuses every spawn whose prompt begins with "Refused". */
export function refusingPlugin(folder: string): string {
  const plugin = join(folder, "refusing");
  const answer = {
    hookSpecificOutput: {
      hookEventName: "PreToolUse",
      permissionDecision: "deny",
      permissionDecisionReason: "Not today.",
    },
  };
  const script = `const { tool_input } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
if (tool_input.prompt.startsWith("Refused")) console.log(${JSON.stringify(JSON.stringify(answer))});`;
  const hook = { type: "command", command: "node", args: [`\${CLAUDE_PLUGIN_ROOT}/refuse.cjs`] };
  writeFiles(plugin, {
    ".claude-plugin/plugin.json": JSON.stringify({
      name: "refusing",
      version: "1.0.0",
      description: "Refuses spawns.",
    }),
    "hooks/hooks.json": JSON.stringify({ hooks: { PreToolUse: [{ matcher: "Agent", hooks: [hook] }] } }),
    "refuse.cjs": script,
  });
  return plugin;
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
