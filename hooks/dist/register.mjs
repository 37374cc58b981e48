// orchestrator/core/ledger/admitted.ts
var ADMITTED = "admitted";

// hooks/module/ledger-place.ts
var known;
async function ledgerPlace($) {
  const project = await $.session.root();
  if (known?.project !== project) known = { project, place: askForPlace($, project) };
  try {
    return await known.place;
  } catch (error) {
    known = void 0;
    throw error;
  }
}
function askForPlaceAgain($) {
  known = void 0;
  return ledgerPlace($);
}
async function holdsAgents($, { isHeld, slots }) {
  if (isHeld) return true;
  return $.fs.list(slots).then(
    () => true,
    () => false
  );
}
async function askForPlace($, project) {
  const place = JSON.parse(await runBundle($, project, "module-ledger", { do: "place" }));
  return { ...place, project };
}
var LONGEST_MS = 6e5;
async function installedIn($) {
  return await $.fs.exists(`${$.plugin.root}/bin/skyfom`) ? $.plugin.root : `${$.plugin.root}/../..`;
}
async function runBundle($, project, name, input) {
  const argv = ["node", `${await installedIn($)}/hooks/dist/${name}.cjs`];
  const env = { CLAUDE_PROJECT_DIR: project, CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS: String(LONGEST_MS) };
  const stdin = JSON.stringify(input);
  const { exitCode, stdout } = await $.process.run(argv, { cwd: project, env, stdin, timeoutMs: LONGEST_MS });
  if (exitCode !== 0) throw new Error(`${name} ended with exit code ${exitCode}`);
  return stdout;
}
async function giveToHook($, project, name, event) {
  const answer = await runBundle($, project, name, { session_id: await $.session.id(), cwd: project, ...event });
  return answer === "" ? {} : JSON.parse(answer).hookSpecificOutput ?? {};
}

// hooks/module/show-run.ts
var isShown = false;
var look = "none";
function showRun($, after) {
  if (after === "turn" && !isShown) return;
  if (look === "none") void lookAndShow($).catch(() => {
  });
  else look = "one-more";
}
async function lookAndShow($) {
  const { project, trace } = await ledgerPlace($);
  if (!await $.fs.exists(trace)) return;
  try {
    do {
      look = "under-way";
      const line = await runBundle($, project, "module-ledger", { do: "show" });
      isShown = line !== "";
      $.ui.status(isShown ? `skyfom ${line}` : void 0);
    } while (isAskedAgain());
  } finally {
    look = "none";
  }
}
function isAskedAgain() {
  return look === "one-more";
}

// hooks/module/hold-spawn.ts
var areHooksMissing = false;
var over = /* @__PURE__ */ new Set();
function isUnheard(agent) {
  if (areHooksMissing) over.add(agent);
  return areHooksMissing;
}
async function holdSpawn($, spawn, next) {
  if (await $.env.get("SKYFOM_GUARD") === "off") return next(spawn);
  if (spawn.workflow !== void 0) return next(spawn);
  const place = await ledgerPlace($);
  if (!await holdsAgents($, place)) return next(spawn);
  const spawned = await (spawn.resume ? holdResumed($, place, spawn, spawn.resume.agentId, next) : holdCalled($, place, spawn, next));
  showRun($, "spawn");
  return spawned;
}
async function holdCalled($, place, spawn, next) {
  if (await isAdmitted($, place, spawn)) return next(spawn);
  const again = await askForPlaceAgain($);
  return await isAdmitted($, again, spawn) ? next(spawn) : admitHere($, again, spawn, next);
}
async function refuseSpawn() {
  return { deny: UNCOUNTED };
}
var UNCOUNTED = "Skyfom: not started, because Skyfom could not check how many agents are at work. Do not retry; tell the user. `skyfom doctor` names the cause. SKYFOM_GUARD=off in the client's environment switches the guard off.";
async function isAdmitted($, { seen, key }, { tool_use_id }) {
  const decided = await $.fs.list(seen).catch(() => []);
  const own = decided.find(({ name }) => name.startsWith(`${key}~event.`) && name.endsWith(`.${tool_use_id}`));
  return own !== void 0 && await $.fs.read(`${seen}/${own.name}`).catch(() => "") === ADMITTED;
}
async function admitHere($, place, spawn, next) {
  const { project } = place;
  const { tool_use_id, parentAgentId, subagentType, description, name } = spawn;
  const tool_input = {
    description,
    prompt: spawn.prompt,
    subagent_type: subagentType,
    run_in_background: spawn.background,
    ...name === void 0 ? {} : { name }
  };
  const caller = parentAgentId === void 0 ? {} : { agent_id: parentAgentId };
  const call = { tool_name: "Agent", tool_use_id, tool_input, ...caller };
  const asked = await giveToHook($, project, "pre-tool-use", { hook_event_name: "PreToolUse", ...call });
  if (asked.permissionDecision === "deny") return { deny: String(asked.permissionDecisionReason) };
  if (!await isAdmitted($, place, spawn)) return { deny: UNCOUNTED };
  areHooksMissing = true;
  const { prompt = spawn.prompt } = asked.updatedInput ?? {};
  const spawned = await next({ ...spawn, prompt });
  if (spawned.agentId !== void 0) {
    await start($, project, spawned.agentId, subagentType);
    if (over.has(spawned.agentId)) await endTurn($, project, spawned.agentId);
  } else
    await giveToHook($, project, "settle", { hook_event_name: "PostToolUseFailure", ...call, error: "not started" });
  return spawned;
}
async function holdResumed($, { project }, spawn, agent, next) {
  over.delete(agent);
  await start($, project, agent, spawn.subagentType);
  const resumed = await next(spawn);
  if (resumed.agentId === void 0) await endTurn($, project, agent);
  return resumed;
}
function endTurn($, project, agent_id) {
  return giveToHook($, project, "settle", { hook_event_name: "TeammateIdle", agent_id });
}
function start($, project, agent_id, agent_type) {
  return giveToHook($, project, "subagent-start", { hook_event_name: "SubagentStart", agent_id, agent_type });
}

