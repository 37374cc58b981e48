/** Whether the client has no terminal, as in print mode and under an SDK: its user sees only what the last turn says. */
export function isPrintMode(env: NodeJS.ProcessEnv): boolean {
  return env.CLAUDE_CODE_ENTRYPOINT?.startsWith("sdk") === true;
}
