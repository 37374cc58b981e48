/** Whether a model runs a verb: Claude Code gives its own pid to each command that it runs. In a terminal there is none. */
export function isByModel(env: Readonly<Record<string, string | undefined>>): boolean {
  return (env.CLAUDE_PID ?? "") !== "";
}
