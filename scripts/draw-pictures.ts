// Draws the README's picture in both colour schemes: the timeline in the report of the recorded run of thirty tasks. Needs Chromium.
// `npm run pictures`
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { layRecordedRun } from "../test/report/recorded-run.ts";
import { CHROMIUM_ARGUMENTS, findChromium } from "../test/support/chromium.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "docs/pictures");
const WIDTH = 1_000;
const HEIGHT = 900;

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error("no Chromium was found. Install chromium, and run this again.");
  process.exit(1);
}
const recorded = layRecordedRun();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
try {
  const printed = execFileSync(join(root, "bin/skyfom"), ["report"], { cwd: recorded.root, encoding: "utf8" });
  const page = printed.trimEnd().split("\n").at(-1) ?? "";
  mkdirSync(folder, { recursive: true });
  for (const scheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width: WIDTH, height: HEIGHT } });
    const shown = await context.newPage();
    await shown.goto(`file://${page}`);
    const path = join(folder, `run-${scheme}.png`);
    await shown
      .locator("figure", { has: shown.locator("svg") })
      .first()
      .screenshot({ path });
    console.log(path);
    await context.close();
  }
} finally {
  await browser.close();
  recorded.remove();
}
