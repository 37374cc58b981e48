import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  createFileWithin,
  makeFolderWithin,
  removeFileWithin,
} from "../../orchestrator/io/plain-file/change-within.ts";

let folder: string;
let root: string;
const inside = (...names: string[]) => join(root, ...names);
const outside = (...names: string[]) => join(folder, "outside", ...names);

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-plain-")));
  root = join(folder, "state");
  mkdirSync(root);
  mkdirSync(outside());
  symlinkSync("../outside", inside("linked"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("below a folder that leads elsewhere nothing is made, written or removed", () => {
  writeFileSync(outside("theirs"), "theirs");
  const leads = (path: string) => `${path}: it is a link to ${outside()}`;
  expect(() => makeFolderWithin(root, inside("linked", "a", "b"))).toThrow(leads(inside("linked")));
  expect(() => createFileWithin(root, inside("linked", "file"), "ours")).toThrow(leads(inside("linked")));
  removeFileWithin(root, inside("linked", "theirs"));
  expect([existsSync(outside("a")), existsSync(outside("file")), existsSync(outside("theirs"))]).toEqual([
    false,
    false,
    true,
  ]);
});

test.each([".git/hooks", "vendor/.GIT/hooks"])(
  "below a folder that leads to %s nothing is made, written or removed",
  (hooks) => {
    mkdirSync(inside(hooks), { recursive: true });
    writeFileSync(inside(hooks, "theirs"), "theirs");
    symlinkSync(inside(hooks), inside("here"));
    expect(() => makeFolderWithin(root, inside("here", "a"))).toThrow(`it is a link to ${inside(hooks)}`);
    expect(() => createFileWithin(root, inside("here", "post-commit"), "ours")).toThrow(
      `it is a link to ${inside(hooks)}`,
    );
    removeFileWithin(root, inside("here", "theirs"));
    expect(readdirSync(inside(hooks))).toEqual(["theirs"]);
  },
);

test("a link in the place of a file is not written through, and is removed without what it leads to", () => {
  writeFileSync(outside("theirs"), "theirs");
  symlinkSync("../outside/theirs", inside("file"));
  symlinkSync("../outside/none", inside("dangling"));
  for (const name of ["file", "dangling"]) expect(() => createFileWithin(root, inside(name), "ours")).toThrow("EEXIST");
  removeFileWithin(root, inside("file"));
  expect([existsSync(inside("file")), readFileSync(outside("theirs"), "utf8"), existsSync(outside("none"))]).toEqual([
    false,
    "theirs",
    false,
  ]);
});

test("within the folder all of it is done", () => {
  makeFolderWithin(root, inside("a", "b"));
  createFileWithin(root, inside("a", "b", "file"), "ours");
  expect(readFileSync(inside("a", "b", "file"), "utf8")).toBe("ours");
  removeFileWithin(root, inside("a", "b", "file"));
  expect(existsSync(inside("a", "b", "file"))).toBe(false);
});
