import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { withLock } from "../../orchestrator/io/tasks/with-lock.ts";

/** What is in the place of a folder, and how it is told. */
const ODD: readonly (readonly [what: string, put: (path: string, outside: string) => void, told: string])[] = [
  ["a link", (path, outside) => symlinkSync(outside, path), "it is a link to OUTSIDE, and is neither read nor written"],
  ["a file", (path) => writeFileSync(path, ""), "it is a file, not a folder"],
  ["a named pipe", (path) => execFileSync("mkfifo", [path]), "it is a named pipe, not a folder"],
];

describe.skipIf(process.platform === "win32").each(ODD)("%s", (_what, put, told) => {
  test.each(["directory", "scratch"] as const)(
    "in the place of a lock's %s is told at once, nothing is done, and nothing is written through it",
    async (place) => {
      const folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-lock-")));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const outside = join(folder, "outside");
      mkdirSync(outside);
      const lock = { directory: join(folder, "lock"), scratch: join(folder, "scratch"), patienceMs: 60_000 };
      put(lock[place], outside);
      const locked = await withLock(lock, () => "done");
      const problem = { where: lock[place], what: told.replace("OUTSIDE", outside) };
      expect(locked).toMatchObject({ kind: "busy", problem });
      expect(readdirSync(outside)).toEqual([]);
    },
  );
});
