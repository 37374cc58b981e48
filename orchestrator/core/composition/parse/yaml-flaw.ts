/** What keeps a YAML text from being read. */
export interface YamlFlaw {
  readonly ok: false;
  readonly what: string;
  readonly fix: string;
  /** Absent if no single place is to blame. */
  readonly offset?: number;
}
