import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { foldersOfKey } from "../../orchestrator/io/settings/folders-of-key.ts";
import { signInHome } from "../../orchestrator/io/settings/sign-in-home.ts";
import { stateDirBelow } from "../../orchestrator/io/settings/user-state-dir.ts";

const BROUGHT = "0123456789abcdef".repeat(4);

let folder: string;
let home: string;
let repository: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "skyfom-key-"));
  [home, repository] = [join(folder, "home"), join(folder, "repository")];
  for (const path of [home, join(folder, "tmp"), join(repository, ".claude"), join(repository, ".git")])
    mkdirSync(path, { recursive: true });
  vi.stubEnv("HOME", home);
  vi.stubEnv("TMPDIR", join(folder, "tmp"));
  vi.stubEnv("CLAUDE_PROJECT_DIR", repository);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** The place of a home's key, with this text in it if one is given. */
function putKey(home: string, text?: string): string {
  const key = join(stateDirBelow(home), "key");
  mkdirSync(dirname(key), { recursive: true });
  if (text !== undefined) writeFileSync(key, text);
  return key;
}

test.runIf(process.platform !== "win32").each<[string, () => void]>([
  ["is a folder", () => mkdirSync(putKey(home))],
  ["is a link", () => symlinkSync("elsewhere", putKey(home))],
  ["holds something else", () => putKey(home, "no key")],
  ["cannot be made", () => writeFileSync(join(home, ".local"), "")],
])("where the key of the home %s, one in a temporary folder of the user's own signs", (_, spoil) => {
  spoil();
  const signature = signInHome("text");
  expect(signature).toMatch(/^[0-9a-f]{64}$/);
  expect(signInHome("text")).toBe(signature);
  rmSync(join(folder, "tmp"), { recursive: true });
  mkdirSync(join(folder, "tmp"));
  expect(signInHome("text")).not.toBe(signature);
});

test("where the home keeps the key, no folder for temporary files is made", () => {
  expect(signInHome("text")).toMatch(/^[0-9a-f]{64}$/);
  expect(readdirSync(join(folder, "tmp"))).toEqual([]);
});

test("where no folder can keep a key, nothing is signed", () => {
  writeFileSync(join(home, ".local"), "");
  vi.stubEnv("TMPDIR", join(folder, "nowhere"));
  expect(signInHome("text")).toBeUndefined();
});

test("a folder for temporary files that others can write keeps no key", () => {
  mkdirSync(join(folder, "tmp", `skyfom-${process.getuid?.()}`), { mode: 0o777 });
  const [, ...others] = foldersOfKey();
  expect(others.length).toBe(process.platform === "win32" ? 1 : 0);
});

test.each(["HOME", "TMPDIR"])("a key is not looked for where the repository's own settings move %s", (name) => {
  const brought = join(repository, "brought");
  vi.stubEnv(name, brought);
  writeFileSync(join(repository, ".claude/settings.json"), JSON.stringify({ env: { [name]: brought } }));
  putKey(brought, BROUGHT);
  expect([...foldersOfKey()].filter((one) => one.startsWith(brought))).toEqual([]);
});

test("an empty home is not the folder that a process is in", () => {
  vi.stubEnv("HOME", "");
  expect([...foldersOfKey()][0]).toBe(stateDirBelow(userInfo().homedir));
});
