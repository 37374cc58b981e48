import picomatch from "picomatch";
import { describe, expect, test } from "vitest";
import { globsOverlap } from "../../orchestrator/core/tasks/files/globs-overlap.ts";
import { fc } from "../support/draws.ts";

describe("two patterns that can name one file overlap", () => {
  test.each([
    ["src/a.ts", "src/a.ts"],
    ["src", "src/a.ts"],
    ["src/", "src/deep/down/a.ts"],
    ["packages/next.js/", "packages/*/index.ts"],
    ["packages/next.js", "packages/next.js/index.ts"],
    [".github", ".github/workflows/ci.yml"],
    ["api/v1.2", "api/*/routes.ts"],
    ["src/**", "src/a.ts"],
    ["**", "anything/at/all"],
    ["src/*.ts", "src/a.*"],
    ["**/*.test.ts", "src/**"],
    ["src/**/index.ts", "src/index.ts"],
    ["src/{a,b}/*.ts", "src/b/x.ts"],
    ["src/{a,{b,c}}.ts", "src/c.ts"],
    ["src/[ab].ts", "src/a.ts"],
    ["app/[id]/page.tsx", "app/[id]/page.tsx"],
    ["src/**.ts", "src/deep/a.ts"],
    ["./src/a.ts", "src/a.ts"],
    ["src/../lib/a.ts", "lib/a.ts"],
    ["src\\app\\a.ts", "src/app/a.ts"],
    ["SRC/App.ts", "src/app.ts"],
    ["file{1..3}.ts", "file2.ts"],
    ["src/!(a).ts", "src/b.ts"],
    ["*/a?.ts", "lib/*z.ts"],
    ["lib/**/..", "src/a.ts"],
    [".", "src/a.ts"],
    [":/", "src/a.ts"],
    [":!docs", "src/a.ts"],
    ["[\\s]rc/b.ts", "src/b.ts"],
    ["[a\\-s]rc/b.ts", "src/b.ts"],
    ["[/s]rc/b.ts", "src/b.ts"],
    ["s\\rc/b.?s", "s/rc/b.ts"],
    ["/home/ann/shop/src/a.ts", "src/a.ts"],
    ["C:\\shop\\src\\a.ts", "src/a.ts"],
    ["~/shop/src/a.ts", "src/a.ts"],
    ["../shop/src/a.ts", "src/a.ts"],
    ["src/../../shop/lib/*", "src/a.ts"],
    ["caf\u00e9.md", "cafe\u0301.md"],
  ])("%s and %s", (one, other) => {
    expect(globsOverlap(one, other)).toBe(true);
    expect(globsOverlap(other, one)).toBe(true);
  });
});

describe("two patterns that cannot name one file do not", () => {
  test.each([
    ["src/a.ts", "src/b.ts"],
    ["src", "source/a.ts"],
    ["src/a", "src/ab"],
    ["src/**", "lib/**"],
    ["src/*.ts", "src/*.css"],
    ["src/*/a.ts", "src/a.ts"],
    ["src/{a,b}/**", "src/c/**"],
    ["a?.ts", "abc.ts"],
    ["**/x.ts", "src/y.ts"],
    ["lib/a.ts", "src/../src/a.ts"],
  ])("%s and %s", (one, other) => {
    expect(globsOverlap(one, other)).toBe(false);
    expect(globsOverlap(other, one)).toBe(false);
  });
});

const name = fc.array(fc.constantFrom("a", "b", ".", "*", "?", "[ab]", "{a,b}", "**"), { minLength: 1, maxLength: 3 });
const segment = fc.oneof(
  { weight: 1, arbitrary: fc.constant("**") },
  { weight: 4, arbitrary: name.map((parts) => parts.join("")) },
);
const pattern = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const path = fc
  .array(fc.stringMatching(/^[ab.]{1,3}$/), { minLength: 1, maxLength: 4 })
  .filter((names) => !names.some((part) => /^\.+$/.test(part)))
  .map((names) => names.join("/"));

test("never false where a path matches both, as picomatch reads them", () => {
  fc.assert(
    fc.property(pattern, pattern, fc.array(path, { minLength: 20, maxLength: 40 }), (one, other, paths) => {
      const isBoth = paths.find(
        (candidate) => picomatch(one, { dot: true })(candidate) && picomatch(other, { dot: true })(candidate),
      );
      if (isBoth !== undefined)
        expect([one, other, isBoth, globsOverlap(one, other)]).toEqual([one, other, isBoth, true]);
    }),
    { numRuns: 3000 },
  );
});

test("true only with reason: where only * and ** are used, some short path lies in both", () => {
  const simple = fc
    .array(fc.constantFrom("a", "b", "*", "a*", "*b", "**"), { minLength: 1, maxLength: 2 })
    .map((parts) => parts.join("/"));
  const names = ["a", "b", "ab", "x"];
  const longer = (paths: string[]) => paths.flatMap((start) => names.map((end) => `${start}/${end}`));
  const paths = [names, longer(names), longer(longer(names)), longer(longer(longer(names)))].flat();
  // none of these ends in an extension, so each stands for everything below it as well
  const within = (glob: string) => picomatch([glob, `${glob}/**`]);
  fc.assert(
    fc.property(simple, simple, (one, other) => {
      const [inOne, inOther] = [within(one), within(other)];
      if (globsOverlap(one, other)) expect(paths.find((path) => inOne(path) && inOther(path))).toBeDefined();
    }),
    { numRuns: 500 },
  );
});

test("a pattern with very many alternatives overlaps everything rather than taking forever", () => {
  expect(globsOverlap("{a,b}".repeat(30), "z")).toBe(true);
});
