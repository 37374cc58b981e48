import { isDeepEqual } from "./is-deep-equal.ts";
import { removeValue } from "./remove-value.ts";
import {
  groupsOf,
  type HookGroup,
  type HookGroups,
  type SettingsEntries,
  scriptOf,
  scriptsOf,
} from "./settings-entries.ts";
import { keysAt, listAt, nodeAt, type Path, splitByteOrderMark, valueAt } from "./settings-text.ts";

/** What to take out of a settings text. */
interface EntriesToRemove {
  readonly entries: SettingsEntries;
  /** Groups that stay although they start a script of the entries. */
  readonly except?: HookGroups;
  /** Objects and lists that go when nothing is left in them, outermost first. */
  readonly containers: readonly Path[];
}

/**
 * Takes out our entries and nothing else. A hook of ours is told by its script, wherever the user has moved it; a variable
 * and the status line go only while they have our value.
 */
export function removeEntries(text: string, { entries, except = {}, containers }: EntriesToRemove): string {
  const { mark, json } = splitByteOrderMark(text);
  let left = removeHooks(json, scriptsOf(entries.hooks), except);
  left = removeWhere(left, ["permissions", "allow"], (rule) => entries.allow.includes(rule as string));
  for (const [name, value] of Object.entries(entries.env)) {
    if (valueAt(left, ["env", name]) === value) left = removeValue(left, ["env", name]);
  }
  const { statusLine } = entries;
  if (statusLine && isDeepEqual(valueAt(left, ["statusLine"]), statusLine)) left = removeValue(left, ["statusLine"]);
  for (const container of [...containers].reverse()) {
    if (isBare(left, container)) left = removeValue(left, container);
  }
  return mark + left;
}

function removeHooks(text: string, scripts: ReadonlySet<string>, except: HookGroups): string {
  const isOurs = (hook: unknown) => scripts.has(scriptOf(hook) ?? "");
  let left = text;
  for (const event of keysAt(text, ["hooks"])) {
    const stays = (group: unknown) => groupsOf(except, event).some((kept) => isDeepEqual(kept, group));
    const hooksOf = (group: unknown) => (group as HookGroup | null)?.hooks;
    const isAllOurs = (group: unknown) => {
      const hooks = hooksOf(group);
      return Array.isArray(hooks) && hooks.length > 0 && hooks.every(isOurs) && !stays(group);
    };
    left = removeWhere(left, ["hooks", event], isAllOurs);
    listAt(left, ["hooks", event]).forEach((group, index) => {
      if (Array.isArray(hooksOf(group)) && !stays(group))
        left = removeWhere(left, ["hooks", event, index, "hooks"], isOurs);
    });
  }
  return left;
}

function removeWhere(text: string, list: Path, isGone: (value: unknown) => boolean): string {
  const indices = listAt(text, list).flatMap((value, index) => (isGone(value) ? [index] : []));
  // from the end, so that what is left to remove keeps its index
  return indices.reverse().reduce((left, index) => removeValue(left, [...list, index]), text);
}

/** An object or list with nothing in it, not even a comment. */
function isBare(text: string, path: Path): boolean {
  const node = nodeAt(text, path);
  return node !== undefined && /^[{[]\s*[}\]]$/.test(text.slice(node.offset, node.offset + node.length));
}
