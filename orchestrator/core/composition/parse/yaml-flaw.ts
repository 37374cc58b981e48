/** What keeps a YAML text from being read. */
export interface YamlFlaw {
  readonly ok: false;
  readonly what: string;
  readonly fix: string;
  /** Absent where no single place is to blame. */
  readonly offset?: number;
}
