import { insertValue } from "./insert-value.ts";
import { isDeepEqual } from "./is-deep-equal.ts";
import { removeEntries } from "./remove-entries.ts";
import { joinEntries, type SettingsEntries } from "./settings-entries.ts";
import { listAt, nodeAt, type Path, splitByteOrderMark } from "./settings-text.ts";

/** A settings text with our entries in it. */
interface MergedSettings {
  readonly text: string;
  /** What was not there before. */
  readonly added: SettingsEntries;
  /** Objects and lists that were made for it, outermost first. */
  readonly containers: readonly Path[];
}

/**
 * Adds what is not there yet; a text that has it all comes back as it is. Variables and a status line
 * that the user has set stay as they are.
 *
 * @param text a text in which `checkSettingsText` finds nothing.
 * @param stale entries of an earlier version, which go first.
 */
export function mergeEntries(text: string, wanted: SettingsEntries, stale: SettingsEntries): MergedSettings {
  const { mark, json } = splitByteOrderMark(removeStale(text, wanted, stale));
  const start = json.trim() === "" ? "{}\n" : json;
  const added = missingEntries(start, wanted);
  const containers: Path[] = [];
  let merged = start;
  for (const [path, value] of insertions(added)) {
    for (let depth = 1; depth < path.length; depth++) {
      const container = path.slice(0, depth);
      const isKnown = nodeAt(merged, container) || containers.some((known) => isDeepEqual(known, container));
      if (!isKnown) containers.push(container);
    }
    merged = insertValue(merged, path, value);
  }
  return { text: merged === start ? mark + json : mark + merged, added, containers };
}

/** The wanted entries that a settings text does not hold. */
export function missingEntries(text: string, wanted: SettingsEntries): SettingsEntries {
  const { json } = splitByteOrderMark(text);
  const hooks = Object.entries(wanted.hooks).map(([event, groups]) => {
    const present = listAt(json, ["hooks", event]);
    return [event, groups.filter((group) => !present.some((other) => isDeepEqual(other, group)))] as const;
  });
  const rules = listAt(json, ["permissions", "allow"]);
  return {
    hooks: Object.fromEntries(hooks.filter(([, groups]) => groups.length > 0)),
    allow: wanted.allow.filter((rule) => !rules.includes(rule)),
    env: Object.fromEntries(Object.entries(wanted.env).filter(([name]) => !nodeAt(json, ["env", name]))),
    ...(wanted.statusLine && !nodeAt(json, ["statusLine"]) ? { statusLine: wanted.statusLine } : {}),
  };
}

/** Hooks of ours in another form than the wanted one, and whatever else an earlier version had added. */
function removeStale(text: string, wanted: SettingsEntries, stale: SettingsEntries): string {
  const entries = { ...stale, hooks: joinEntries(wanted, stale).hooks };
  return removeEntries(text, { entries, except: wanted.hooks, containers: [] });
}

function insertions({ hooks, allow, env, statusLine }: SettingsEntries): (readonly [Path, unknown])[] {
  return [
    ...Object.entries(hooks).flatMap(([event, groups]) =>
      groups.map((group) => [["hooks", event, -1], group] as const),
    ),
    ...allow.map((rule) => [["permissions", "allow", -1], rule] as const),
    ...Object.entries(env).map(([name, value]) => [["env", name], value] as const),
    ...(statusLine ? [[["statusLine"], statusLine] as const] : []),
  ];
}
