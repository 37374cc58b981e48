import { describe, expect, test } from "vitest";
import { diagnose } from "../../orchestrator/core/doctor/diagnose.ts";
import type { DoctorFacts, SettingsLayer } from "../../orchestrator/core/doctor/facts.ts";
import { placeAmongTested, TESTED_CLIENTS } from "../../orchestrator/core/doctor/tested-clients.ts";
import { SECOND_LAYER_CAP } from "../../orchestrator/core/install/settings/client-environment.ts";
import { MAX_CONCURRENT_AGENTS } from "../../orchestrator/core/max-concurrent-agents.ts";
import type { Need } from "../../orchestrator/core/run/needs/need.ts";
import { settlingOfClaim } from "../../orchestrator/core/run/needs/settle.ts";
import {
  env,
  findings,
  GB,
  HEALTHY,
  HOOKS,
  OWN,
  SHARED,
  STATE,
  setting,
  shared,
  TEST_IT,
  TESTED,
  UNREAD,
} from "./healthy-facts.ts";

const CLAIM: Need = {
  kind: "claimed",
  run: "zz99",
  taskId: "app-1",
  title: "Pay",
  since: null,
  text: "run zz99 claimed it, and is not known here",
  settlings: [settlingOfClaim("app-1", "skyfom-zz99")],
};

