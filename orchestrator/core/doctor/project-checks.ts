import { describeIgnored } from "../install/describe-ignored.ts";
import { toLine } from "../printable.ts";
import type { Problem } from "../problem.ts";
import { toInertLine } from "../quote-text.ts";
import type { Need } from "../run/needs/need.ts";
import { MEND_GIT, NOT_ITS_GIT } from "../text/not-its-git.ts";
import { showMegabytes } from "../text/show-size.ts";
import { tellLack } from "../texts/reasons/tell-lack.ts";
import { type Check, ok, type Verdict, warning, wrong } from "./check.ts";
import type { DoctorFacts } from "./facts.ts";
import { roomForAgents } from "./room-for-agents.ts";

/** The age of a file shows that a waiter is gone; this many seconds of clock difference do no harm. */
const HARMLESS_CLOCK_SKEW = 2;

/** Properties of the repository that affect a run. */
export const PROJECT_CHECKS: readonly Check[] = [
  { name: "git", judge: judgeGit },
  { name: "not ignored", judge: judgeNotIgnored },
  { name: "tasks", judge: judgeTasks },
  { name: "settings", judge: judgeSettings },
  { name: "runs", judge: judgeRuns },
  { name: "room for agents", judge: judgeRoom },
  { name: "worktrees", judge: judgeWorktrees },
  { name: "clock", judge: judgeClock },
];

function judgeGit({ gitVersion, isInGit, gitLeadsTo, endlessInGit, root }: DoctorFacts): Verdict {
  if (gitVersion === undefined) return wrong("git is not on the PATH, but agents need it to commit", "Install git.");
  if (gitLeadsTo !== undefined)
    return wrong(`${root}/.git leads to ${toInertLine(gitLeadsTo)}, ${NOT_ITS_GIT}`, MEND_GIT);
  if (endlessInGit) return judgeProblems([endlessInGit], "", warning);
  return isInGit
    ? ok(`${gitVersion}, ${root}`)
    : warning(`${root} is not in a git repository, so its agents cannot commit`, "Run `git init`.");
}

/** What git ignores is in no clone and in no linked worktree. */
function judgeNotIgnored({ ignored }: DoctorFacts): Verdict {
  const described = describeIgnored(ignored);
  return described ? warning(described.what, described.fix) : ok("git ignores no file that the hooks need");
}

function judgeTasks({ tasks }: DoctorFacts): Verdict {
  return "about" in tasks ? judgeProblems(tasks.warnings, tasks.about, warning) : judgeProblems([tasks.problem], "");
}

function judgeSettings({ settingsProblems }: DoctorFacts): Verdict {
  return judgeProblems(settingsProblems, "every setting is valid");
}

function judgeRuns({ brokenRuns, claims }: DoctorFacts): Verdict {
  if (brokenRuns.length > 0) return judgeProblems(brokenRuns, "");
  return judgeProblems(
    claims.map(toProblem),
    "every stored run can be read, and none holds a task that it no longer works on",
    warning,
  );
}

function toProblem({ taskId, title, text, settlings }: Need): Problem {
  const ways = settlings.map(({ command, effect }) => `\`${command}\` ${effect}`);
  return { where: toLine(taskId ?? title), what: text, fix: `${ways.join("; ")}.` };
}

function judgeProblems([first, ...more]: readonly Problem[], fine: string, unfit = wrong): Verdict {
  if (!first) return ok(fine);
  const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
  return unfit(`${first.where}: ${first.what}${others}`, first.fix);
}

function judgeRoom({ memory, parallelism }: DoctorFacts): Verdict {
  const { agents, reason } = roomForAgents(memory);
  return parallelism <= agents
    ? ok(`room for ${agents} at once (${reason}); parallelism is ${parallelism}`)
    : warning(
        `room for only ${agents} at once (${reason}), but parallelism is ${parallelism}`,
        `Set "parallelism" to ${agents} in .claude/skyfom.json.`,
      );
}

function judgeWorktrees({ worktrees, worktreeLack }: DoctorFacts): Verdict {
  const { used, limit } = worktrees ?? { used: 0, limit: undefined };
  const take = `worktrees of agents take ${showMegabytes(used)}`;
  if (limit !== undefined && used >= limit)
    return warning(
      `${take}; worktreeMegabytes allows ${showMegabytes(limit)}: no further one is made`,
      "Remove some: `skyfom worktrees` lists them. Or allow more in .claude/skyfom.json.",
    );
  if (worktreeLack) {
    const { what, fix } = tellLack(worktreeLack);
    return warning(`agents share the checkout, because ${what}`, fix);
  }
  return ok(
    limit === undefined ? "no limit is set for what those of agents take" : `${take} of ${showMegabytes(limit)}`,
  );
}

function judgeClock({ state }: DoctorFacts): Verdict {
  const skew = Math.round(state.clockAhead * 10) / 10;
  return Math.abs(skew) <= HARMLESS_CLOCK_SKEW
    ? ok("the file system's clock agrees with this machine's")
    : warning(
        `the clock of ${state.dir} differs from this machine's by ${skew} s`,
        "Synchronise both machines with the same time server.",
      );
}
