import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parse } from "jsonc-parser";
import type { SettingsLayer } from "../../core/doctor/facts.ts";

/** The folder of Claude Code's settings that hold for all of a user's projects. */
export function userConfigDir(env: NodeJS.ProcessEnv): string {
  return env.CLAUDE_CONFIG_DIR || join(homedir(), ".claude");
}

/** The settings files that a session started in `dir` reads, lowest rank first. */
export function readSettingsLayers(dir: string, env: NodeJS.ProcessEnv): readonly SettingsLayer[] {
  const user = join(userConfigDir(env), "settings.json");
  const managed = managedSettingsFile(process.platform);
  return [
    { scope: "user", file: user, settings: readObject(user) },
    layerIn(dir, "repository", "settings.json"),
    layerIn(dir, "local", "settings.local.json"),
    { scope: "managed", file: managed, settings: readObject(managed) },
  ];
}

function layerIn(dir: string, scope: SettingsLayer["scope"], name: string): SettingsLayer {
  return { scope, file: `.claude/${name}`, settings: readObject(join(dir, ".claude", name)) };
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

function readObject(path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = parse(readFileSync(path, "utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
