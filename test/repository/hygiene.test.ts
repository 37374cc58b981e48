import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { describe, expect, test } from "vitest";
import { textOf, trackedFiles } from "./readers/tracked-files.ts";

const files = trackedFiles();

test("the lock file names no registry, so that everybody's own is used", () => {
  const { packages } = JSON.parse(textOf("package-lock.json"));
  const entries = Object.entries<{ resolved?: string; version: string }>(packages).filter(([path]) => path !== "");
  expect(entries.length).toBeGreaterThan(50);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(textOf(".npmrc")).not.toContain("registry=");
});

test("no file holds a path of the machine that it was written on", () => {
  const own = [process.cwd(), homedir()].filter((path) => path.length > 1).map((path) => `${path}/`);
  const isForeign = (path: string) => own.some((start) => readFileSync(path).includes(start));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter(isForeign)).toEqual([]);
});

describe("sizes that a reader can hold in mind", () => {
  const linesOf = (path: string) => textOf(path).split("\n").length - 1;
  const sources = files.filter(
    (path) => /^(orchestrator|hooks|scripts|bench)\/.*\.(ts|mjs)$/.test(path) && !path.includes("/dist/"),
  );

  test.each([
    ["source files", sources, 250],
    ["test files", files.filter((path) => /^test\/.*\.ts$/.test(path)), 300],
    ["the README", ["README.md"], 150],
  ])("%s", (_, paths, most) => {
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => linesOf(path) > most)).toEqual([]);
  });

  test("half of the source files have at most 90 lines", () => {
    const sizes = sources.map(linesOf).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(90);
  });
});

test("the icon is a square that the plugin directory takes", () => {
  const icon = readFileSync(".claude-plugin/icon.png");
  const [width, height] = [icon.readUInt32BE(16), icon.readUInt32BE(20)];
  expect(icon.subarray(1, 4).toString()).toBe("PNG");
  expect(width).toBe(height);
  expect(width).toBeGreaterThanOrEqual(512);
  expect(width).toBeLessThanOrEqual(2048);
});