describe("what only makes a run worse leaves the guard active", () => {
  test.each<[string, Partial<DoctorFacts>, string[]]>([
    [
      "no trace in the session",
      { hasSessionTrace: false },
      [
        "warning session: our hooks have left no trace in this session; it may have started before they were installed → Type a prompt that names skyfom and check again; if nothing changes, restart Claude Code.",
      ],
    ],
    [
      "an unreadable slot",
      { state: { ...STATE, unreadableSlots: [2, 5] } },
      [
        "warning state directory: slots/2, slots/5 in /r/.claude/state: held by something unreadable → `skyfom reset` at a terminal asks before it frees them.",
      ],
    ],
    [
      "a task that a run holds which nobody knows",
      { claims: [CLAIM] },
      [
        "warning runs: app-1: run zz99 claimed it, and is not known here → `skyfom task release --actor skyfom-zz99 app-1` releases it, if that run is over.",
      ],
    ],
    [
      "no client",
      { clientVersion: undefined },
      [
        "warning claude: `claude` is not on the PATH, or only in a folder of the repository, from which none is taken → Install Claude Code, or start it by its full path.",
      ],
    ],
    [
      "a client that is older than the tested ones",
      { clientVersion: "2.0.400 (Claude Code)" },
      [`warning claude: 2.0.400 (Claude Code) is too old to have been tested; ${TESTED} → Run \`claude update\`.`],
    ],
    [
      "a client that is newer than the tested ones",
      { clientVersion: `${TESTED_CLIENTS.newest}0 (Claude Code)` },
      [
        `warning claude: ${TESTED_CLIENTS.newest}0 (Claude Code) is too new to have been tested; ${TESTED} → ${TEST_IT}`,
      ],
    ],
    [
      "a client that does not say its version",
      { clientVersion: "dev" },
      [`warning claude: \`claude --version\` prints dev, which is not a version; ${TESTED} → ${TEST_IT}`],
    ],
    [
      "own settings that the client does not load",
      {
        layers: [
          SHARED,
          { ...OWN, settings: OWN.settings, problem: { ...UNREAD, where: "a" } },
          { scope: "managed", file: "/m", settings: undefined, problem: { ...UNREAD, where: "b" } },
        ],
      },
      [`wrong client settings: a: ${UNREAD.what} (and b) → Fix the file.`],
    ],
    [
      "bundles that git ignores",
      {
        ignored: [
          { path: ".claude/hooks/dist/a.cjs", where: ".gitignore:2", pattern: "dist/" },
          { path: ".claude/orchestrator/dist/b.mjs", where: ".gitignore:2", pattern: "dist/" },
        ],
      },
      [
        "warning not ignored: git ignores .claude/hooks/dist/a.cjs and .claude/orchestrator/dist/b.mjs because of .gitignore:2 (dist/), so a clone or a worktree would have no hooks and no cap → Add the line !.claude/**/dist/ below that one, and commit .claude.",
      ],
    ],
    [
      "less memory than agents need",
      { memory: 4 * GB, parallelism: 5 },
      [
        'warning room for agents: room for only 3 at once (4.0 GB of memory, 1 GB of it for Claude Code and 1 GB for the commands of each agent), but parallelism is 5 → Set "parallelism" to 3 in .claude/skyfom.json.',
      ],
    ],
    [
      "worktrees that take all that they may",
      { worktrees: { used: 5 * GB, limit: 5_000_000_000 } },
      [
        "warning worktrees: worktrees of agents take 5369 MB; worktreeMegabytes allows 5000 MB: no further one is made → Remove some: `skyfom worktrees` lists them. Or allow more in .claude/skyfom.json.",
      ],
    ],
    [
      "dependencies that a worktree would lack",
      { worktreeLack: { kind: "untracked", paths: ["node_modules", ".env"], isAsked: false } },
      [
        "warning worktrees: agents share the checkout, because a worktree would lack `node_modules`, `.env`, which git does not track → Let `worktreeSetUp` in .claude/skyfom.json copy, link or make what is missing, and then approve it.",
      ],
    ],
    [
      "a short stall limit",
      { layers: setting("CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS", "3000") },
      [
        'warning stall limit: an agent that waits for a slot is given up after 3 s (.claude/settings.json) → Set CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS to "3600000" in .claude/settings.json.',
      ],
    ],
    [
      "no work in the background",
      { layers: setting("CLAUDE_CODE_DISABLE_BACKGROUND_TASKS", "1") },
      [
        "warning background: CLAUDE_CODE_DISABLE_BACKGROUND_TASKS is set (.claude/settings.json): agents work in the foreground, so the next ones begin only when all of a message have ended → Unset CLAUDE_CODE_DISABLE_BACKGROUND_TASKS there.",
      ],
    ],
    [
      "a stall limit above the hook's own",
      { hooks: [{ ...HOOKS, startTimeout: 60 }] },
      [
        "wrong stall limit: the SubagentStart hook of .claude/settings.json ends after 60 s, before the client gives an agent up (3600 s, .claude/settings.json) → Lower CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS.",
      ],
    ],
    [
      "no limits set at all, but a short one in the environment",
      { layers: [OWN], env: { CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS: "5000" } },
      [
        "warning stall limit: an agent that waits for a slot is given up after 600 s (the client's default) → `skyfom install` writes CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS=3600000 into .claude/settings.json after you agree; `skyfom install --dry-run` shows it first.",
        "warning print wait: `claude -p` stops its agents 5 s after its last turn (the environment) → `skyfom install` writes CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS=0 into .claude/settings.json after you agree; `skyfom install --dry-run` shows it first.",
      ],
    ],
    [
      "a second layer that is too tight",
      { layers: setting("CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS", String(SECOND_LAYER_CAP - 1)) },
      [
        `warning second layer: the client's own cap of ${SECOND_LAYER_CAP - 1} (.claude/settings.json) may refuse a spawn although a slot is free → Set CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS to "${SECOND_LAYER_CAP}" in .claude/settings.json.`,
      ],
    ],
    [
      "an agent team in panes, observers, and a hook that is an agent",
      {
        layers: shared({
          env: { ...env, CLAUDE_CODE_EXPERIMENTAL_AGENT_TEAMS: "1" },
          hooks: { Stop: [{ hooks: [{ type: "agent", prompt: "Is all done?" }] }] },
        }),
        paneSetting: { where: "teammateMode in /u", value: "tmux" },
        env: { CLAUDE_CODE_EXPERIMENTAL_OBSERVER_AGENTS: "1" },
      },
      [
        'warning uncounted agents: teammateMode in /u is "tmux", and teammates in panes are refused; .claude/settings.json has a hook of type "agent", which is not counted; CLAUDE_CODE_EXPERIMENTAL_OBSERVER_AGENTS is set in the environment, and observer agents are not counted → Set teammateMode to "in-process" there.',
      ],
    ],
    [
      "a rule that needs trust",
      { layers: shared({ env, permissions: { allow: ["Bash(ours)"] } }).slice(0, 1) },
      [
        "warning permission: our command is allowed in .claude/settings.json, which counts only in a trusted folder → Start Claude Code here once and trust the folder, or: `skyfom install` writes the one rule Bash(ours) into .claude/settings.local.json after you agree; `skyfom install --dry-run` shows it first.",
      ],
    ],
    [
      "a rule in a file that should be the user's own, but that git tracks",
      { layers: [SHARED, { ...OWN, isTracked: true }] },
      [
        "warning permission: our command is allowed in .claude/settings.local.json, which git tracks, so it counts only in a trusted folder → Run `git rm --cached .claude/settings.local.json`.",
      ],
    ],
    [
      "an install that does not hear of permissions, which holds the cap all the same",
      { hooks: [{ ...HOOKS, missing: ["PermissionRequest"] }] },
      ["warning hooks: .claude/settings.json lacks the hooks for PermissionRequest → Run `skyfom install` again."],
    ],
    [
      "no rule",
      { layers: [SHARED] },
      [
        "warning permission: Claude Code asks each time it runs our command → `skyfom install` writes the one rule Bash(ours) into .claude/settings.local.json after you agree; `skyfom install --dry-run` shows it first.",
      ],
    ],
    [
      "no git",
      { gitVersion: undefined },
      ["wrong git: git is not on the PATH, but agents need it to commit → Install git."],
    ],
    [
      "no repository",
      { isInGit: false },
      ["warning git: /r is not in a git repository, so its agents cannot commit → Run `git init`."],
    ],
    [
      "a git directory that git would read without end",
      { endlessInGit: { where: "/r/.git/HEAD", what: "it is a named pipe", fix: "Remove it." } },
      ["warning git: /r/.git/HEAD: it is a named pipe → Remove it."],
    ],
    [
      "no task source",
      { tasks: { problem: { where: "/r", what: "bd is absent", fix: "Install it." } } },
      ["wrong tasks: /r: bd is absent → Install it."],
    ],
    [
      "tasks of which a part cannot be used",
      {
        tasks: {
          about: "the embedded store",
          warnings: [1, 2].map((line) => ({ where: `t:${line}`, what: "it is broken", fix: "Fix it." })),
        },
      },
      ["warning tasks: t:1: it is broken (and 1 more) → Fix it."],
    ],
    [
      "wrong settings",
      { settingsProblems: [1, 2].map((line) => ({ where: `f:${line}:1`, what: "it is wrong", fix: "Fix it." })) },
      ["wrong settings: f:1:1: it is wrong (and 1 more) → Fix it."],
    ],
    [
      "a clock that differs",
      { state: { ...STATE, clockAhead: -3.04 } },
      [
        "warning clock: the clock of /r/.claude/state differs from this machine's by -3 s → Synchronise both machines with the same time server.",
      ],
    ],
  ])("%s", (_, facts, expected) => {
    expect(findings(facts)).toEqual(expected);
    expect(diagnose({ ...HEALTHY, ...facts }).guard).toEqual({ isActive: true, cause: null });
  });
});

