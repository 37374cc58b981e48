import { stripComments } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { checkSettingsText } from "../../orchestrator/core/install/settings/check-settings-text.ts";
import { mergeEntries, missingEntries } from "../../orchestrator/core/install/settings/merge-entries.ts";
import { removeEntries } from "../../orchestrator/core/install/settings/remove-entries.ts";
import {
  isEmpty,
  NO_ENTRIES,
  type SettingsEntries,
} from "../../orchestrator/core/install/settings/settings-entries.ts";
import { fc } from "../support/draws.ts";
import { settingsText } from "./arbitrary-claude.ts";

const hookOf = (script: string, timeout = 60) => ({
  hooks: [{ type: "command", command: "node", args: [script], timeout }],
});

const WANTED: SettingsEntries = {
  hooks: { PreToolUse: [{ matcher: "Agent|Task", ...hookOf("ours/a.cjs") }], Stop: [hookOf("ours/b.cjs")] },
  allow: ["Bash(node ours)"],
  env: { CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS: "0", OURS: "1" },
  statusLine: { type: "command", command: 'node "ours/line.cjs" --join' },
};

const read = (text: string) => JSON.parse(stripComments(text.replace("\uFEFF", "")));

test("a merge adds what is wanted behind what is there, and changes nothing else", () => {
  fc.assert(
    fc.property(settingsText, ({ value, text }) => {
      expect(checkSettingsText("settings.json", text)).toEqual([]);
      const merged = mergeEntries(text, WANTED, NO_ENTRIES);
      const { hooks = {}, permissions = {}, env = {}, ...other } = value as Record<string, Record<string, unknown[]>>;
      expect(read(merged.text)).toEqual({
        statusLine: WANTED.statusLine,
        ...other,
        hooks: {
          ...hooks,
          PreToolUse: [...(hooks.PreToolUse ?? []), ...(WANTED.hooks.PreToolUse ?? [])],
          Stop: [...(hooks.Stop ?? []), ...(WANTED.hooks.Stop ?? [])],
        },
        permissions: { ...permissions, allow: [...(permissions.allow ?? []), ...WANTED.allow] },
        env: { ...WANTED.env, ...env },
      });
    }),
  );
});

test("a merge of what is there already gives back the same text", () => {
  fc.assert(
    fc.property(settingsText, ({ text }) => {
      const { text: once } = mergeEntries(text, WANTED, NO_ENTRIES);
      expect(isEmpty(missingEntries(once, WANTED))).toBe(true);
      expect(mergeEntries(once, WANTED, NO_ENTRIES)).toEqual({ text: once, added: NO_ENTRIES, containers: [] });
    }),
  );
});

test("what was merged can be removed again, and everything else means what it meant", () => {
  fc.assert(
    fc.property(settingsText, ({ value, text }) => {
      const { text: merged, added, containers } = mergeEntries(text, WANTED, NO_ENTRIES);
      expect(read(removeEntries(merged, { entries: added, containers }))).toEqual(value);
    }),
  );
});

test("hooks of an earlier version are replaced, wherever they stand, and a hook of the user's beside ours stays", () => {
  const mine = { type: "command", command: "true" };
  const old = hookOf("ours/old.cjs");
  const text = JSON.stringify({
    hooks: {
      PreToolUse: [{ matcher: "Task", ...hookOf("ours/a.cjs", 5) }],
      SessionStart: [{ hooks: [mine, ...old.hooks] }, old],
    },
    permissions: { allow: ["Bash(old)", "Read"] },
    env: { OLD: "1", CHANGED: "theirs" },
  });
  const stale = { hooks: { SessionStart: [old] }, allow: ["Bash(old)"], env: { OLD: "1", CHANGED: "ours" } };
  expect(read(mergeEntries(text, WANTED, stale).text)).toEqual({
    hooks: { ...WANTED.hooks, SessionStart: [{ hooks: [mine] }] },
    permissions: { allow: ["Read", ...WANTED.allow] },
    env: { ...WANTED.env, CHANGED: "theirs" },
    statusLine: WANTED.statusLine,
  });
});

describe("every comment stays where it was, and what was merged leaves no trace when it is removed", () => {
  test.each([
    `{\n  // on top\n  "model": "opus" // mine\n  // at the end\n}\n`,
    `{\n\t"permissions": {\n\t\t"allow": [\n\t\t\t// none yet\n\t\t]\n\t}\n}`,
    `{\r\n    "env": {\r\n        "A": "1", // one\r\n        "B": "2" /* two */\r\n    }\r\n}\r\n`,
    `/* head */ {\n} // tail`,
  ])("%j", (text) => {
    const { text: merged, added, containers } = mergeEntries(text, WANTED, NO_ENTRIES);
    expect(commentsWithPlaces(merged)).toEqual(commentsWithPlaces(text));
    const left = removeEntries(merged, { entries: added, containers });
    expect(left.replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
  });
});

test("a text without a line break is restored without our entries, comments with commas in them included", () => {
  const text = `{ "hooks": { "Stop": [ { "hooks": [] /* , */ } ] } /* a, b */ }`;
  const { text: merged, added, containers } = mergeEntries(text, WANTED, NO_ENTRIES);
  const left = removeEntries(merged, { entries: added, containers });
  expect(left.replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
});

test("a list that we made stays while a comment of the user's is in it", () => {
  const merged = mergeEntries("{}", { ...NO_ENTRIES, allow: ["Bash(x)"] }, NO_ENTRIES);
  const text = merged.text.replace("[", "[ // why");
  expect(removeEntries(text, { entries: merged.added, containers: merged.containers })).toBe(
    `{\n  "permissions": {\n    "allow": [ // why\n    ]\n  }\n}`,
  );
});

/** Each comment with what precedes it on its line. */
function commentsWithPlaces(text: string): string[] {
  return text.split(/\r?\n/).flatMap(
    (line) =>
      /^(.*?)(\/\/.*|\/\*.*?\*\/)/
        .exec(line)?.[0]
        .replace(/,? *(?=\/)/, " ")
        .trim() ?? [],
  );
}
