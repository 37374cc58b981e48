import { type Check, ok, type Verdict, warning, wrong } from "./check.ts";
import { clientEnv } from "./client-env.ts";
import type { DoctorFacts, HookSource } from "./facts.ts";
import { judgeFiles, missingScripts } from "./judge-files.ts";
import { mendOf } from "./mend-of.ts";

const OLDEST_NODE = 20;

/** What must hold for the cap to hold, in the order in which one depends on the other. */
export const GUARD_CHECKS: readonly Check[] = [
  { name: "node", isGuard: true, judge: judgeNode },
  { name: "hooks", isGuard: true, judge: judgeHooks },
  { name: "hooks enabled", isGuard: true, judge: judgeEnabled },
  { name: "hooks fire", isGuard: true, judge: judgeFiring },
  { name: "files", judge: judgeFiles },
  { name: "session", judge: judgeSession },
  { name: "state directory", isGuard: true, judge: judgeState },
];

function judgeNode({ nodeVersion }: DoctorFacts): Verdict {
  return Number(nodeVersion.split(".")[0]) >= OLDEST_NODE
    ? ok(`Node ${nodeVersion}`)
    : wrong(`Node ${nodeVersion} is too old for the hooks`, `Install Node ${OLDEST_NODE} or newer.`);
}

function judgeHooks({ hooks, unloaded, dir, root, isInstalledAbove, layers }: DoctorFacts): Verdict {
  if (hooks.length === 0) {
    const [unread] = [...unloaded, ...layers.flatMap(({ problem }) => problem ?? [])];
    if (unread) return wrong(`${unread.where}: ${unread.what}`, unread.fix);
    return isInstalledAbove
      ? wrong(`Claude Code loads no hooks in ${dir}: Skyfom is installed in ${root}`, `Start Claude Code in ${root}.`)
      : wrong("no hooks of Skyfom's are installed here", "Run `skyfom install`, or install the plugin in Claude Code.");
  }
  const unfit = hooks.find((source) => source.unfit !== undefined)?.unfit;
  if (unfit) return wrong(unfit.what, unfit.fix);
  const incomplete = hooks.filter(({ missing }) => missing.length > 0);
  if (incomplete.length === 0) return judgeScripts(hooks, unloaded);
  const finding = incomplete
    .map(({ where, missing }) => `${where} lacks the hooks for ${missing.join(", ")}`)
    .join("; ");
  const isHeld = incomplete.every(({ missing }) => missing.every((event) => ONLY_SHOWS.has(event)));
  return isHeld ? warning(finding, mendOf(incomplete)) : wrong(finding, mendOf(incomplete));
}

/** Events of which the hooks hold nobody: they only tell what is shown. */
const ONLY_SHOWS: ReadonlySet<string> = new Set(["PermissionRequest"]);

/** Where one place holds the cap, another that the client cannot load is only worth a warning. */
function judgeScripts(hooks: readonly HookSource[], [unread]: DoctorFacts["unloaded"]): Verdict {
  const lacking = hooks.filter(missingScripts);
  if (lacking.length > 0) {
    const finding = lacking.map(
      (source) => `${source.where} names scripts that are not there: ${missingScripts(source)}`,
    );
    return wrong(finding.join("; "), mendOf(lacking));
  }
  const places = hooks.map(({ where }) => where).join(" and ");
  return unread ? warning(`${places}; ${unread.where}: ${unread.what}`, unread.fix) : ok(places);
}

function judgeEnabled(facts: DoctorFacts): Verdict {
  const guard = clientEnv(facts, "SKYFOM_GUARD");
  if (guard?.value === "off") return wrong(`SKYFOM_GUARD is off in ${guard.where}`, "Take it out there.");
  const disabling = facts.layers.find(({ settings }) => settings?.disableAllHooks === true);
  if (disabling) return wrong(`disableAllHooks is true in ${disabling.file}`, "Take it out there.");
  const managed = facts.layers.find(({ settings }) => settings?.allowManagedHooksOnly === true);
  if (!managed) return ok("no setting disables them");
  const fix = "Ask whoever manages this machine to allow Skyfom's hooks.";
  return wrong(`allowManagedHooksOnly is true in ${managed.file}, so Claude Code ignores every other hook`, fix);
}

const FIRES =
  "a test spawn was denied on a full ledger and let pass on an empty one; its agent was let in, and its end gave the slot back";

function judgeFiring({ hooks }: DoctorFacts): Verdict {
  if (hooks.length === 0) return wrong("there is no hook to test", "See the check named hooks.");
  const failing = hooks.filter((source) => source.test.kind === "fails");
  const untried = hooks.filter((source) => source.test.kind === "not-asked");
  if (failing.length === 0 && untried.length > 0) {
    const places = untried.map(({ where }) => where).join(" and ");
    const fix = "Have the user run `skyfom doctor` in a terminal.";
    return warning(`the hooks of ${places} are not those of this copy, and were not started for Claude Code`, fix);
  }
  if (failing.length === 0) return ok(FIRES);
  return wrong(
    failing.map(describeFailure).join("; "),
    `${mendOf(failing).replace(/\.$/, "")}; if that does not help, report it.`,
  );
}

function describeFailure({ where, test }: HookSource): string {
  return test.kind === "fails" ? `the ${test.event} hook of ${where} ${test.finding}` : `the hooks of ${where} hold`;
}

function judgeSession({ hasSessionTrace }: DoctorFacts): Verdict {
  switch (hasSessionTrace) {
    case undefined:
      return ok("not run by Claude Code, so it is not known what a session has loaded");
    case true:
      return ok("our hooks run in this session");
    case false:
      return warning(
        "our hooks have left no trace in this session: it may have been started before they were installed",
        "Type a prompt that names skyfom and look again; if nothing changes, start Claude Code anew.",
      );
  }
}

function judgeState({ state }: DoctorFacts): Verdict {
  if (state.isLost) {
    const what = `${state.dir} is gone, and with it who is at work, so every spawn is denied`;
    return wrong(what, "Once no agent of this repository is at work, run `skyfom reset`.");
  }
  if (state.obstacle !== undefined) {
    return wrong(`${state.dir} cannot be written, so every spawn is denied: ${state.obstacle}`, "Make it writable.");
  }
  if (state.unreadableSlots.length === 0) return ok(state.dir);
  const slots = state.unreadableSlots.map((slot) => `slots/${slot}`).join(", ");
  return warning(
    `${slots} in ${state.dir}: held by something unreadable`,
    "`skyfom reset` at a terminal asks before it frees them.",
  );
}
