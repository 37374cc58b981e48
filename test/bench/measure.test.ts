import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { exponent } from "../../bench/measure/exponent.ts";
import { madeWith } from "../../bench/measure/made-with.ts";
import { watchMemory } from "../../bench/measure/watch-memory.ts";

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-measure-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("growth is fitted over all sizes", () => {
  const of = (power: number) => [1_000, 10_000, 100_000].map((size) => [size, 3 * size ** power] as const);
  expect(exponent(of(0.75))).toBeCloseTo(0.75);
  expect(exponent(of(2))).toBeCloseTo(2);
  // by the two ends alone it would be 1
  expect(exponent([[1, 1], [10, 100], [100, 100], [1_000, 1_000]])).toBeCloseTo(0.9); // biome-ignore format: points
  expect(exponent([[1_000, 5]])).toBeNaN();
});

test("a table says what it was made with: Node, the commit, whether it is changed, and the day", () => {
  const root = emptyFolder();
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const on = new Date("2026-06-01T23:00:00Z");
  const node = `Node ${process.version}, ${process.platform} ${process.arch}`;
  expect(madeWith(root, on)).toBe(`${node}, commit unknown, 2026-06-01`);
  git("init", "--quiet");
  git("-c", "user.name=Test", "-c", "user.email=test@example.invalid", "commit", "--quiet", "--allow-empty", "-m", "x");
  const commit = git("rev-parse", "--short", "HEAD");
  expect(madeWith(root, on)).toBe(`${node}, commit ${commit}, 2026-06-01`);
  writeFileSync(join(root, "changed"), "");
  expect(madeWith(root, on)).toBe(`${node}, commit ${commit} with changes, 2026-06-01`);
});

test.runIf(process.platform === "linux")("the memory of a program is what its largest process had", () => {
  const watched = watchMemory(emptyFolder(), process.execPath);
  expect(watched.most()).toBeNaN();
  const hold = (megabytes: number) =>
    `const held = Buffer.alloc(${megabytes} * 2 ** 20, 1); setTimeout(() => console.log(held.length), 200)`;
  const run = (...args: string[]) => execFileSync(watched.program, args, { encoding: "utf8", input: "given" });
  run("-e", hold(1));
  const small = watched.most();
  expect(run("-e", hold(200))).toBe(`${200 * 2 ** 20}\n`);
  expect(watched.most() - small).toBeGreaterThan(150);
  const most = watched.most();
  run("-e", hold(1));
  expect(watched.most()).toBe(most);
  expect(run("-e", "process.stdin.pipe(process.stdout)")).toBe("given");
  expect(() => run("-e", "process.exit(3)")).toThrow(expect.objectContaining({ status: 3 }));
});
