import { expect, test } from "vitest";
import { checkCompositionText } from "../../orchestrator/core/composition/check/check-composition-text.ts";
import { parseYaml } from "../../orchestrator/core/composition/parse/parse-yaml.ts";
import { findComma } from "../../orchestrator/core/install/settings/settings-text.ts";
import { readSignal } from "../../orchestrator/core/ledger/signals/read-signal.ts";
import { inertMarkdown } from "../../orchestrator/core/report/markdown/inert-markdown.ts";
import { parseReport } from "../../orchestrator/core/run/judge/parse-report.ts";
import { hasNewNote } from "../../orchestrator/core/run/needs/has-new-note.ts";
import { parseSettings } from "../../orchestrator/core/settings/parse-settings.ts";
import { causeOf } from "../../orchestrator/core/tasks/bd/explain-bd-failure.ts";
import { whyBdElsewhere } from "../../orchestrator/core/tasks/bd/leads-elsewhere.ts";
import { parseTaskLine } from "../../orchestrator/core/tasks/parse-task-line.ts";
import { parseEvent } from "../../orchestrator/core/validators/parse-event.ts";

import { growth, LINEAR } from "../support/growth.ts";

const each = (size: number, one: (n: number) => string, between = ",") =>
  Array.from({ length: size }, (_, n) => one(n)).join(between);

const composition = (size: number, member: (n: number) => object) =>
  JSON.stringify({ name: "x", subSkills: Array.from({ length: size }, (_, n) => member(n)) });
const check = (text: string) => checkCompositionText("composition.json", text);
const settings = (text: string) => parseSettings("skyfom.json", text);
const signal = (text: string) => readSignal(text, (id) => id);
const spawn = (input: string) =>
  `{"hook_event_name":"PreToolUse","tool_name":"Agent","tool_use_id":"t","tool_input":{"prompt":${input}}}`;

/** A file or an event of some shape, eight times as long the second time, and what reads it. */
const TEXTS: readonly [name: string, make: (size: number) => string, read: (text: string) => unknown][] = [
  ["a composition of members", (n) => composition(n, (at) => ({ skillName: `s${at}`, role: "r" })), check],
  ["members of one name", (n) => composition(n, () => ({ skillName: "s", role: "r" })), check],
  ["misspelt members", (n) => composition(n, (at) => ({ skilName: `s${at}` })), check],
  [
    "members in a ring",
    (n) => composition(n, (at) => ({ skillName: `s${at}`, role: "r", dependencies: [`s${(at + 1) % n}`] })),
    check,
  ],
  [
    "members that need nobody's skills",
    (n) => composition(n, (at) => ({ skillName: `s${at}`, role: "r", dependencies: [`t${at}`] })),
    check,
  ],
  ["keys of a front matter", (n) => each(n, (at) => `k${at}: 1`, "\n"), parseYaml],
  ["one key again and again", (n) => "k: 1\n".repeat(n), parseYaml],
  ["aliases", (n) => `a: &a 1\nb: [${each(n, () => "*a")}]`, parseYaml],
  ["brackets that nothing closes", (n) => "[".repeat(n), parseYaml],
  ["quotes", (n) => '"'.repeat(n), parseYaml],
  ["blank lines", (n) => `a: b\n${" \n".repeat(n)}c: d`, parseYaml],
  ["settings of unknown names", (n) => `{${each(n, (at) => `"k${at}":1`)}}`, settings],
  ["settings that are nested", (n) => '{"a":'.repeat(n), settings],
  ["prices", (n) => `{"prices":{${each(n, (at) => `"m${at}":{"input":1,"output":"x"}`)}}}`, settings],
  ["comments behind a value of the client's settings", (n) => `${"/**/".repeat(n)}x`, (text) => findComma(text, 0)],
  ["slashes behind one", (n) => `${"/".repeat(n)}\n`, (text) => findComma(text, 0)],
  [
    "settings of bd",
    (n) => `{${each(n, (at) => `"k${at}":"@@@@"`)}}`,
    (text) => whyBdElsewhere(JSON.parse(text), () => undefined),
  ],
  ["a route of bd's", (n) => "@".repeat(n), (text) => whyBdElsewhere({ routing: { default: text } }, () => undefined)],
  ["what bd says of a failure", (n) => "could not acquire ".repeat(n), (message) => causeOf({ kind: "said", message })],
  ["a line of the log", (n) => '{"a":'.repeat(n), parseEvent],
  ["a call that is nested", (n) => spawn(`"","a":${"[".repeat(n)}${"]".repeat(n)}`), signal],
  ["a prompt of references", (n) => spawn(JSON.stringify("@skyfom abcd.1 ".repeat(n))), signal],
  ["a prompt of dots", (n) => spawn(JSON.stringify(`@skyfom abcd.1${".".repeat(n)}`)), signal],
  ["links in a summary", (n) => "a.".repeat(n), (text) => inertMarkdown(text, 1_000_000)],
  [
    "blank lines below a note of a run",
    (n) => `Not done in run abcd: x${"\n".repeat(n)}`,
    (notes) => hasNewNote({ notes }, "abcd", []),
  ],
];

test.each(TEXTS)("the work of reading one eight times as long grows as it does: %s", (_, make, read) => {
  expect(growth(make, 1_000, read)).toBeLessThan(LINEAR);
});

/** Text that is JSON, and nested as deeply as no program writes it. */
const DEEP = "[".repeat(100_000) + "]".repeat(100_000);

test("a task or a report that is nested so deeply that nothing could write it again is told as such, and taken for none", () => {
  expect(parseTaskLine(`{"id":"t","title":"t","metadata":{"x":${DEEP}}}`)).toEqual({
    kind: "broken",
    what: "it is nested too deeply",
    id: "t",
  });
  const report = `\`\`\`skyfom-report\n{"status":"done","summary":"s","more":${DEEP}}\n\`\`\``;
  expect(parseReport(report)).toEqual({ kind: "none", why: "its report is nested too deeply" });
  const deep = [DEEP, "[".repeat(5_000), `{"name":"x","subSkills":[{"skillName":"s","role":"r","metadata":${DEEP}}]}`];
  for (const text of [...deep, "- ".repeat(50_000), "? ".repeat(50_000), '{"a":'.repeat(50_000)])
    expect(parseYaml(text)).toMatchObject({ ok: false, what: "it is nested too deeply to be read" });
});

test("settings that are nested without an end are told as such", () => {
  expect(settings('{"a":'.repeat(9_000))).toMatchObject({
    ok: false,
    problems: [{ what: "it is nested too deeply to be read" }],
  });
});
