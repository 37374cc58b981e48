/** What a user wants to be told, and how; `orchestrator/schemas/notify.schema.json` says the same. */
export interface NotifySettings {
  readonly bell: boolean;
  readonly desktop: boolean;
  readonly webhook?: string;
  /** Whether titles of tasks are told. */
  readonly titles: boolean;
  /** Minutes of silence after which an agent at work counts as stuck. */
  readonly stuckMinutes: number;
}

/** Nobody is told anything. */
export const SILENT: NotifySettings = { bell: false, desktop: false, titles: false, stuckMinutes: 15 };
