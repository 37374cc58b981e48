import { existsSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHECKS } from "../../orchestrator/core/doctor/diagnose.ts";
import { CLIENT_ENVIRONMENT } from "../../orchestrator/core/install/settings/client-environment.ts";
import { parseSettings } from "../../orchestrator/core/settings/parse-settings.ts";
import { DEFAULT_SETTINGS } from "../../orchestrator/core/settings/settings.ts";
import schema from "../../orchestrator/schemas/settings.schema.json" with { type: "json" };
import packageJson from "../../package.json" with { type: "json" };
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { pages, textOf } from "./readers/tracked-files.ts";

const LINK = /\[[^\]]*\]\(([^)\s]+)\)/g;

test("every link in a page leads to a file that is there, and to a heading that it has", () => {
  const links = pages().flatMap((page) =>
    [...withoutCode(textOf(page)).matchAll(LINK)].map(([, to = ""]) => ({ page, to })),
  );
  const local = links.filter(({ to }) => !/^[a-z]+:/.test(to));
  expect(local.length).toBeGreaterThan(10);
  expect(local.filter(({ page, to }) => !resolves(page, to))).toEqual([]);
});

function resolves(page: string, link: string): boolean {
  const [path = "", heading] = link.split("#");
  const target = path === "" ? page : normalize(join(dirname(page), path));
  if (!existsSync(target)) return false;
  return heading === undefined || headings(target).includes(heading);
}

/** The headings of a page as the ends of links to them. */
function headings(page: string): string[] {
  return [...withoutCode(textOf(page)).matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function withoutCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```$/gm, "").replaceAll(/`[^`\n]*`/g, "");
}

describe("the verbs and options that pages, skills and commands name", () => {
  let plugin: FreshPlugin;
  beforeAll(() => {
    plugin = makeFreshPlugin();
  });
  afterAll(() => plugin.remove());

  const NAMED = /(?:(?:`|^ *(?:\$ )?)(?:bin\/)?skyfom|skyfom\.mjs") ([a-z]+)([^`\n]*)/gm;
  const named = () =>
    pages().flatMap((page) =>
      [...textOf(page).matchAll(NAMED)].map(([, verb = "", rest = ""]) => ({ page, verb, rest })),
    );

  test("all verbs exist", () => {
    const { stdout } = plugin.run(["--help"]);
    const known = [...stdout.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, verb = ""]) => verb);
    expect(known).toContain("install");
    expect(named().filter(({ verb }) => !known.includes(verb))).toEqual([]);
  });

  test("all options exist", () => {
    const options = named().flatMap(({ page, verb, rest }) => {
      const sub = verb === "task" ? [/^ ([a-z]+)/.exec(rest)?.[1] ?? ""] : [];
      return (rest.match(/--[a-z][a-z-]+/g) ?? []).map((option) => ({ page, verb: [verb, ...sub].join(" "), option }));
    });
    expect(options.length).toBeGreaterThan(5);
    const help = new Map(
      [...new Set(options.map(({ verb }) => verb))].map((verb) => [
        verb,
        plugin.run([...verb.split(" "), "--help"]).stdout,
      ]),
    );
    expect(options.filter(({ verb, option }) => !help.get(verb)?.includes(` ${option} `))).toEqual([]);
  });
});

/** What the schema says of one setting. */
interface Rule {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: object;
  readonly additionalProperties?: Rule;
}

/** The same in the words of the page. */
function allowedBy(name: string, rule: Rule): string {
  if (rule.properties)
    return Object.keys(rule.properties)
      .map((key) => `\`${key}\``)
      .join(", ");
  if (name === "prices" && rule.additionalProperties) return `${allowedBy("", rule.additionalProperties)}, by model`;
  if (name === "remake") return "a command, by file";
  if (rule.additionalProperties) return `${allowedBy(name, rule.additionalProperties)}, by skill`;
  if (rule.enum) return rule.enum.map((value) => `\`${value}\``).join(", ");
  if (rule.type === "integer" || rule.type === "number") return `${rule.minimum} to ${rule.maximum}`;
  if (rule.type === "boolean") return "true, false";
  return name === "checkCommand" ? "a command" : "a name";
}

describe("docs/settings.md", () => {
  const page = textOf("docs/settings.md");
  const shown = [...page.matchAll(/^- `([A-Za-z]+)` \(([^);]+)(?:; default `?([^`)]+)`?)?\): \S/gm)];

  test("shows an example that is right, with every setting whose value has a form of its own", () => {
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    expect(parseSettings("example", example)).toMatchObject({ ok: true });
    const { $schema: _, ...rules } = schema.properties as unknown as Record<string, Rule>;
    const formed = Object.keys(rules).filter((name) => rules[name]?.type === "object");
    expect(formed.length).toBeGreaterThan(3);
    expect(Object.keys(JSON.parse(example))).toEqual(expect.arrayContaining(formed));
  });

  test("names every setting, and what the schema allows", () => {
    const allowed = shown.map(([, name, text]) => [name, text]);
    const { $schema: _, ...rules } = schema.properties as unknown as Record<string, Rule>;
    expect(allowed).toEqual(Object.entries(rules).map(([name, rule]) => [name, allowedBy(name, rule)]));
  });

  test("names the defaults", () => {
    const defaults = shown.map(([, name, , value = "none"]) => [name, value]);
    const expected = Object.entries({
      ...DEFAULT_SETTINGS,
      checkCommand: {},
      worktreeSetUp: {},
      remake: {},
      worktreeMegabytes: {},
      tokenBudget: {},
      costBudget: {},
    }).map(([name, value]) => [name, typeof value === "object" ? "none" : String(value)]);
    expect(defaults).toEqual(expected);
  });

  test("names what an install sets for the client, with the values", () => {
    const shown = [...page.matchAll(/`env\.([A-Z_]+)` = `(\d+)`/g)].map(([, name, value]) => [name, value]);
    expect(shown).toEqual(Object.entries(CLIENT_ENVIRONMENT).map(([name, { value }]) => [name, value]));
  });
});

describe("docs/doctor.md", () => {
  const items = [...textOf("docs/doctor.md").matchAll(/^- (\*\*)?`([a-z ]+)`(?:\*\*)?: \S/gm)];

  test("says what each check wants, in the doctor's order, in bold where the guard depends on it", () => {
    expect(items.map(([, bold, name]) => [name, bold !== undefined])).toEqual(
      CHECKS.map(({ name, isGuard = false }) => [name, isGuard]),
    );
  });
});

describe("test/long/README.md", () => {
  test("says of each part of the long tier what it plays, and of no other", () => {
    const named = [...textOf("test/long/README.md").matchAll(/`([a-z0-9-]+)`\s+\(\S/g)].map(([, part = ""]) => part);
    const parts = readdirSync("test/long", { recursive: true, encoding: "utf8" }).flatMap(
      (file) => file.match(/([^/]+)\.test\.ts$/)?.[1] ?? [],
    );
    expect(named.toSorted()).toEqual(parts.toSorted());
  });
});

test("every page that says which versions of the client were tested says what package.json says", () => {
  const { oldest, newest } = packageJson.skyfom.claudeCode;
  const range = /\b(\d+\.\d+\.\d+) (?:to|and) (\d+\.\d+\.\d+)\b/g;
  const said = ["README.md", "docs/doctor.md", "docs/testing.md"].map((page) => [...textOf(page).matchAll(range)]);
  expect(said.map((found) => found.map(([, from, to]) => [from, to]))).toEqual([
    [[oldest, newest]],
    [[oldest, newest]],
    [[oldest, newest]],
  ]);
});
