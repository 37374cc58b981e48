import { expect, test } from "vitest";
import { groupTexts } from "../../orchestrator/core/group-texts.ts";
import { inertCodeSpan, inertMarkdown } from "../../orchestrator/core/report/markdown/inert-markdown.ts";
import { renderMarkdown } from "../../orchestrator/core/report/markdown/render-markdown.ts";
import { fc } from "../support/draws.ts";
import { hostileReport } from "./hostile-run.ts";

const LIVE = [
  ["a mention", "thanks @octocat", /@[a-z]/i],
  ["a reference that closes an issue", "fixes #12 and octo/repo#3", /#\d/],
  ["a short reference", "see GH-12", /GH-\d/],
  ["an address", "https://evil.example/x and ftp://evil.example and www.evil.example", /:\/\/|www\.e/],
  ["an e-mail address", "mailto:a@evil.example b@evil.example", /@e|mailto:a/],
  ["a link", "[click](javascript:alert(1))", /(?<!\\)\[/],
  ["an image", "![x](https://evil.example/x.png)", /(?<!\\)!/],
  ["HTML", "<img src=x onerror=alert(1)> <!-- hidden -->", /</],
  ["an entity", "&lt;script&gt;", /&lt;/],
  ["a heading", "# Approved", /^#/],
  ["a list", "- [x] reviewed", /^-/],
  ["a table and a fence", "| a | ``` ~~~", /(?<!\\)[|`~]/],
  ["a line of its own", "one\n\n## two", /\n/],
] as const;

test.each(LIVE)("%s in an agent's words does nothing in Markdown", (_, text, live) => {
  expect(text).toMatch(live);
  expect(inertMarkdown(text, 500)).not.toMatch(live);
});

test("plain words stay as they are", () => {
  const text = "The list of accounts (12 of them) is served; npm test passes, 100 % green.";
  expect(inertMarkdown(text, 500)).toBe(text);
});

test("no text ends a span of code or a line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(inertMarkdown(text, 200)).not.toMatch(/[\n<]|(?<!\\)(?:\\\\)*[`[\]|]/);
      const span = inertCodeSpan(text, 200);
      const fence = /^`+/.exec(span)?.[0] ?? "";
      const inner = span.slice(fence.length, -fence.length);
      expect([...inner.matchAll(/`+/g)].filter(([ticks]) => ticks.length === fence.length)).toEqual([]);
    }),
  );
});

test("a run of hostile texts makes a summary without anything live in it", () => {
  const text = renderMarkdown(hostileReport());
  // what is in a code span is text
  expect(text.replaceAll(/(`+)[^\n]*?\1/g, "")).not.toMatch(/<(?:script|img|svg|iframe|a|style|title)/i);
  expect(text.split("\n").filter((line) => /^#/.test(line))).toEqual([
    "### Done",
    "### Not done",
    "### Needs a decision",
    "### Noticed and left alone",
  ]);
});

test("equal follow-ups are told once, with how many there were", () => {
  expect(groupTexts(["It has no pages.", "An icon is missing.", "it has  no pages. "])).toEqual([
    { text: "It has no pages.", count: 2 },
    { text: "An icon is missing.", count: 1 },
  ]);
});
