import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { VERB_RULES } from "../../orchestrator/core/entry/verb-rules.ts";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { SKYFOM } from "../support/repository-state.ts";
import { textOf } from "./readers/tracked-files.ts";

let plugin: FreshPlugin;
beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());

function help(...words: string[]): string {
  return plugin.run([...words, "--help"]).stdout;
}

/** The verbs below a word, under whatever headings the help lists them; `help` itself does nothing. */
function verbsIn(...family: string[]): string[] {
  const text = help(...family);
  if (!/^Usage: .*\[command\]/m.test(text)) return [];
  const groups = text.split(/\n\n/).filter((group) => /^[A-Z][\w ]*:\n {2}[a-z]/.test(group));
  const words = groups.flatMap((group) => [...group.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map(([, word = ""]) => word));
  return words.filter((word) => word !== "help").flatMap((word) => withFamily([...family, word]));
}

function withFamily(words: string[]): string[] {
  const isVerb = help(...words).includes("  --json ");
  return [...(isVerb ? [words.join(" ")] : []), ...verbsIn(...words)];
}

function optionsOf(verb: string): string[] {
  const found = [...help(...verb.split(" ")).matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = ""]) => option);
  return found.filter((option) => option !== "--help");
}

test("every verb of the command line has a rule, and every rule a verb", () => {
  const verbs = verbsIn();
  expect(verbs.length).toBeGreaterThan(20);
  expect(verbs.sort()).toEqual(Object.keys(VERB_RULES).sort());
});

test.each(Object.entries(VERB_RULES))("every option of skyfom %s is given to a model or kept from it", (verb, rule) => {
  expect([...rule.options, ...rule.byUser].sort()).toEqual(optionsOf(verb).sort());
});

const page = textOf("SECURITY.md");
const words = page.replaceAll(/\s+/g, " ");

test("the page's table has each verb once, with what its rule says", () => {
  const rows = [...page.matchAll(/^\| ((?:`[a-z -]+`(?:, )?)+) (\| (?:yes|no)\b.*)$/gm)].flatMap(
    ([, verbs = "", rest]) => verbs.split(", ").map((verb) => `| ${verb} ${rest}`),
  );
  const expected = Object.entries(VERB_RULES).map(([verb, { forModels, byUser, writes, executes }]) => {
    const but = byUser.length === 0 ? "" : `, without ${byUser.map((option) => `\`${option}\``).join(", ")}`;
    return `| \`${verb}\` | ${forModels ? `yes${but}` : "no"} | ${writes} | ${executes} |`;
  });
  expect(rows.toSorted()).toEqual(expected.toSorted());
});

test("the page names the test that holds each row", () => {
  const [, ofModels, ofPeople] = /`([a-z/-]+)` holds the rows with \*yes\*, `([a-z/-]+)` the others/.exec(words) ?? [];
  const held = Object.values(VERB_RULES).map(({ forModels, heldBy }) => [forModels, heldBy]);
  expect(held).toEqual(held.map(([forModels]) => [forModels, forModels ? ofModels : ofPeople]));
});

test("every test that holds a row is there", () => {
  const named = [...new Set(Object.values(VERB_RULES).map(({ heldBy }) => heldBy))];
  expect(named.filter((name) => !existsSync(join(SKYFOM, `${name}.test.ts`)))).toEqual([]);
});

test("nothing advises to let the client run every script", () => {
  const advice = /don['’]t ask again/;
  const files = spawnSync("git", ["ls-files", "*.md", "orchestrator/**/*.ts", "skills", "commands"], {
    cwd: SKYFOM,
    encoding: "utf8",
  });
  const texts = files.stdout.split("\n").filter((path) => path !== "" && !path.includes("dist/"));
  expect(texts.length).toBeGreaterThan(100);
  const advising = texts.filter((path) => advice.test(textOf(path)));
  expect(advising).toEqual(["SECURITY.md"]);
  expect(words).toContain(`answer "don't ask again" to no question about \`node\``);
});
