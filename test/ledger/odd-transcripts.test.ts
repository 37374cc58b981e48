import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readWithChildren } from "../../orchestrator/io/run/read-with-children.ts";
import { ClientTranscripts } from "../run/driven/client-transcripts.ts";
import { bundleWorker } from "../support/bundle-worker.ts";

// Where a transcript is stands in the state, which agents and archives can change.

let folder: string;
let reader: Awaited<ReturnType<typeof bundleWorker>>;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-odd-transcripts-")));
  reader = await bundleWorker(new URL("./support/read-transcript-process.ts", import.meta.url));
});

afterAll(() => {
  reader.remove();
  rmSync(folder, { recursive: true, force: true });
});

const NOTHING = [null, [], [], null, null];

const ODD: readonly (readonly [name: string, put: (path: string) => void])[] = [
  ["a link to a device", (path) => symlinkSync("/dev/zero", path)],
  ["a named pipe", (path) => execFileSync("mkfifo", [path])],
  ["a folder", (path) => mkdirSync(path)],
  ["a link to itself", (path) => symlinkSync(path, path)],
  ["nothing", () => {}],
];

test.each(ODD)("%s in the place of a transcript and its meta file is read as nothing, at once", (name, put) => {
  const path = join(folder, name, "s/subagents/agent-a.jsonl");
  mkdirSync(dirname(path), { recursive: true });
  for (const file of [path, path.replace(/jsonl$/, "meta.json")]) put(file);
  const read = execFileSync(process.execPath, ["--max-old-space-size=128", reader.path, path], { timeout: 10_000 });
  expect(JSON.parse(read.toString())).toEqual(NOTHING);
});

test.each(["/dev/zero", `/${"x".repeat(5_000)}`])("a device or an impossible path is read as nothing: %#", (path) => {
  const read = execFileSync(process.execPath, ["--max-old-space-size=128", reader.path, path], { timeout: 10_000 });
  expect(JSON.parse(read.toString())).toEqual(NOTHING);
});

test("agents whose transcripts name each other as callers are read once each", () => {
  const transcripts = new ClientTranscripts(join(folder, "round"));
  const one = transcripts.write("one", "toolu_msg_2_0", [{ calls: [{ name: "Agent" }] }]);
  transcripts.write("two", "toolu_msg_1_0", [{ calls: [{ name: "Agent" }] }]);
  expect(readWithChildren(one).map((read) => read?.calls.map(({ id }) => id))).toEqual([
    ["toolu_msg_1_0"],
    ["toolu_msg_2_0"],
  ]);
});
