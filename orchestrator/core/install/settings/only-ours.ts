import { CLI_FOR_MODELS } from "../consent.ts";
import type { SettingsRecord } from "../manifest.ts";
import { CLIENT_ENVIRONMENT } from "./client-environment.ts";
import { isAllowRuleFor, isOurStatusLine, scriptOf } from "./settings-entries.ts";

/** A script of ours, of whichever version. */
const OUR_SCRIPT = /^\$\{CLAUDE_PROJECT_DIR\}\/\.claude\/hooks\/dist\/[^/]+$/;

/**
 * A record as far as an install of ours can have written it. It may have come with the repository, and what it lists is taken out of
 * settings, the user's own among them: no hook, variable or status line of theirs goes by it.
 */
export function onlyOurs(record: SettingsRecord): SettingsRecord {
  const { hooks, allow, env, statusLine } = record.entries;
  const groups = Object.entries(hooks).map(
    ([event, all]) => [event, all.map((group) => ({ ...group, hooks: group.hooks.filter(isOurs) }))] as const,
  );
  const entries = {
    hooks: Object.fromEntries(groups),
    allow: allow.filter((rule) => isAllowRuleFor(CLI_FOR_MODELS, rule)),
    env: Object.fromEntries(Object.entries(env).filter(([name]) => Object.hasOwn(CLIENT_ENVIRONMENT, name))),
    ...(statusLine && isOurStatusLine(statusLine) ? { statusLine } : {}),
  };
  return { ...record, entries };
}

function isOurs(hook: unknown): boolean {
  return OUR_SCRIPT.test(scriptOf(hook) ?? "");
}
