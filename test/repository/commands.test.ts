import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { makeShop } from "./readers/make-shop.ts";
import { type ShownCommand, shownCommands } from "./readers/read-commands.ts";

/** What is not run here, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  "npm ci": "needs the registry of packages",
  "npm ci && npm run demo": "needs the registry of packages; the demo is run by test/e2e/demo",
  claude: "starts a session; the main job in one is run by test/e2e/main-job",
  "npm test": "would run this test",
  "node scripts/build-bd.mjs": "needs the proxy of Go modules",
};
const RUN_ELSEWHERE: Readonly<Record<string, string>> = {
  "docs/compositions.md": "test/composition/docs, with the page's own files",
};

const shown = shownCommands();
const pages = [...new Set(shown.map(({ page }) => page))].filter((page) => !Object.hasOwn(RUN_ELSEWHERE, page));

test("every command that is not run is still shown somewhere, and every page that is left out still has commands", () => {
  const commands = shown.flatMap(({ page, command }) => [page, command]);
  const left = [...Object.keys(NOT_RUN), ...Object.keys(RUN_ELSEWHERE)];
  expect(left.filter((one) => !commands.includes(one))).toEqual([]);
});

describe("the commands of a page work, and print what stands below them", () => {
  let plugin: FreshPlugin;
  let folder: string;
  beforeAll(() => {
    plugin = makeFreshPlugin();
    folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-pages-")));
  });
  afterAll(() => {
    plugin.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  test("several pages have some", () => expect(pages.length).toBeGreaterThan(5));

  test.each(pages)("%s", (page) => {
    const shop = makeShop(join(folder, page.replaceAll("/", "-")), plugin.root);
    const commands = shown.filter((one) => one.page === page && !Object.hasOwn(NOT_RUN, one.command));
    const results = commands.map((one) => ({ ...shop.run(one.command), ...one }));
    expect(results.filter(({ status }) => status !== 0)).toEqual([]);
    const isOther = ({ stdout, output }: ShownCommand & { stdout: string }) =>
      output !== undefined && withoutIds(stdout) !== withoutIds(output);
    expect(results.filter(isOther)).toEqual([]);
  });
});

/** Ids are drawn at random. */
function withoutIds(text: string): string {
  return text.replaceAll(/\bshop-[0-9a-z]{3}\b/g, "shop-…");
}
