/** An agent's last words, as its stop told them, or its transcript. */
export interface LastWords {
  /** ISO 8601. */
  readonly at: string;
  readonly agent: string;
  readonly lastMessage: string;
  readonly transcript?: string;
}
