import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readWithin } from "../../orchestrator/io/plain-file/read-within.ts";
import { readStore } from "../../orchestrator/io/tasks/read-store.ts";
import { replaceStore } from "../../orchestrator/io/tasks/write-store.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";

// A process that puts one link in the place of another, all the time, while tasks are written and files are read.

const TASK = '{"id":"t-a","title":"Mend it","status":"open"}\n';
const ROUNDS = 200;

/** Lets a link lead now to one target, now to the other. */
const EXCHANGE = `
const { renameSync, symlinkSync, rmSync } = require("node:fs");
const [, place, ...targets] = process.argv;
for (let at = 0; ; at++) {
  rmSync(place + ".new", { force: true });
  symlinkSync(targets[at % targets.length], place + ".new");
  renameSync(place + ".new", place);
  if (at === 1) console.log("begun");
}`;

let repository: ScratchRepository;
let exchanger: ChildProcess | undefined;
beforeEach(() => {
  repository = makeScratchRepository();
});
afterEach(async () => {
  await stop();
  repository.remove();
});

async function stop(): Promise<void> {
  if (exchanger?.kill("SIGKILL")) await once(exchanger, "exit");
}

/** A folder in which the file of tasks is a link to this path. */
function linkTasks(folder: string, target: string): string {
  const path = join(repository.root, folder);
  mkdirSync(path);
  symlinkSync(target, join(path, "issues.jsonl"));
  return path;
}

/** Writes the tasks again and again, while `.beads` leads now to a plain folder of theirs, now elsewhere. */
async function writeMeanwhile(elsewhere: string): Promise<void> {
  repository.write("plain/issues.jsonl", TASK);
  const place = join(repository.root, ".beads");
  await begin(EXCHANGE, place, "plain", elsewhere);
  writeOften(place);
  await stop();
  rmSync(place);
  symlinkSync("plain", place);
  expect(write(place)).toBe(true);
}

async function begin(script: string, ...args: readonly string[]): Promise<void> {
  exchanger = spawn(process.execPath, ["-e", script, ...args]);
  await once(exchanger.stdout as NodeJS.ReadableStream, "data");
}

function writeOften(folder: string): void {
  for (let round = 0; round < ROUNDS; round++) {
    try {
      write(folder);
    } catch {
      // what is not there cannot be written
    }
  }
}

function write(folder: string): boolean {
  const store = readStore(join(folder, "issues.jsonl"));
  return store.refused === undefined && replaceStore(store, Buffer.from(TASK));
}

test.each<[string, () => readonly [string, string]]>([
  ["a hook of git's", () => [linkTasks("hooked", "../.git/hooks/pre-commit"), ".git/hooks/pre-commit"]],
  ["a program of the repository", () => [linkTasks("programs", "../tools/build.sh"), "tools/build.sh"]],
  ["a file in the home", () => [linkTasks("outside", "../../home/.profile"), "../home/.profile"]],
  ["tasks of another repository", () => [repository.home, "../home/issues.jsonl"]],
])("%s is never written as tasks, however quickly links to it are exchanged", async (_, make) => {
  const [elsewhere, path] = make();
  const file = join(repository.root, path);
  mkdirSync(join(repository.home, ".git"));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "as it was\n");
  const before = readdirSync(dirname(file));
  await writeMeanwhile(elsewhere);
  expect(readFileSync(file, "utf8")).toBe("as it was\n");
  expect(readdirSync(dirname(file))).toEqual(before);
});

/** Puts a link to a target in the place of a plain folder, and the folder back. */
const REPLACE = `
const { renameSync, symlinkSync, unlinkSync } = require("node:fs");
const [, place, target] = process.argv;
for (let at = 0; ; at++) {
  renameSync(place, place + ".plain");
  symlinkSync(target, place);
  unlinkSync(place);
  renameSync(place + ".plain", place);
  if (at === 1) console.log("begun");
}`;

const tellsPathOfOpenFile = process.platform === "linux";
if (!tellsPathOfOpenFile) console.warn("SKIPPED: folders exchanged for links, as only Linux tells what was opened");

describe.runIf(tellsPathOfOpenFile)("while a link outside takes the place of a folder again and again", () => {
  test("no file there is read", async () => {
    writeFileSync(join(repository.home, "composition.json"), "hunter2");
    repository.write("skill/composition.json", "{}");
    const place = join(repository.root, "skill");
    const read = () => {
      const found = readWithin(join(place, "composition.json"), { root: repository.root, most: 100 });
      return found.kind === "file" ? found.bytes.toString() : found.kind;
    };
    expect(read()).toBe("{}");
    await begin(REPLACE, place, repository.home);
    expect(Array.from({ length: 20 * ROUNDS }, read)).not.toContain("hunter2");
  });

  test("no task is written there, and nothing is left there", async () => {
    writeFileSync(join(repository.home, "issues.jsonl"), "as it was\n");
    repository.write(".beads/issues.jsonl", TASK);
    const place = join(repository.root, ".beads");
    expect(write(place)).toBe(true);
    await begin(REPLACE, place, repository.home);
    writeOften(place);
    expect(readFileSync(join(repository.home, "issues.jsonl"), "utf8")).toBe("as it was\n");
    expect(readdirSync(repository.home)).toEqual(["issues.jsonl"]);
  });
});
