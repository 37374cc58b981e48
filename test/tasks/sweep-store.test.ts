import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { issueLine, makeStore } from "./support/scratch-store.ts";

const OURS = "issues.jsonl.0123456789ab.tmp";
const FOREIGN = [
  "issues.jsonl.tmp",
  "issues.jsonl.mine.tmp",
  "mine.jsonl.0123456789ab.tmp",
  "issues.jsonl.0123456789ab",
];

/** Makes files in a folder, long ago unless they are young. */
function leave(folder: string, names: readonly string[], { isYoung = false } = {}): void {
  for (const name of names) {
    writeFileSync(join(folder, name), "half");
    if (!isYoung) utimesSync(join(folder, name), 0, 0);
  }
}

test("a change removes what a killed one left beside the store and for its lock, and nothing that is young or named otherwise", async () => {
  const { folder, source } = makeStore(`${issueLine("a")}\n`);
  const scratch = join(folder, "skyfom.tmp");
  for (const name of ["0123456789abcdef", "mine"]) {
    mkdirSync(join(scratch, name), { recursive: true });
    leave(join(scratch, name), ["hold"]);
    utimesSync(join(scratch, name), 0, 0);
  }
  mkdirSync(join(scratch, "fedcba9876543210"));
  leave(folder, [OURS, ...FOREIGN]);
  leave(folder, ["issues.jsonl.ba9876543210.tmp"], { isYoung: true });
  mkdirSync(join(folder, "issues.jsonl.aaaaaaaaaaaa.tmp"));
  utimesSync(join(folder, "issues.jsonl.aaaaaaaaaaaa.tmp"), 0, 0);
  expect((await source.claim("a", "me")).kind).toBe("done");
  expect(readdirSync(scratch).sort()).toEqual(["fedcba9876543210", "mine"]);
  const stay = [...FOREIGN, "issues.jsonl.aaaaaaaaaaaa.tmp", "issues.jsonl.ba9876543210.tmp"];
  expect(readdirSync(folder).filter((name) => name !== ".gitignore")).toEqual(
    [...stay, "issues.jsonl", "skyfom.tmp"].sort(),
  );
});

test.skipIf(process.platform === "win32")("beside a store that is a link it looks where that leads", async () => {
  const { folder, path, source } = makeStore();
  const elsewhere = join(dirname(folder), "tasks");
  mkdirSync(join(dirname(folder), ".git"));
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, "all.jsonl"), `${issueLine("a")}\n`);
  symlinkSync(join(elsewhere, "all.jsonl"), path);
  leave(elsewhere, ["all.jsonl.0123456789ab.tmp", OURS]);
  expect((await source.claim("a", "me")).kind).toBe("done");
  expect(readdirSync(elsewhere)).toEqual(["all.jsonl", OURS]);
});
