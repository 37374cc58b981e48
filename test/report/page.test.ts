import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { FILTER_SCRIPT } from "../../orchestrator/core/report/page/tasks/filter-script.ts";
import { renderPage } from "../../orchestrator/report-page.ts";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { CHROMIUM_ARGUMENTS, findChromium } from "../support/chromium.ts";
import { HOSTILE_TITLES, hostileReport } from "./hostile-run.ts";
import { layRecordedRun, type RecordedRun } from "./recorded-run.ts";
import { type Figures, slowFigures } from "./slow-figures.ts";

const executablePath = findChromium();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LOOKS = (["light", "dark"] as const).flatMap((scheme) => [375, 1_280].map((width) => [scheme, width] as const));

/** What a page did beside being shown. */
interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
}

describe.skipIf(!executablePath)("in Chromium, from file:", () => {
  let plugin: FreshPlugin;
  let recorded: RecordedRun;
  let browser: Browser;
  let path: string;
  beforeAll(async () => {
    plugin = makeFreshPlugin();
    recorded = layRecordedRun();
    const { stdout, stderr } = plugin.run(["report"], { cwd: recorded.root });
    expect(stderr).toBe("");
    path = stdout.trimEnd().split("\n").at(-1) ?? "";
    browser = await chromium.launch({ executablePath: executablePath as string, args: CHROMIUM_ARGUMENTS });
  });
  afterAll(async () => {
    await browser?.close();
    recorded?.remove();
    plugin?.remove();
  });

  async function open(
    file: string,
    colorScheme: "light" | "dark" = "light",
    width = 1_280,
    javaScriptEnabled = true,
  ): Promise<Opened> {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, javaScriptEnabled });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const [requests, complaints] = [[] as string[], [] as string[]];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(`file://${file}`);
    return { page, requests, complaints };
  }

  test("the page of the recorded run is the only thing that is asked for, and nothing complains", async () => {
    const { requests, complaints } = await open(path);
    expect(requests).toEqual([`file://${path}`]);
    expect(complaints).toEqual([]);
  });

  test("it shows the figures that the log and the transcripts tell, also without JavaScript", async () => {
    const figures = slowFigures(
      recorded.state,
      join(dirname(dirname(dirname(recorded.state))), "home/.claude/projects"),
    );
    expect(figures).toMatchObject({ tasks: 28, closed: 27, peak: 7, refusals: 1, failures: 4 });
    const { page } = await open(path, "light", 1_280, false);
    expect(await page.locator("dd").allInnerTexts()).toEqual(shown(figures));
    expect(await page.locator("main h2").allInnerTexts()).toEqual([
      "Needs you",
      "Failures",
      "Tasks",
      "Who worked when",
      "How many worked at once",
      "Tokens and cost",
      "What was held back",
      "Refused spawns",
      "As Markdown",
    ]);
    expect(await page.locator(".filter, #copy").evaluateAll((all) => all.map((one) => one.checkVisibility()))).toEqual([
      false,
      false,
    ]);
    expect(await page.getByText("All 31 rows as a table").count()).toBe(1);
    await page.getByText("All 31 rows as a table").click();
    expect(await page.getByRole("row").count()).toBeGreaterThan(31);
  });

  test.each(LOOKS)("no serious finding of axe-core, %s, %i pixels", async (scheme, width) => {
    const { page } = await open(path, scheme, width);
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });

  test.each(LOOKS)("a run of hostile texts shows them as texts, %s, %i pixels", async (scheme, width) => {
    const file = join(recorded.root, `hostile-${scheme}-${width}.html`);
    writeFileSync(file, renderPage(hostileReport(), sha256));
    const { page, requests, complaints } = await open(file, scheme, width);
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(requests).toEqual([`file://${file}`]);
    expect(complaints).toEqual([]);
    expect(await page.title()).toBe("Skyfom run abcd");
    expect(await page.locator("img, iframe, svg svg, style:not(head style)").count()).toBe(0);
    expect(await page.locator("script").allTextContents()).toEqual([FILTER_SCRIPT]);
    const links = await page.locator("a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links.filter((href) => !/^#task-[\w.-]+$/.test(href ?? ""))).toEqual([]);
    expect(await page.locator("main").textContent()).toContain(HOSTILE_TITLES[0]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test("what the policy is for holds by itself: a script that were in the page would not run", async () => {
    const file = join(recorded.root, "injected.html");
    writeFileSync(
      file,
      renderPage(hostileReport(), sha256).replace(
        "<main>",
        `<main><script>document.title='run'</script><img src="x.png" onerror="document.title='run'">`,
      ),
    );
    const { page, complaints } = await open(file);
    await expect.poll(() => complaints.join("\n")).toContain("Content Security Policy");
    expect(await page.title()).toBe("Skyfom run abcd");
  });

  test("tasks are found by their text and outcome, and an address unfolds the one that it names", async () => {
    const { page, requests } = await open(path);
    const shown = page.locator("details.task:visible");
    await expect.poll(() => page.locator("#found").textContent()).toBe("28 of 28");
    await page.getByLabel("Find").fill("payments CARD");
    await expect.poll(() => shown.first().textContent()).toContain("Take payments by card");
    expect(await page.locator("#found").textContent()).toBe(`${await shown.count()} of 28`);
    await page.getByLabel("Find").fill("");
    await page.getByLabel("that are").selectOption("failed");
    await expect.poll(() => shown.count()).toBe(1);
    const id = (await shown.first().getAttribute("id")) ?? "";
    await page.goto(`file://${path}#${id}`);
    await expect.poll(() => page.locator(`#${selectorOf(id)}[open]`).count()).toBe(1);
    expect(await page.locator(`#${selectorOf(id)}`).textContent()).toMatch(/2 attempts/);
    expect(requests.filter((url) => !url.startsWith(`file://${path}`))).toEqual([]);
  });

  test("the keyboard alone reaches the filter, a task and its links", async () => {
    const { page } = await open(path);
    const seen: string[] = [];
    for (let presses = 0; presses < 12 && !seen.includes("SUMMARY"); presses++) {
      await page.keyboard.press("Tab");
      seen.push(await page.evaluate("document.activeElement.tagName"));
    }
    expect(seen).toEqual(expect.arrayContaining(["INPUT", "SELECT", "BUTTON", "SUMMARY"]));
    await page.keyboard.press("Enter");
    expect(await page.locator("details.task[open]").count()).toBe(1);
  });

  test("printed, the tables are unfolded", async () => {
    const { page } = await open(path);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("cell", { name: "backend-developer" }).first().isVisible()).toBe(true);
  });
});

test("it is said when there is no Chromium to judge the page in", () => {
  if (!executablePath) console.warn("absent on this machine: chromium. The report's page is not judged in a browser.");
  expect(executablePath === undefined || executablePath.includes("chrom")).toBe(true);
});

/** The headline as the page writes it. */
function shown({ tasks, closed, wallMs, agentMs, peak, refusals, failures, tokens, usd }: Figures): string[] {
  const time = (ms: number) => `${Math.floor(Math.round(ms / 1_000) / 60)} min ${Math.round(ms / 1_000) % 60} s`;
  return [
    `${closed} of ${tasks}`,
    time(wallMs),
    time(agentMs),
    `${(agentMs / wallMs).toFixed(1)}×`,
    `${peak} of 7`,
    String(refusals),
    String(failures),
    `${(tokens / 1e6).toFixed(1)}M`,
    `$${usd.toFixed(2)}`,
  ];
}

/** Runs axe in a world of its own, which the page's policy does not reach. */
async function seriousFindings(page: Page): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const world = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  const { executionContextId: contextId } = world;
  await session.send("Runtime.evaluate", { expression: AXE, contextId });
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression: "axe.run().then(({ violations, passes }) => JSON.stringify({ violations, passes: passes.length }))",
    contextId,
    awaitPromise: true,
  });
  expect(exceptionDetails).toBeUndefined();
  const { violations, passes } = JSON.parse(result.value as string) as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
    passes: number;
  };
  expect(passes).toBeGreaterThan(10);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)) }));
}

/** An id as a selector names it. */
function selectorOf(id: string): string {
  return id.replaceAll(".", "\\.");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
