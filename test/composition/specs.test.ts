import { describe, expect, test } from "vitest";
import { parseReport } from "../../orchestrator/core/run/judge/parse-report.ts";
import { HOW_QUOTED } from "../../orchestrator/core/texts/brief-texts.ts";
import { REPORT_FORM } from "../../orchestrator/core/texts/report/report-form.ts";
import {
  CompositionError,
  DEFAULT_TOKEN_ESTIMATE,
  estimateCompositionTokens,
  estimateGroupTokens,
  generateParallelSpawnPrompt,
  generateParallelTaskSpecs,
  MAX_CONCURRENT_AGENTS,
  type ParallelTaskSpec,
} from "../../orchestrator/parallel-executor.ts";
import { fc } from "../support/draws.ts";
import { reportForm } from "../support/model/read-orders.ts";

const context = { taskId: "bd-7", requirements: "People can pay by card." };

describe("a spec for each sub-skill", () => {
  test("holds all that its agent has to know", () => {
    const [spec] = generateParallelTaskSpecs(
      [
        { skillName: "skyfom-frontend-developer", role: "Build the form" },
        { skillName: "skyfom-mobile-developer", role: "Build the screen" },
        { skillName: "skyfom-designer" },
      ],
      {
        ...context,
        sharedContext: { apiVersion: "v2", hosts: ["a", "b"] },
        earlierResults: [
          {
            skillName: "skyfom-backend-developer",
            status: "done",
            summary: "POST /payments works.",
            files: ["api/pay.ts", "api/pay.test.ts"],
            commits: ["1a2b3c4"],
          },
          { skillName: "skyfom-devops-engineer", summary: "The key is in the vault." },
        ],
        calledAs: new Map([["skyfom-frontend-developer", "skyfom:skyfom-frontend-developer"]]),
      },
    );
    expect(spec).toEqual({
      subagent_type: "general-purpose",
      description: "frontend developer for bd-7",
      run_in_background: true,
      prompt: `You are one of the agents that work on bd-7. Use the skill \`skyfom:skyfom-frontend-developer\`: invoke it before you begin.

${HOW_QUOTED}

## Your part
Whoever planned the parts wrote:

> Build the form

## Requirements of the whole
The task's author wrote:

> People can pay by card.

## Shared context
> - apiVersion: v2
> - hosts: ["a","b"]

## At work at the same time
Whoever planned the parts wrote:

> - skyfom-mobile-developer: Build the screen
> - skyfom-designer

Leave their parts to them, and change none of their files.

## Done before
The agents of these parts reported:

> - skyfom-backend-developer (done): POST /payments works.
>   files: api/pay.ts, api/pay.test.ts
>   commits: 1a2b3c4
> - skyfom-devops-engineer: The key is in the vault.

## Report
${REPORT_FORM}`,
    });
  });

  test("leaves out what there is nothing to say about", () => {
    const [spec] = generateParallelTaskSpecs([{ skillName: "api" }], context);
    expect(spec?.prompt).toBe(
      `You are one of the agents that work on bd-7. Use the skill \`api\`: invoke it before you begin.

${HOW_QUOTED}

## Your part
The part of the requirements for api.

## Requirements of the whole
The task's author wrote:

> People can pay by card.

## Report
${REPORT_FORM}`,
    );
  });

  test("the report that it asks for can be read back once it is filled in", () => {
    const [spec] = generateParallelTaskSpecs([{ skillName: "api" }], context);
    expect(parseReport(reportForm(spec?.prompt ?? "") ?? "")).toMatchObject({
      kind: "report",
      report: { status: "done" },
    });
  });

  test("members that depend on each other are not told to be at work at the same time", () => {
    const prompts = generateParallelTaskSpecs(
      [
        { skillName: "api" },
        { skillName: "web", dependencies: ["api"] },
        { skillName: "mobile", dependencies: ["api"] },
      ],
      context,
    ).map(({ prompt }) => /## At work at the same time\n.*\n\n> - (.*)/.exec(prompt)?.[1]);
    expect(prompts).toEqual([undefined, "mobile", "web"]);
  });

  test("members of one group know each other, whatever they depend on outside it", () => {
    const group = [
      { skillName: "web", dependencies: ["api"] },
      { skillName: "mobile", dependencies: ["api"] },
    ];
    const prompts = generateParallelTaskSpecs(group, context).map(
      ({ prompt }) => /same time\n.*\n\n> - (.*)/.exec(prompt)?.[1],
    );
    expect(prompts).toEqual(["mobile", "web"]);
  });

  test.each([
    ["none given: none said", {}, {}, undefined],
    ["for all", {}, { model: "haiku" }, "haiku"],
    ["a member's own comes first", { model: "opus" }, { model: "haiku" }, "opus"],
  ] as const)("model, %s", (_, member, given, expected) => {
    const [spec] = generateParallelTaskSpecs([{ skillName: "api", ...member }], { ...context, ...given });
    expect(spec).toEqual({ ...spec, ...(expected ? { model: expected } : {}) });
    expect(Object.hasOwn(spec as object, "model")).toBe(expected !== undefined);
  });

  test("another kind of agent, if asked for", () => {
    const [spec] = generateParallelTaskSpecs([{ skillName: "api" }], { ...context, subagentType: "backend" });
    expect(spec?.subagent_type).toBe("backend");
  });

  test.each([
    ["skyfom-qa-engineer", "bd-7", "qa engineer for bd-7"],
    ["skyfom:skyfom-designer", "bd-7", "designer for bd-7"],
    ["api", "the login page", "api for the-login-page"],
    ["a-very-long-name-of-a-skill", "bd-7", "a very long name for bd-7"],
    ["__proto__", "", "proto for task"],
    ["---", " ", "work for task"],
  ])("%s on %j is shown as %j", (skillName, taskId, description) => {
    expect(generateParallelTaskSpecs([{ skillName }], { ...context, taskId })[0]?.description).toBe(description);
  });

  test("a description has three to six words, whatever the names", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (skillName, taskId) => {
        const [spec] = generateParallelTaskSpecs([{ skillName }], { ...context, taskId });
        const words = spec?.description.split(/\s+/) ?? [];
        expect(words.length).toBeGreaterThanOrEqual(3);
        expect(words.length).toBeLessThanOrEqual(6);
        expect(words).not.toContain("");
      }),
      { numRuns: 500 },
    );
  });
});

