import { HOMES, setByRepository } from "./set-by-repository.ts";

/** Whether settings that come with the repository move the home, and with it all that is kept there. */
export function isHomeMoved(start: string, env: NodeJS.ProcessEnv): boolean {
  return setByRepository(start, env, HOMES).length > 0;
}

/** The same of the user's folder of Claude Code, which lies in the home or where a variable of its own says. */
export function isConfigDirMoved(start: string, env: NodeJS.ProcessEnv): boolean {
  return whatMovesConfigDir(start, env) !== undefined;
}

/** The variable that moves it. */
export function whatMovesConfigDir(start: string, env: NodeJS.ProcessEnv): string | undefined {
  return setByRepository(start, env, [...HOMES, "CLAUDE_CONFIG_DIR"])[0];
}
