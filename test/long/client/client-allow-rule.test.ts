import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { type Answer, call, say } from "../../support/model/answer.ts";
import type { ModelRequest } from "../../support/model/model-request.ts";
import { setStage } from "../../support/play.ts";

const SCRIPT = ".claude/skills/skyfom-pm-agent-orchestrator/skyfom.mjs";

/** Calls that the one allow rule lets pass. What stands around the command changes nothing of what it does. */
const RUN = [
  "ENTRY version",
  "LANG=C ENTRY version",
  "NODE_ENV=x ENTRY version",
  "timeout 9 ENTRY version",
  "nice ENTRY version",
  "cd vendor && ENTRY version",
];

/** Calls that bring something else along: a program, a setting, another script, another place for the output. */
const NOT_RUN = [
  "NODE_OPTIONS=--require=./evil.cjs ENTRY version",
  'NODE_OPTIONS="--require ./evil.cjs" ENTRY version',
  "env NODE_OPTIONS=--require=./evil.cjs ENTRY version",
  "export NODE_OPTIONS=--require=./evil.cjs; ENTRY version",
  'PATH="$PWD/bin:$PATH" ENTRY version',
  "HOME=. ENTRY version",
  "SKYFOM_BD_HOOKS=run ENTRY version",
  "GIT_DIR=vendor ENTRY version",
  "CLAUDE_PID=1 ENTRY version",
  "ENTRY version; touch sprung",
  "ENTRY version && touch sprung",
  "ENTRY version & touch sprung",
  "ENTRY version\ntouch sprung",
  "ENTRY version | tee sprung",
  "ENTRY version > sprung",
  "ENTRY version $(touch sprung)",
  "ENTRY version `touch sprung`",
  "ENTRY version <(touch sprung)",
  `node --require ./evil.cjs "ROOT/${SCRIPT}" version`,
  `node "./${SCRIPT}" version`,
  `node "ROOT/.claude/../${SCRIPT}" version`,
];

test("in the default mode the allow rule of an install lets a model run the entry, and nothing beside or before it", async () => {
  const told: string[] = [];
  const calls = [...RUN, ...NOT_RUN];
  let at = 0;
  const script = ({ newResults }: ModelRequest): Answer => {
    told.push(...newResults.map(({ text }) => text));
    const line = calls[at++];
    return line === undefined
      ? say("done")
      : call({ name: "Bash", input: { command: inFull(line), description: "x" } });
  };
  const stage = await setStage(script, ".claude");
  const { root, home, write } = stage.repository;
  const inFull = (line: string) => line.replace("ENTRY", `node "${join(root, SCRIPT)}"`).replace("ROOT", root);
  const trace = join(home, "sprung");
  write("evil.cjs", `require("node:fs").writeFileSync(${JSON.stringify(trace)}, "")\n`);
  write("vendor/README.md", "");
  stage.trust();
  const end = await stage.run({ permissionMode: "default" });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(told).toHaveLength(calls.length);
  const ran = calls.filter((_, n) => told[n]?.includes(packageJson.version));
  expect(ran).toEqual(RUN);
  expect([
    existsSync(trace),
    [root, join(root, "vendor")].flatMap((one) => readdirSync(one)).includes("sprung"),
  ]).toEqual([false, false]);
});
