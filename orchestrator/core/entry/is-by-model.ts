/** Whether a model runs a verb. Claude Code gives each command that it runs its own pid; a terminal has none. */
export function isByModel(env: Readonly<Record<string, string | undefined>>): boolean {
  return env.CLAUDE_PID !== undefined;
}
