import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One hook of a plugin that is not ours. */
export interface ForeignHook {
  readonly event: string;
  readonly matcher?: string;
  /** A function, as text, from the payload to what the hook prints. */
  readonly decide: string;
}

/** Writes a plugin with one hook into a folder and returns where it is. */
export function addPlugin(folder: string, name: string, { event, matcher, decide }: ForeignHook): string {
  const plugin = join(folder, name);
  const hook = { type: "command", command: "node", args: [`\${CLAUDE_PLUGIN_ROOT}/decide.cjs`] };
  const group = { ...(matcher === undefined ? {} : { matcher }), hooks: [hook] };
  const files = {
    ".claude-plugin/plugin.json": JSON.stringify({ name, version: "1.0.0", description: "Another plugin." }),
    "hooks/hooks.json": JSON.stringify({ hooks: { [event]: [group] } }),
    "decide.cjs": `const decide = ${decide};
process.stdout.write(decide(JSON.parse(require("node:fs").readFileSync(0, "utf8"))));`,
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(plugin, path)), { recursive: true });
    writeFileSync(join(plugin, path), content);
  }
  return plugin;
}
