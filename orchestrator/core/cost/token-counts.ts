/** The tokens of one agent when its transcript had this many bytes. */
interface TokenCount {
  readonly bytes: number;
  readonly tokens: number;
}

/** What a budget of tokens counts for each agent of a run, by the client's id of the agent: the content of its `tokens.json`. */
export type TokenCounts = Readonly<Record<string, TokenCount>>;