// hooks/module/settle-end.ts
async function settleEnd($, end, next) {
  showRun($, "turn");
  const { agentId, reason } = end;
  if (agentId === void 0) return next(end);
  const isHeard = !isUnheard(agentId) && reason !== "aborted";
  if (isHeard || await $.env.get("SKYFOM_GUARD") === "off") return next(end);
  const { project, slots } = await ledgerPlace($);
  const life = await lifeOf($, slots, agentId);
  if (life === void 0) return next(end);
  if (reason === "aborted") await runBundle($, project, "module-ledger", { do: "aborted", agent: agentId, life });
  else await endTurn($, project, agentId);
  return next(end);
}
async function passEnd(_$, end, next) {
  return next(end);
}
async function lifeOf($, folder, agent) {
  const slots = await $.fs.list(folder).catch(() => []);
  const files = await Promise.all(slots.map(({ name }) => $.fs.list(`${folder}/${name}`).catch(() => [])));
  const held = files.flat().find(({ name }) => name.includes(`~agent.${agent}~`));
  return held?.name.slice(held.name.lastIndexOf("~") + 1);
}

// hooks/module/show-pane.ts
var EVERY_MS = 3e3;
var LONGEST_MS2 = 3e4;
var lines = [];
var clock;
var isAtWork = false;
var isReading = false;
async function openPane($, command, next) {
  void open($).catch(() => {
  });
  return next(command);
}
async function passCommand(_$, command, next) {
  return next(command);
}
async function drawPane($, drawing) {
  const { Box, Text } = await $.ui.resolve(drawing);
  const rows = lines.map((line) => h(Text, null, line === "" ? " " : line));
  return h(Box, { flexDirection: "column" }, ...rows);
}
async function open($) {
  const { isPlaced } = await $.ui.open({ id: "skyfom", title: "Skyfom" });
  if (!isPlaced) return;
  isAtWork = true;
  clock ??= $.clock.every(EVERY_MS, () => void follow($).catch(() => {
  }));
  await refresh($);
}
async function follow($) {
  if (!await isOpen($)) {
    clock?.cancel();
    clock = void 0;
    return;
  }
  const wasAtWork = isAtWork;
  isAtWork = await isAnyAtWork($);
  if (isAtWork || wasAtWork) await refresh($);
}
async function isOpen($) {
  return (await $.ui.panes()).some(({ id }) => id === "skyfom");
}
async function isAnyAtWork($) {
  const { slots } = await ledgerPlace($);
  const taken = await $.fs.list(slots).catch(() => []);
  const files = await Promise.all(taken.map(({ name }) => $.fs.list(`${slots}/${name}`).catch(() => [])));
  return files.flat().length > 0;
}
async function refresh($) {
  if (isReading) return;
  isReading = true;
  try {
    const { project } = await ledgerPlace($);
    const argv = ["node", `${await installedIn($)}/bin/skyfom`, "status"];
    const init = {
      cwd: project,
      env: { CLAUDE_PROJECT_DIR: project, NO_COLOR: "1" },
      stdin: "",
      timeoutMs: LONGEST_MS2
    };
    const read = (await $.process.run(argv, init)).stdout.trimEnd().split("\n");
    if (read.join("\n") === lines.join("\n")) return;
    lines = read;
    $.ui.invalidate("ui.render");
  } finally {
    isReading = false;
  }
}

// hooks/register.ts
function register(on) {
  on("agent.spawn", holdSpawn).catch(refuseSpawn);
  on("turn.complete", settleEnd).catch(passEnd);
  on("command.run", { command: "skyfom:skyfom-status" }, openPane).catch(passCommand);
  on("command.run", { command: "skyfom-status" }, openPane).catch(passCommand);
  on("ui.render", { component: "Pane", requestId: "skyfom" }, drawPane);
}
export {
  register
};
