import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readPlainFile } from "../../orchestrator/io/plain-file/read-plain-file.ts";
import { readWithin } from "../../orchestrator/io/plain-file/read-within.ts";

const MOST = 1_024;
let folder: string;
let root: string;
let server: Server | undefined;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-plain-")));
  root = join(folder, "inner");
  mkdirSync(join(root, "sub"), { recursive: true });
  mkdirSync(join(folder, "outside"));
  writeFileSync(join(folder, "outside", "secret"), "secret");
});

afterEach(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What reading `root/file` comes to: its text, or the finding. */
function read(path = join(root, "file")): string {
  const found = readWithin(path, { root, most: MOST });
  if (found.kind === "refused") return found.problem.what;
  return found.kind === "file" ? found.bytes.toString() : found.kind;
}

function leadsTo(path: string): string {
  return `it leads to ${path}, which is outside ${root}, and is neither read nor written`;
}

test("a file, also through links that stay inside", () => {
  writeFileSync(join(root, "sub", "real"), "text");
  symlinkSync("../inner/sub", join(root, "linked"));
  symlinkSync("linked/real", join(root, "file"));
  expect(read()).toBe("text");
});

test.each([
  ["a link to a file elsewhere", () => symlinkSync("../outside/secret", join(root, "file")), "outside/secret"],
  ["a chain of links", () => chain(), "outside/secret"],
  [
    "a link to nothing elsewhere",
    () => symlinkSync("../outside/none/at all", join(root, "file")),
    "outside/none/at all",
  ],
  [
    "a link to a folder that begins as ours is called",
    () => symlinkSync("../inner-2/file", join(root, "file")),
    "inner-2/file",
  ],
])("%s is refused with where it leads", (_what, make, leads) => {
  make();
  expect(read()).toBe(leadsTo(join(folder, leads)));
});

function chain(): void {
  symlinkSync("../../outside", join(root, "sub", "up"));
  symlinkSync("sub/up/secret", join(root, "one"));
  symlinkSync("one", join(root, "file"));
}

test("a linked folder in the middle of the path is refused with where it leads", () => {
  symlinkSync("../outside", join(root, "middle"));
  expect(read(join(root, "middle", "secret"))).toBe(leadsTo(join(folder, "outside", "secret")));
  expect(read(join(root, "middle", "not there"))).toBe(leadsTo(join(folder, "outside", "not there")));
});

test("what is read as our own, and not as the repository's, is never a link", () => {
  writeFileSync(join(root, "real"), "text");
  symlinkSync("real", join(root, "file"));
  expect([readPlainFile(join(root, "real")), readPlainFile(join(root, "file"))]).toEqual(["text", undefined]);
});

const EXCHANGE = `
const { renameSync } = require("node:fs");
const { workerData: { sub, other, aside, isOver } } = require("node:worker_threads");
while (Atomics.load(isOver, 0) === 0) {
  renameSync(sub, aside);
  renameSync(other, sub);
  renameSync(aside, other);
}
`;

/** Far more than a loaded machine needs to see both. */
const MOST_READS = 1_000_000;

test.runIf(process.platform === "linux")(
  "a folder that is exchanged for a link while it is read leads nowhere",
  async () => {
    writeFileSync(join(root, "sub", "secret"), "text");
    symlinkSync("../outside", join(root, "other"));
    const isOver = new Int32Array(new SharedArrayBuffer(4));
    const paths = { sub: join(root, "sub"), other: join(root, "other"), aside: join(root, "aside") };
    const worker = new Worker(EXCHANGE, { eval: true, workerData: { ...paths, isOver } });
    const ended = once(worker, "exit");
    await once(worker, "online");
    // until both kinds of folder were met: how often the other thread runs meanwhile is the system's to say
    const found = new Set<string>();
    const isMet = () => found.has("text") && found.has(leadsTo(join(folder, "outside", "secret")));
    for (let n = 0; n < 4_000 || (!isMet() && n < MOST_READS); n++) found.add(read(join(root, "sub", "secret")));
    Atomics.store(isOver, 0, 1);
    expect(await ended).toEqual([0]);
    expect(isMet()).toBe(true);
    expect(found).not.toContain("secret");
  },
);

test.skipIf(process.platform === "win32")(
  "a pipe, a socket, a device and a folder are named, and none is waited for",
  async () => {
    execFileSync("mkfifo", [join(root, "pipe")]);
    server = createServer();
    await new Promise<void>((resolve) => server?.listen(join(root, "socket"), resolve));
    expect(read(join(root, "pipe"))).toBe("it cannot be read: it is a named pipe");
    expect(read(join(root, "socket"))).toBe("it cannot be read: it is a socket");
    expect(read(join(root, "sub"))).toBe("it cannot be read: it is a folder");
    symlinkSync("/dev/zero", join(root, "file"));
    expect(read()).toBe(leadsTo("/dev/zero"));
    expect(readWithin("/dev/zero", { root: "/dev", most: MOST })).toMatchObject({
      problem: { what: "it cannot be read: it is a device" },
    });
    expect(readPlainFile("/dev/zero", MOST)).toBeUndefined();
    expect(readPlainFile(join(root, "pipe"))).toBeUndefined();
  },
);

test("a file may have as many bytes as are allowed, and not one more", () => {
  writeFileSync(join(root, "file"), "x".repeat(MOST));
  expect(read()).toHaveLength(MOST);
  writeFileSync(join(root, "file"), "x".repeat(MOST + 1));
  expect(read()).toBe("it cannot be read: it has more than 1 KB");
  expect(readPlainFile(join(root, "file"), MOST)).toBeUndefined();
  truncateSync(join(root, "file"), 2 ** 40);
  expect(read()).toBe("it cannot be read: it has more than 1 KB");
});

test.runIf(process.platform === "linux")("a file whose size the system does not tell is bounded all the same", () => {
  const kallsyms = "/proc/kallsyms";
  expect(readWithin(kallsyms, { root: dirname(kallsyms), most: MOST })).toMatchObject({
    problem: { what: "it cannot be read: it has more than 1 KB" },
  });
});

test("what is not there is absent, also below a file", () => {
  writeFileSync(join(root, "file"), "");
  expect([read(join(root, "none")), read(join(root, "file", "below")), read()]).toEqual(["absent", "absent", ""]);
});

test("a circle of links is told", () => {
  symlinkSync("file", join(root, "file"));
  expect(read()).toBe("it cannot be read: it is a link to itself");
});

test("a link of ours to the same file is a file of ours: the root itself may be reached through one", () => {
  writeFileSync(join(root, "file"), "text");
  symlinkSync("inner", join(folder, "alias"));
  const found = readWithin(join(folder, "alias", "file"), { root: join(folder, "alias"), most: MOST });
  expect(found.kind).toBe("file");
});