describe("instructions to start agents together", () => {
  const spec = (description: string): ParallelTaskSpec => ({
    subagent_type: "general-purpose",
    description,
    prompt: "Go.",
  });

  test("name one single message and hold the exact inputs", () => {
    const prompt = generateParallelSpawnPrompt([
      spec("API"),
      { ...spec("UI"), model: "haiku", run_in_background: false },
    ]);
    expect(
      prompt,
    ).toBe(`Start these 2 agents at the same time: make all 2 calls of the Agent tool (Task in older clients) in one single message, with exactly these inputs.

Calls in separate messages would run one after the other.

1. API

\`\`\`json
{
  "run_in_background": true,
  "subagent_type": "general-purpose",
  "description": "API",
  "prompt": "Go."
}
\`\`\`

2. UI

\`\`\`json
{
  "run_in_background": false,
  "subagent_type": "general-purpose",
  "description": "UI",
  "prompt": "Go.",
  "model": "haiku"
}
\`\`\`

Then end your turn: you are notified as each of them ends.`);
  });

  test("whatever is in the specs, they can be read back out of it", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom("```\n", "```json\n{}\n```", "\n\n2. next"));
    const arbitrary = fc.record({
      subagent_type: text,
      description: text,
      prompt: text,
      run_in_background: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(arbitrary, { minLength: 1, maxLength: MAX_CONCURRENT_AGENTS }), (specs) => {
        const blocks = generateParallelSpawnPrompt(specs).matchAll(/^```json\n([\s\S]*?)\n```$/gm);
        expect([...blocks].map(([, json]) => JSON.parse(json as string))).toEqual(specs);
      }),
    );
  });

  test.each([
    [0, "composition: there is no agent to start. Give at least one spec."],
    [
      8,
      "composition: 8 agents cannot start in one message: at most 7 may be at work at once. Plan them with planExecutionOrder, whose groups hold at most 7, and start one group at a time.",
    ],
  ])("%i specs are an error", (count, message) => {
    const run = () => generateParallelSpawnPrompt(Array(count).fill(spec("API")));
    expect(run).toThrow(expect.objectContaining({ name: "CompositionError", message }));
    expect(() => generateParallelSpawnPrompt(Array(MAX_CONCURRENT_AGENTS).fill(spec("API")))).not.toThrow();
  });
});

describe("tokens", () => {
  test.each([
    ["the sum", [10, 20, 30], 60],
    ["the default where none is given", [10, undefined], 10 + DEFAULT_TOKEN_ESTIMATE],
    ["an estimate of 0 is 0", [0, 0], 0],
    ["no members: nothing", [], 0],
  ])("%s", (_, estimates, total) => {
    const subSkills = estimates.map((tokenEstimate, i) => ({
      skillName: `${i}`,
      ...(tokenEstimate === undefined ? {} : { tokenEstimate }),
    }));
    expect(estimateCompositionTokens({ subSkills })).toBe(total);
  });

  test("group by group, so that the peak can be seen", () => {
    const subSkills = [
      { skillName: "api", tokenEstimate: 10 },
      { skillName: "web", dependencies: ["api"], tokenEstimate: 20 },
      { skillName: "mobile", dependencies: ["api"], tokenEstimate: 30 },
    ];
    expect(estimateGroupTokens({ subSkills, executionMode: "hybrid" })).toEqual([10, 50]);
    expect(estimateGroupTokens({ subSkills, executionMode: "hybrid", maxParallel: 1 })).toEqual([10, 20, 30]);
    expect(() => estimateGroupTokens({ subSkills, executionMode: "parallel" })).toThrow(CompositionError);
  });
});
