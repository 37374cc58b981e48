import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyPlugin } from "../client/copy-plugin.ts";
import { addPlugin } from "./add-plugin.ts";

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
  const deny = JSON.stringify({
    hookSpecificOutput: {
      hookEventName: "PreToolUse",
      permissionDecision: "deny",
      permissionDecisionReason: "Not today.",
    },
  });
  return addPlugin(folder, "refusing", {
    event: "PreToolUse",
    matcher: "Agent",
    decide: `({ tool_input }) => tool_input.prompt.startsWith("Refused") ? ${JSON.stringify(deny)} : ""`,
  });
}
