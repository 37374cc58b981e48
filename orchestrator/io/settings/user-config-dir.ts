import { homedir } from "node:os";
import { join } from "node:path";

/** The folder of Claude Code's settings that hold for all of a user's projects. */
export function userConfigDir(env: NodeJS.ProcessEnv): string {
  return env.CLAUDE_CONFIG_DIR || join(homedir(), ".claude");
}
