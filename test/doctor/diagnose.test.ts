import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { diagnose, renderDiagnosis } from "../../orchestrator/core/doctor/diagnose.ts";
import type { DoctorFacts } from "../../orchestrator/core/doctor/facts.ts";
import { PLAIN } from "../../orchestrator/core/view/look.ts";
import { env, findings, HEALTHY, HOOKS, OWN, SHARED, STATE, shared, UNREAD } from "./healthy-facts.ts";

const WIDE = { width: Number.POSITIVE_INFINITY, paint: PLAIN };

test.each([60, 80, 120])("no line is longer than a terminal of %i columns, and no word of it is lost", (width) => {
  const diagnosis = diagnose({ ...HEALTHY, hooks: [], clientVersion: undefined });
  const text = renderDiagnosis(diagnosis, { width, paint: PLAIN });
  expect(text.split("\n").filter((line) => stringWidth(line) > width)).toEqual([]);
  const words = (of: string) => of.split(/\s+/).join(" ");
  expect(words(text)).toBe(words(renderDiagnosis(diagnosis, WIDE)));
});

test("where everything is as it should be, the guard is active and every check is fine", () => {
  expect(findings({})).toEqual([]);
  expect(renderDiagnosis(diagnose(HEALTHY), WIDE).split("\n").slice(0, 3)).toEqual([
    "The guard is active.",
    "✔ node              Node 20.1.0",
    "✔ hooks             .claude/settings.json",
  ]);
});

test("the first line names the first cause for which the cap is not held, and the fix stands below its check", () => {
  const lines = renderDiagnosis(diagnose({ ...HEALTHY, hooks: [], clientVersion: undefined }), WIDE).split("\n");
  expect(lines[0]).toBe("The guard is NOT active: no Skyfom hooks are installed here.");
  expect(lines.slice(2, 4)).toEqual([
    "✘ hooks             no Skyfom hooks are installed here",
    "                    → Run `skyfom install`, or install the plugin in Claude Code.",
  ]);
});

describe("what breaks the guard is wrong", () => {
  test.each<[string, Partial<DoctorFacts>, string[]]>([
    [
      "an old Node",
      { nodeVersion: "18.20.1" },
      ["wrong node: Node 18.20.1 is too old for the hooks → Install Node 20 or newer."],
    ],
    [
      "an install above",
      { hooks: [], dir: "/r/sub", isInstalledAbove: true },
      [
        "wrong hooks: Claude Code loads no hooks in /r/sub: Skyfom is installed in /r → Start Claude Code in /r.",
        "wrong hooks fire: there is no hook to test → See the check named hooks.",
      ],
    ],
    [
      "a hook that is missing",
      { hooks: [{ ...HOOKS, missing: ["Stop", "SubagentStart"] }] },
      ["wrong hooks: .claude/settings.json lacks the hooks for Stop, SubagentStart → Run `skyfom install` again."],
    ],
    [
      "a hook that lets everything pass",
      {
        hooks: [
          {
            ...HOOKS,
            test: {
              kind: "fails",
              event: "PreToolUse",
              finding: "did not deny a spawn over the cap, but answered nothing",
            },
          },
        ],
      },
      [
        "wrong hooks fire: the PreToolUse hook of .claude/settings.json did not deny a spawn over the cap, but answered nothing → Run `skyfom install` again; if that does not help, please report it.",
      ],
    ],
    [
      "a settings file that the client does not load",
      { hooks: [], layers: [{ ...SHARED, settings: undefined, problem: UNREAD }, OWN] },
      [
        `wrong hooks: ${UNREAD.where}: ${UNREAD.what} → Fix the file.`,
        "wrong hooks fire: there is no hook to test → See the check named hooks.",
        `wrong client settings: ${UNREAD.where}: ${UNREAD.what} → Fix the file.`,
        "warning stall limit: an agent that waits for a slot is given up after 600 s (the client's default) → `skyfom install` writes CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS=3600000 into .claude/settings.json after you agree; `skyfom install --dry-run` shows it first.",
        "warning print wait: `claude -p` stops its agents 600 s after its last turn (the client's default) → `skyfom install` writes CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS=0 into .claude/settings.json after you agree; `skyfom install --dry-run` shows it first.",
      ],
    ],
    [
      "hooks switched off",
      { layers: shared({ env, disableAllHooks: true }) },
      ["wrong hooks enabled: disableAllHooks is true in .claude/settings.json → Remove it there."],
    ],
    [
      "only managed hooks",
      { layers: [SHARED, OWN, { scope: "managed", file: "/m", settings: { allowManagedHooksOnly: true } }] },
      [
        "wrong hooks enabled: allowManagedHooksOnly is true in /m, so Claude Code ignores every other hook → Ask the administrator of this machine to allow Skyfom's hooks.",
      ],
    ],
    [
      "the guard switched off",
      { env: { SKYFOM_GUARD: "off" } },
      ["wrong hooks enabled: SKYFOM_GUARD is off in the environment → Remove it there."],
    ],
    [
      "safe mode in the environment",
      { env: { CLAUDE_CODE_SAFE_MODE: "1" } },
      [
        "wrong hooks enabled: CLAUDE_CODE_SAFE_MODE is set in the environment, so Claude Code loads no hooks → Remove it there.",
      ],
    ],
    [
      "bare mode in the user's settings, as a boolean",
      { layers: [{ scope: "user", file: "/u", settings: { env: { CLAUDE_CODE_SIMPLE: true } } }, SHARED, OWN] },
      ["wrong hooks enabled: CLAUDE_CODE_SIMPLE is set in /u, so Claude Code loads no hooks → Remove it there."],
    ],
    [
      "a state directory that cannot be written",
      { state: { ...STATE, obstacle: "EROFS" } },
      [
        "wrong state directory: /r/.claude/state cannot be written, so every spawn is denied: EROFS → Make it writable.",
      ],
    ],
  ])("%s", (_, facts, expected) => {
    expect(findings(facts)).toEqual(expected);
    expect(diagnose({ ...HEALTHY, ...facts }).guard.isActive).toBe(false);
  });
});

test.each(["CLAUDE_CODE_SAFE_MODE", "CLAUDE_CODE_SIMPLE", "CLAUDE_CODE_RESTRICTED"])(
  "%s switches hooks off where it is 1",
  (name) => {
    expect(findings({ env: { [name]: "1" } })).toEqual([
      `wrong hooks enabled: ${name} is set in the environment, so Claude Code loads no hooks → Remove it there.`,
    ]);
  },
);

test.each(["CLAUDE_CODE_SAFE_MODE", "CLAUDE_CODE_SIMPLE", "CLAUDE_CODE_RESTRICTED"])(
  "%s switches nothing off where it is 0, nor in a project's settings",
  (name) => {
    expect(findings({ env: { [name]: "0" } })).toEqual([]);
    expect(findings({ layers: shared({ env: { ...env, [name]: "1" } }) })).toEqual([]);
  },
);
