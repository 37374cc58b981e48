import fc from "fast-check";

/** A hook as a user may have it, ours from an earlier version included. */
const hook = fc.oneof(
  fc.constantFrom(
    { type: "command", command: "true" },
    { type: "command", command: "node", args: ["${CLAUDE_PROJECT_DIR}/.claude/hooks/mine.cjs"] },
    { type: "command", command: "node", args: [] },
  ),
  fc.record({ type: fc.string(), timeout: fc.nat() }),
);

const group = fc.oneof(
  fc.record({ matcher: fc.constantFrom("Bash", "Agent|Task", "*"), hooks: fc.array(hook, { maxLength: 2 }) }),
  fc.record({ hooks: fc.array(hook, { maxLength: 2 }) }),
  fc.jsonValue({ maxDepth: 1 }),
);

const key = fc.constantFrom("model", "__proto__", "", "a/b~c", "statusLine", "ü", "hooksx");

/** A settings object that our entries can be added to. */
export const settingsValue = fc
  .tuple(
    fc.dictionary(key, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
    fc.record(
      {
        hooks: fc.dictionary(fc.constantFrom("PreToolUse", "Stop", "Notification"), fc.array(group, { maxLength: 2 })),
        permissions: fc.record(
          {
            allow: fc.array(fc.constantFrom("Bash(ls:*)", "Read", 3), { maxLength: 3 }),
            deny: fc.constant(["WebFetch"]),
          },
          { requiredKeys: [] },
        ),
        env: fc.dictionary(fc.constantFrom("FOO", "CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS"), fc.constantFrom("0", "1")),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([other, known]) => ({ ...other, ...known }));

/** The same object, written in one of the many ways in which people write it. */
export const settingsText = fc
  .record({
    value: settingsValue,
    indent: fc.constantFrom(undefined, 1, 2, 4, "\t"),
    eol: fc.constantFrom("\n", "\r\n"),
    mark: fc.constantFrom("", "\uFEFF"),
    head: fc.constantFrom("", "// mine\n", "/* mine */ "),
    tail: fc.constantFrom("", "\n", " // end", "\n\n"),
  })
  .map(({ value, indent, eol, mark, head, tail }) => {
    const body = JSON.stringify(value, null, indent).replace(/^\{\n/, "{ // first\n");
    return { value: JSON.parse(JSON.stringify(value)), text: mark + (head + body + tail).replaceAll("\n", eol) };
  });

const name = fc.constantFrom(
  "notes.md",
  "commands/mine.md",
  "skills/mine/SKILL.md",
  "hooks/mine.cjs",
  "agents/a.md",
  "bin/x",
);

/** A `.claude` folder as people have them: own files, empty folders, settings or none. */
export const claudeFolder = fc.record({
  files: fc.dictionary(name, fc.string()),
  /** A file that is ours, byte for byte, before anything is installed. */
  hasOurs: fc.boolean(),
  emptyFolders: fc.subarray(["skills", "hooks/dist", "orchestrator", "plans/old"]),
  settings: fc.option(
    fc.oneof(
      settingsText.map(({ text }) => text),
      fc.constantFrom("", "\n", "{}"),
    ),
  ),
  localSettings: fc.option(settingsText.map(({ text }) => text)),
});