test("a setting of a higher file overrides a lower one, and any file the environment", () => {
  const name = "CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS";
  const high: SettingsLayer = { ...OWN, settings: { ...OWN.settings, env: { [name]: "50" } } };
  const { checks } = diagnose({ ...HEALTHY, env: { [name]: "1" }, layers: [SHARED, high] });
  expect(checks.find((check) => check.name === "second layer")?.finding).toBe(
    "the client's own cap is 50 (.claude/settings.local.json)",
  );
});

test("the tested versions themselves are fine, and so is what lies between", () => {
  const [major, minor, patch] = TESTED_CLIENTS.oldest.split(".").map(Number);
  for (const version of [TESTED_CLIENTS.oldest, TESTED_CLIENTS.newest, `${major}.${minor}.${(patch ?? 0) + 1}`]) {
    expect(findings({ clientVersion: `${version} (Claude Code)` })).toEqual([]);
  }
});

test("versions are compared number by number", () => {
  const [major = 0, minor = 0, patch = 0] = TESTED_CLIENTS.oldest.split(".").map(Number);
  const older = [
    `${major}.${minor}.${patch - 1}`,
    `${major}.${minor}.9`,
    `${major}.${minor - 1}.9999`,
    `${major - 1}.99.0`,
  ];
  const newer = [`${major}.${minor}.1000`, `${major}.${minor + 9}.0`, `${major + 8}.0.0`];
  expect(older.map(placeAmongTested)).toEqual(older.map(() => "older"));
  expect(newer.map(placeAmongTested)).toEqual(newer.map(() => "newer"));
});

test.each([
  [0.5, 1],
  [2, 1],
  [3.9, 2],
  [7.9, MAX_CONCURRENT_AGENTS - 1],
  [8, MAX_CONCURRENT_AGENTS],
  [500, MAX_CONCURRENT_AGENTS],
])("%d GB of memory have room for %d at once", (gigabytes, agents) => {
  const { checks } = diagnose({ ...HEALTHY, memory: gigabytes * GB, parallelism: 1 });
  expect(checks.find(({ name }) => name === "room for agents")).toEqual({
    name: "room for agents",
    status: "ok",
    finding: `room for ${agents} at once (${gigabytes.toFixed(1)} GB of memory, 1 GB of it for Claude Code and 1 GB for the commands of each agent); parallelism is 1`,
  });
});
