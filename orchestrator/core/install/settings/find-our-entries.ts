import { CLI_FOR_MODELS, hookEntries } from "../consent.ts";
import { checkSettingsText } from "./check-settings-text.ts";
import { CLIENT_ENVIRONMENT } from "./client-environment.ts";
import { isAllowRuleFor, isOurStatusLine, type SettingsEntries, scriptOf, scriptsOf } from "./settings-entries.ts";
import { keysAt, listAt, splitByteOrderMark, valueAt } from "./settings-text.ts";
import { SHIPPED_HOOKS } from "./shipped-hooks.ts";

const OUR_SCRIPTS = scriptsOf(hookEntries(SHIPPED_HOOKS).hooks);

/**
 * Our entries in a settings text, told by what they start: our hooks' scripts, our command, our status line, wherever the
 * repository lay when they were written. A variable says nothing of who set it: with our value, and beside such an entry, it
 * counts as ours.
 *
 * @param text a text in which `checkSettingsText` finds nothing.
 * @returns undefined if nothing is ours.
 */
export function findOurEntries(text: string): SettingsEntries | undefined {
  const { json } = splitByteOrderMark(text);
  const hooks = Object.fromEntries(
    keysAt(json, ["hooks"]).flatMap((event) => {
      const ours = listAt(json, ["hooks", event]).flatMap(hooksOf).filter(isOurs);
      return ours.length > 0 ? [[event, [{ hooks: ours }]]] : [];
    }),
  ) as SettingsEntries["hooks"];
  const allow = listAt(json, ["permissions", "allow"]).filter((rule) => isAllowRuleFor(CLI_FOR_MODELS, rule));
  const statusLine = [valueAt(json, ["statusLine"])].find(isOurStatusLine);
  if (Object.keys(hooks).length + allow.length === 0 && !statusLine) return undefined;
  const env = Object.entries(CLIENT_ENVIRONMENT)
    .map(([name, { value }]) => [name, value] as const)
    .filter(([name, value]) => valueAt(json, ["env", name]) === value);
  return {
    hooks,
    allow: allow as string[],
    env: Object.fromEntries(env),
    ...(statusLine ? { statusLine } : {}),
  };
}

/** Whether a shared settings file names our hooks; a text that cannot be read names none. */
export function hasOurHooks(text: string | null): boolean {
  if (text === null || checkSettingsText("", text).length > 0) return false;
  return Object.keys(findOurEntries(text)?.hooks ?? {}).length > 0;
}

function hooksOf(group: unknown): readonly unknown[] {
  const hooks = (group as { hooks?: unknown } | null)?.hooks;
  return Array.isArray(hooks) ? hooks : [];
}

function isOurs(hook: unknown): boolean {
  return OUR_SCRIPTS.has(scriptOf(hook) ?? "");
}
