import { quotePath } from "../../quote-path.ts";

/** A hook as the client's settings spell it; what else is in it is kept. */
export interface HookCommand {
  readonly type: string;
  readonly command?: string;
  readonly args?: readonly string[];
  readonly [key: string]: unknown;
}

/** One matcher group of an event. */
export interface HookGroup {
  readonly matcher?: string;
  readonly hooks: readonly HookCommand[];
  readonly [key: string]: unknown;
}

/** Groups by event, as a plugin's `hooks.json` and a settings file hold them under `hooks`. */
export type HookGroups = Readonly<Record<string, readonly HookGroup[]>>;

/** The command behind the client's status line. */
interface StatusLine {
  readonly type: "command";
  readonly command: string;
}

/** What we add to a settings file. */
export interface SettingsEntries {
  readonly hooks: HookGroups;
  /** Rules for `permissions.allow`. */
  readonly allow: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly statusLine?: StatusLine;
}

/** What follows `.claude` in the command of our status line. */
const STATUS_LINE_ARGS = '/orchestrator/dist/statusline.cjs" --join';

/** Our line wherever the repository lay, with one command joined to it or with none. */
const OUR_STATUS_LINE = /^node "[^"]*\/\.claude\/orchestrator\/dist\/statusline\.cjs" --join(?: '(?:[^']|'\\'')*')?$/;

export const NO_ENTRIES: SettingsEntries = { hooks: {}, allow: [], env: {} };

/** The plugin's hooks as a repository's settings need them, where the plugin's root is its `.claude`. */
export function toRepositoryHooks(pluginHooks: HookGroups): HookGroups {
  return JSON.parse(inRepository(JSON.stringify(pluginHooks))) as HookGroups;
}

/** A text of the plugin as it stands in a repository's `.claude`. */
export function inRepository(text: string): string {
  return text.replaceAll("${CLAUDE_PLUGIN_ROOT}", "${CLAUDE_PROJECT_DIR}/.claude");
}

/**
 * The one rule that lets the model run our CLI. The client compares it with the command letter by letter, so it holds the
 * absolute path of this checkout and belongs into the user's own settings.
 */
export function allowRule(cliPath: string): string {
  return `Bash(node ${quotePath(cliPath)}:*)`;
}

/** Whether a value is that rule, for whichever checkout it was written. `cli` is relative to `.claude`. */
export function isAllowRuleFor(cli: string, rule: unknown): rule is string {
  return typeof rule === "string" && rule.startsWith('Bash(node "') && rule.endsWith(`/.claude/${cli}":*)`);
}

/** Our line in the client's status line. The user's own, as it is now, is named in it and precedes ours. */
export function statusLineOf(claudeDir: string, own: string | undefined): StatusLine {
  const joined = own === undefined ? "" : ` '${own.replaceAll("'", "'\\''")}'`;
  return { type: "command", command: `node "${claudeDir}${STATUS_LINE_ARGS}${joined}` };
}

/** Whether a value is that line, for whichever checkout it was written. */
export function isOurStatusLine(value: unknown): value is StatusLine {
  const { type, command } = (value ?? {}) as Partial<Record<keyof StatusLine, unknown>>;
  if (type !== "command" || typeof command !== "string" || Object.keys(value as object).length > 2) return false;
  return OUR_STATUS_LINE.test(command);
}

/** Both sets of entries in one; `second` wins where both set the same variable or the status line. */
export function joinEntries(first: SettingsEntries, second: SettingsEntries): SettingsEntries {
  const events = [...new Set([...Object.keys(first.hooks), ...Object.keys(second.hooks)])];
  const statusLine = second.statusLine ?? first.statusLine;
  return {
    hooks: Object.fromEntries(
      events.map((event) => [event, unique([first, second].flatMap(({ hooks }) => groupsOf(hooks, event)))]),
    ),
    allow: unique([...first.allow, ...second.allow]),
    env: { ...first.env, ...second.env },
    ...(statusLine ? { statusLine } : {}),
  };
}

/** The groups of an event; a settings file may name one as what every object has. */
export function groupsOf(hooks: HookGroups, event: string): readonly HookGroup[] {
  return (Object.hasOwn(hooks, event) ? hooks[event] : undefined) ?? [];
}

/** Whether there is nothing to add. */
export function isEmpty({ hooks, allow, env, statusLine }: SettingsEntries): boolean {
  const groups = Object.values(hooks).flat().length;
  return groups + allow.length + Object.keys(env).length === 0 && statusLine === undefined;
}

/** The scripts that these hooks start by the exec form: how a hook of ours is told from any other. */
export function scriptsOf(hooks: HookGroups): ReadonlySet<string> {
  return new Set(
    Object.values(hooks).flatMap((groups) =>
      groups.flatMap((group) => group.hooks.flatMap((hook) => scriptOf(hook) ?? [])),
    ),
  );
}

/** The script that a hook starts by the exec form; any value may be in a user's settings. */
export function scriptOf(hook: unknown): string | undefined {
  const args = (hook as HookCommand | null)?.args;
  return Array.isArray(args) && typeof args[0] === "string" ? args[0] : undefined;
}

/** The values without those that are there twice, compared as JSON. */
export function unique<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
