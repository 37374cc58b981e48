/** A setting of the client that says how teammates run, and its value. */
export interface TeammateSetting {
  /** In words, for the person who changes it. */
  readonly where: string;
  readonly value: string | undefined;
}

/** The first setting that decides how teammates run, if it gives each a pane of the terminal. */
export function settingOfPanes(
  settings: readonly TeammateSetting[],
  env: Readonly<Record<string, string | undefined>>,
): TeammateSetting | undefined {
  const first = settings.find(({ value }) => value !== undefined);
  const isAutomatic = first?.value === "auto";
  const isAmongPanes = Boolean(env.TMUX) || Boolean(env.ITERM_SESSION_ID);
  const opensPanes = first?.value === "tmux" || first?.value === "iterm2" || (isAutomatic && isAmongPanes);
  return opensPanes ? first : undefined;
}

/** Whether the client has agent teams, so that a call with a name makes a teammate. */
export function hasAgentTeams(env: Readonly<Record<string, string | undefined>>): boolean {
  const value = (env.CLAUDE_CODE_EXPERIMENTAL_AGENT_TEAMS ?? "").trim().toLowerCase();
  return !["", "0", "false", "no", "off"].includes(value);
}
