import {
  chmodSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readStore } from "../../orchestrator/io/tasks/read-store.ts";
import { applyChange, replaceStore } from "../../orchestrator/io/tasks/write-store.ts";
import { fc } from "../support/draws.ts";
import { issueLine, makeStore } from "./support/scratch-store.ts";

const NEWLINE = Buffer.from("\n");

/** Lines as a store may hold them: tasks, and anything else, down to bytes that are no text. */
const otherLine = fc.oneof(
  fc.constantFrom("", "  ", "=======", '{"_type":"memory","key":"k"}', '{"id":"torn","ti', `${issueLine("other")}\r`),
  fc.constant(issueLine("spaced", { n: 1 }).replaceAll(",", ' ,\t"x":1e400,')),
  fc
    .uint8Array({ maxLength: 20 })
    .filter((bytes) => !bytes.includes(0x0a))
    .map((bytes) => Buffer.from(bytes)),
);

test("a change touches the bytes of its own keys and no others, whatever stands around them", async () => {
  const target =
    '{"z":12345678901234567890, "id":"t-a","title":"é\\u00e9 \u2028","status" : "open","dup":1,"dup":2,"created_at":"2026-06-01T00:00:00Z"}';
  await fc.assert(
    fc.asyncProperty(
      fc.array(otherLine, { maxLength: 5 }),
      fc.array(otherLine, { maxLength: 5 }),
      fc.boolean(),
      fc.boolean(),
      async (before, after, mark, last) => {
        const around = (middle: string) => {
          const lines = [...before, middle, ...after].map((line) => Buffer.from(line as string));
          const joined = Buffer.concat(lines.flatMap((line, at) => (at === 0 ? [line] : [NEWLINE, line])));
          return Buffer.concat([...(mark ? [Buffer.from("\uFEFF")] : []), joined, ...(last ? [NEWLINE] : [])]);
        };
        const { path } = makeStore(around(target));
        const store = readStore(path);
        expect(store.places.has("t-a")).toBe(true);
        const changed = applyChange(store, { set: new Map([["t-a", { fields: { status: "closed" } }]]), add: [] });
        expect(changed).toEqual(around(target.replace('"status" : "open"', '"status" : "closed"')));
      },
    ),
    { numRuns: 300 },
  );
});

test("a line that ends in a carriage return keeps it", async () => {
  const store = makeStore(`${issueLine("t-a")}\r\n${issueLine("t-b")}\r\n`);
  await store.source.claim("t-a", "ann");
  expect(store.read()).toMatch(/^\{.*"assignee":\s*"ann".*\}\r\n\{.*\}\r\n$/);
});

test("a key that stands twice is changed where it counts", async () => {
  const store = makeStore(issueLine("t-a").replace("{", '{"status":"closed",'));
  const claimed = await store.source.claim("t-a", "ann");
  expect(claimed.kind === "done" && claimed.task.status).toBe("in_progress");
});

/** Until the file system gives what is written a later time than this file has: what it writes at once may get the same. */
function awaitLaterTime(path: string): void {
  const timeOf = (file: string) => statSync(file, { bigint: true }).mtimeNs;
  const probe = `${path}.probe`;
  do writeFileSync(probe, "");
  while (timeOf(probe) <= timeOf(path));
  rmSync(probe);
}

test("whoever wrote the file meanwhile is not overwritten", () => {
  const { path } = makeStore(issueLine("t-a"));
  const store = readStore(path);
  awaitLaterTime(path);
  writeFileSync(path, issueLine("t-b"));
  expect(replaceStore(store, Buffer.from("ours"))).toBe(false);
  expect(readFileSync(path, "utf8")).toBe(issueLine("t-b"));
});

test("a file of the same size that another renamed into its place is seen too", () => {
  const { path, folder } = makeStore(issueLine("t-a"));
  const store = readStore(path);
  const { atime, mtime } = statSync(path);
  const other = join(folder, "other");
  writeFileSync(other, issueLine("t-b"));
  renameSync(other, path);
  utimesSync(path, atime, mtime);
  expect(replaceStore(store, Buffer.from("ours"))).toBe(false);
});

test("the file keeps its mode, and a link stays a link", async () => {
  const store = makeStore(issueLine("t-a"));
  chmodSync(store.path, 0o640);
  const real = join(store.folder, "..", "real.jsonl");
  renameSync(store.path, real);
  symlinkSync(real, store.path);
  await store.source.claim("t-a", "ann");
  expect(lstatSync(store.path).isSymbolicLink()).toBe(true);
  expect(readFileSync(real, "utf8")).toContain('"ann"');
  expect(statSync(real).mode & 0o777).toBe(0o640);
});
