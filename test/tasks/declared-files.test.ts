import { expect, test } from "vitest";
import { declaredFiles } from "../../orchestrator/core/tasks/files/declared-files.ts";

const NOTHING = { metadata: {}, description: "", design: "" };

test.each<[string, Partial<typeof NOTHING> & { metadata?: Record<string, unknown> }, string[]]>([
  ["nothing", {}, []],
  ["a list in the metadata", { metadata: { files: ["src/a.ts", "docs/**"] } }, ["src/a.ts", "docs/**"]],
  ["one text in the metadata", { metadata: { files: "src/a.ts, docs/**" } }, ["src/a.ts", "docs/**"]],
  ["metadata of another shape", { metadata: { files: { a: 1 } } }, []],
  [
    "a line with commas",
    { description: "Do it.\nFiles: src/a.ts, docs/my file.md\nWell." },
    ["src/a.ts", "docs/my file.md"],
  ],
  ["a line with blanks", { description: "files: src/a.ts docs/**" }, ["src/a.ts", "docs/**"]],
  ["braces keep their commas", { description: "Files: src/{a,b}.ts, docs/**" }, ["src/{a,b}.ts", "docs/**"]],
  ["in bold, as an item, in code marks", { description: "- **Files:** `src/a.ts`, `b.ts`." }, ["src/a.ts", "b.ts"]],
  ["items below the line", { description: "Files:\n- src/a.ts\n* `docs/**`\n\n- not this" }, ["src/a.ts", "docs/**"]],
  ["in the design", { design: "Files: src/a.ts\r\nmore" }, ["src/a.ts"]],
  ["both, once each", { metadata: { files: ["a.ts"] }, description: "Files: a.ts, b.ts" }, ["a.ts", "b.ts"]],
  ["an exclusion frees nothing", { metadata: { files: ["src/**", "!src/gen/**"] } }, ["src/**"]],
  [
    "the folder itself, and the one above",
    { metadata: { files: [".", "src/..", "`.`", "./", "a.ts."] } },
    [".", "src/..", "./", "a.ts"],
  ],
  ["a sentence about files is no declaration", { description: "The files: are they in src? No, `Files` moved." }, []],
  ["profiles: is another word", { description: "Profiles: src/a.ts" }, []],
])("%s", (_, given, expected) => {
  expect(declaredFiles({ ...NOTHING, ...given })).toEqual(expected);
});
