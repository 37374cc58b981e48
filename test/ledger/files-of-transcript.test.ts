import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { filesOfTranscript } from "../../orchestrator/io/ledger/transcripts.ts";

/** Notes the files that somebody looks for from now on. */
function noteLooks(): string[] {
  const real = fs.existsSync;
  const noted: string[] = [];
  fs.existsSync = (path) => {
    noted.push(String(path));
    return real(path);
  };
  syncBuiltinESMExports();
  onTestFinished(() => {
    fs.existsSync = real;
    syncBuiltinESMExports();
  });
  return noted;
}

test("a transcript that is continued after /clear is found in the folder of each session, and looked for nowhere else", () => {
  const project = mkdtempSync(join(tmpdir(), "skyfom-continued-"));
  onTestFinished(() => rmSync(project, { recursive: true }));
  const [first, other, later] = ["s1", "s2", "s3"].map((session) => join(project, session, "subagents/agent-a.jsonl"));
  for (const path of [first, later].map(String)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "");
  }
  mkdirSync(join(project, "s2"));
  for (const session of ["s1", "s2", "s3", "s4"]) writeFileSync(join(project, `${session}.jsonl`), "");
  const looks = noteLooks();
  expect(filesOfTranscript(String(first))).toEqual([first, later]);
  expect(looks).toEqual([first, other, later]);
});
