import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { SettingsLayer } from "../../core/doctor/facts.ts";
import { explainUnloaded } from "../../core/install/explain-unloaded.ts";
import { splitByteOrderMark } from "../../core/install/settings-text.ts";

/** The folder of Claude Code's settings that hold for all of a user's projects. */
export function userConfigDir(env: NodeJS.ProcessEnv): string {
  return env.CLAUDE_CONFIG_DIR || join(homedir(), ".claude");
}

/** The settings files that a session started in `dir` reads, lowest rank first. */
export function readSettingsLayers(dir: string, env: NodeJS.ProcessEnv): readonly SettingsLayer[] {
  const user = join(userConfigDir(env), "settings.json");
  const managed = managedSettingsFile(process.platform);
  return [
    { scope: "user", file: user, ...readLayer(user, user) },
    layerIn(dir, "repository", "settings.json"),
    layerIn(dir, "local", "settings.local.json"),
    { scope: "managed", file: managed, ...readLayer(managed, managed) },
  ];
}

function layerIn(dir: string, scope: SettingsLayer["scope"], name: string): SettingsLayer {
  const file = `.claude/${name}`;
  return { scope, file, ...readLayer(file, join(dir, ".claude", name)) };
}

/** Where whoever manages a machine puts settings that outrank all others. */
function managedSettingsFile(platform: NodeJS.Platform): string {
  switch (platform) {
    case "darwin":
      return "/Library/Application Support/ClaudeCode/managed-settings.json";
    case "win32":
      return "C:\\Program Files\\ClaudeCode\\managed-settings.json";
    default:
      return "/etc/claude-code/managed-settings.json";
  }
}

/** @param name how the file is called in what is reported. */
function readLayer(name: string, path: string): Pick<SettingsLayer, "settings" | "problem"> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return { settings: undefined };
    const what = `it cannot be read: ${(error as Error).message}`;
    return { settings: undefined, problem: { where: name, what, fix: "Make it a readable file." } };
  }
  const { json } = splitByteOrderMark(text);
  if (json.trim() === "") return { settings: undefined };
  const problem = explainUnloaded(name, text);
  return problem ? { settings: undefined, problem } : { settings: JSON.parse(json) };
}
