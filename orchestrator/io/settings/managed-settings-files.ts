import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The files in which the administrator of a machine puts settings of Claude Code that override all others, lowest rank first: one file,
 * then those of a folder beside it in the order of their names.
 */
export function managedSettingsFiles(folder = managedFolder(process.platform)): string[] {
  const parts = join(folder, "managed-settings.d");
  return [join(folder, "managed-settings.json"), ...namesIn(parts).map((name) => join(parts, name))];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json") && !name.startsWith("."))
      .sort();
  } catch {
    return []; // there is none, or it is not for us to read
  }
}

function managedFolder(platform: NodeJS.Platform): string {
  switch (platform) {
    case "darwin":
      return "/Library/Application Support/ClaudeCode";
    case "win32":
      return "C:\\Program Files\\ClaudeCode";
    default:
      return "/etc/claude-code";
  }
}
