// orchestrator/core/tasks/files/expand-braces.ts
var MOST_ALTERNATIVES = 64;
var [OPEN, CLOSE] = ["\0", ""];
function expandBraces(pattern, alone) {
  if (/\\[{}]/.test(pattern)) return void 0;
  const open2 = [pattern];
  const done = /* @__PURE__ */ new Set();
  for (let next = open2.pop(); next !== void 0; next = open2.pop()) {
    const braces = /\{([^{}]*)\}/.exec(next);
    if (!braces) done.add(next.replaceAll(OPEN, "{").replaceAll(CLOSE, "}"));
    else {
      const [whole, inside = ""] = braces;
      const before = next.slice(0, braces.index);
      const after = next.slice(braces.index + whole.length);
      const choices = inside.includes(",") ? inside.split(",") : [alone(inside)];
      for (const choice of choices) {
        if (choice === void 0) return void 0;
        open2.push(before + choice.replaceAll("{", OPEN).replaceAll("}", CLOSE) + after);
      }
    }
    if (open2.length + done.size > MOST_ALTERNATIVES) return void 0;
  }
  return [...done];
}

// orchestrator/core/tasks/files/flaw-of-file.ts
function flawOfFile(file) {
  if (file === "") return "it is empty";
  if (file.startsWith(":")) return "it begins with a colon, which git takes for an instruction";
  if (/^(?:[/\\~]|[a-z]:)/i.test(file)) return "it is not relative to the root of the repository";
  let depth = 0;
  for (const part of file.split(/[\\/]/)) {
    if (part === "..") depth -= 1;
    else if (part !== "." && part !== "") depth += 1;
    if (depth < 0) return "it leads out of the repository";
  }
  return void 0;
}

// orchestrator/core/tasks/files/globs-overlap.ts
var GLOBSTAR = /* @__PURE__ */ Symbol("**");
var ANY = /* @__PURE__ */ Symbol("?");
var MANY = /* @__PURE__ */ Symbol("*");
var MOST_EFFORT = 5e6;
function newEffort() {
  return { left: MOST_EFFORT };
}
function compilePattern(pattern) {
  const text = normalise(pattern);
  return { text, readings: text.length > LONGEST_PATTERN ? void 0 : expand(text) };
}
var LONGEST_PATTERN = 4096;
function patternsOverlap(one, other, effort) {
  if (one.text.startsWith(`${other.text}/`) || other.text.startsWith(`${one.text}/`)) return true;
  const { readings: left } = one;
  const { readings: right } = other;
  if (!left || !right) return true;
  return left.some((mine) => right.some((theirs) => segmentsMeet(mine, theirs, effort)));
}
function withSlashes(pattern) {
  return pattern.replace(/\\(?![*?[\]{}!+@()\\])/g, "/");
}
var SLASH_IN_CLASS = /\[[^\]]*\//;
function normalise(pattern) {
  if (flawOfFile(pattern) !== void 0) return "**";
  const slashed = withSlashes(pattern);
  if (SLASH_IN_CLASS.test(slashed)) return "**";
  return slashed.normalize("NFC").toLowerCase().replace(/^(?:\.?\/)+/, "");
}
function expand(pattern) {
  return expandBraces(pattern, () => "*")?.flatMap(toSegments);
}
function toSegments(pattern) {
  const names = resolveDots(pattern);
  const wide = names.flatMap((name) => name === "**" ? [name] : name.replace(/\*\*+/g, "*/**/*").split("/"));
  const readings = wide.length === names.length ? [names] : [wide, names.map(narrow)];
  return readings.map((reading) => {
    const segments = reading.map((name) => name === "**" ? GLOBSTAR : toParts(name));
    return isFile(pattern) ? segments : [...segments, GLOBSTAR];
  });
}
function isFile(pattern) {
  return /[^/]\.[a-z][a-z0-9]*$/.test(pattern);
}
function narrow(name) {
  return name === "**" ? name : name.replace(/\*\*+/g, "*");
}
function resolveDots(pattern) {
  const names = [];
  for (const name of pattern.split("/")) {
    if (name === "..") {
      if (/[*?[(]/.test(names.pop() ?? "")) return ["**"];
    }
    if (name !== ".." && name !== "." && name !== "") names.push(name);
  }
  return names;
}
function toParts(name) {
  if (/[()]/.test(name)) return [MANY];
  const parts = [];
  for (let at = 0; at < name.length; at++) {
    const character = name[at];
    if (character === "\\" && at + 1 < name.length) parts.push(name[++at]);
    else if (character === "*") parts.push(MANY);
    else if (character === "?") parts.push(ANY);
    else if (character === "[") {
      parts.push(MANY);
      at = Math.max(at, name.lastIndexOf("]"));
    } else parts.push(character);
  }
  return parts;
}
function segmentsMeet(a, b, effort) {
  return meet(
    effort,
    a,
    b,
    (segment) => segment === GLOBSTAR,
    (one, other) => partsMeet(one, other, effort)
  );
}
function partsMeet(a, b, effort) {
  return meet(
    effort,
    a,
    b,
    (part) => part === MANY,
    (one, other) => one === ANY || other === ANY || one === other
  );
}
function meet(effort, a, b, isMany, itemsMeet) {
  let reachable = [];
  for (let i = 0; i <= a.length; i++) {
    effort.left -= b.length + 1;
    if (effort.left < 0) return true;
    const row = [];
    const one = a[i - 1];
    for (let j = 0; j <= b.length; j++) {
      const other = b[j - 1];
      if (i === 0 && j === 0) row[j] = true;
      else if (i > 0 && isMany(one) && (reachable[j] || j > 0 && row[j - 1])) row[j] = true;
      else if (j > 0 && isMany(other) && (row[j - 1] || i > 0 && reachable[j])) row[j] = true;
      else row[j] = i > 0 && j > 0 && !isMany(one) && !isMany(other) && !!reachable[j - 1] && itemsMeet(one, other);
    }
    if (!row.includes(true)) return false;
    reachable = row;
  }
  return reachable[b.length] === true;
}

// orchestrator/core/tasks/files/file-owners.ts
var MAGIC = /[*?[({\\]|(?:^|\/)\.{0,2}(?:\/|$)/;
var FileOwners = class {
  #exact = /* @__PURE__ */ new Map();
  /** Folders above plain paths, with the first claim below each. */
  #above = /* @__PURE__ */ new Map();
  #patterns = [];
  #all = [];
  #effort = newEffort();
  constructor(owners = []) {
    for (const owner of owners) this.add(owner);
  }
  add({ id, files }) {
    for (const file of files) {
      const claim = { order: this.#all.length, owner: id, file, pattern: compilePattern(file) };
      this.#all.push(claim);
      const { text } = claim.pattern;
      if (MAGIC.test(text)) this.#patterns.push(claim);
      else {
        if (!this.#exact.has(text)) this.#exact.set(text, claim);
        for (const folder of foldersAbove(text)) if (!this.#above.has(folder)) this.#above.set(folder, claim);
      }
    }
  }
  /** The first file that somebody shares with one of the owners; undefined if none. */
  findOverlap(files) {
    if (this.#all.length === 0) return void 0;
    let first;
    for (const mine of files) {
      const claim = this.#firstOf(compilePattern(mine), first?.claim.order ?? this.#all.length);
      if (claim) first = { claim, mine };
    }
    return first && { mine: first.mine, theirs: first.claim.file, owner: first.claim.owner };
  }
  /** The first claim, of those before a place, that a file overlaps with. */
  #firstOf(mine, before) {
    const isPlain = !MAGIC.test(mine.text);
    const candidates = isPlain ? this.#lookUp(mine.text) : [];
    let best;
    for (const claim of candidates) if (claim.order < (best?.order ?? before)) best = claim;
    for (const claim of isPlain ? this.#patterns : this.#all) {
      if (claim.order >= (best?.order ?? before)) break;
      if (patternsOverlap(mine, claim.pattern, this.#effort)) return claim;
    }
    return best;
  }
  #lookUp(text) {
    const found = [
      this.#exact.get(text),
      this.#above.get(text),
      ...foldersAbove(text).map((one) => this.#exact.get(one))
    ];
    return found.filter((claim) => claim !== void 0);
  }
};
function foldersAbove(path) {
  const folders = [];
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at));
  return folders;
}

// orchestrator/core/printable.ts
var JOINED = [
  "Arab",
  "Syrc",
  "Mong",
  "Nkoo",
  "Deva",
  "Beng",
  "Guru",
  "Gujr",
  "Orya",
  "Taml",
  "Telu",
  "Knda",
  "Mlym",
  "Sinh",
  "Mymr"
].map((script) => `\\p{Script_Extensions=${script}}`).join("");
var SEEN = [
  `(?<=[${JOINED}])[\\u200c\\u200d]`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\p{Extended_Pictographic})\ufe0f`,
  String.raw`(?<=[#*0-9])\ufe0f(?=\u20e3)`
].join("|");
var PILED = String.raw`(?<=[\p{Mn}\p{Me}]{6})[\p{Mn}\p{Me}]`;
var UNPRINTABLE = String.raw`(?!${SEEN})(?:[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb\u{1d159}]|${PILED})`;
var PLAIN = /^[\x20-\x7e]*$/;
var unprintable = onFirstUse(() => new RegExp(UNPRINTABLE, "gu"));
var runsOfIt = onFirstUse(() => new RegExp(`(?:${UNPRINTABLE})+`, "gu"));
function onFirstUse(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
var LONGEST = 2e3;
function toLine(text) {
  const line = text.slice(0, LONGEST);
  return (PLAIN.test(line) ? line : line.replaceAll(runsOfIt(), " ")).trim();
}

// orchestrator/core/quote-text.ts
function toInertLine(text) {
  return withoutTags(toLine(text));
}
var ESCAPED_OR_TAG = /\\.|<(?=[a-z/!?])/gis;
function withoutTags(text) {
  return text.replace(ESCAPED_OR_TAG, (found) => found === "<" ? "\\<" : found);
}

// orchestrator/core/texts/denials/not-yours.ts
function notYours(path, { agent, taskId = "" }) {
  const stage = agent === void 0 ? "is about to begin it" : "is at work on it now";
  return `Skyfom: not changed. ${toInertLine(path)} belongs to the task ${toInertLine(taskId)}, whose agent ${stage}. Leave it as it is, also by other tools, and go on with the rest. If your task needs that change, say so in your report, under followUps.`;
}

// orchestrator/core/guard/why-not-yours.ts
function whyNotYours(path, agent, holders) {
  const own = ownTaskOf(agent, holders);
  const ownFiles = holders.flatMap(({ taskId, files }) => taskId !== void 0 && taskId === own ? files : []);
  const others = holders.filter((one) => one.agent !== agent && one.taskId !== void 0 && one.taskId !== own);
  const holder = others.find(({ files }) => isAmong(path, files));
  if (holder === void 0 || isAmong(path, ownFiles)) return void 0;
  return notYours(path, holder);
}
function ownTaskOf(agent, holders) {
  const byAgent = new Map(holders.flatMap((one) => one.agent === void 0 ? [] : [[one.agent, one]]));
  const seen = /* @__PURE__ */ new Set();
  for (let at = agent; at !== void 0 && !seen.has(at); at = byAgent.get(at)?.caller) {
    seen.add(at);
    const { taskId } = byAgent.get(at) ?? {};
    if (taskId !== void 0) return taskId;
  }
  return void 0;
}
function isAmong(path, files) {
  return new FileOwners([{ id: "", files }]).findOverlap([path]) !== void 0;
}

// orchestrator/core/ledger/holding-name.ts
var NAME = /^(m[0-9a-z-]+)~(?:(reserved)|agent\.([A-Za-z0-9_-]{1,64})|offer\.([A-Za-z0-9_-]{1,64})\.(\d{1,16}))~([0-9a-f]{16})$/;
function parseHoldingName(name) {
  const match2 = NAME.exec(name);
  if (!match2) return void 0;
  const [, owner, reserved, agent, offeredTo, until, life] = match2;
  return { owner, hold: holdOf(reserved, agent, offeredTo, until), life };
}
function holdOf(reserved, agent, offeredTo, until) {
  if (reserved !== void 0) return { kind: "reserved" };
  if (agent !== void 0) return { kind: "agent", agent };
  return { kind: "offer", agent: offeredTo, untilMs: Number(until) };
}

// orchestrator/core/reference/reference.ts
var TEXT = /^([a-z0-9]{4,12})\.([1-9]\d{0,5})$/;
function parseReference(text) {
  return match(TEXT, text);
}
function match(pattern, text) {
  const found = pattern.exec(text);
  return found ? { run: found[1], attempt: Number(found[2]) } : void 0;
}

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
async function holdsAgents($, { isHeld: isHeld2, slots, remembered }) {
  if (isHeld2) return true;
  const isUsed = await $.fs.list(slots).then(
    () => true,
    () => false
  );
  if (isUsed) return true;
  const atWork = await $.fs.list(remembered).catch(() => []);
  return atWork.length > 0 && (await askForPlaceAgain($)).isHeld;
}
var ATTEMPTS = 3;
async function askForPlace($, project, left = ATTEMPTS) {
  try {
    const place = JSON.parse(await runBundle($, project, "module-ledger", { do: "place" }));
    return { ...place, project };
  } catch (error) {
    if (left <= 1) throw error;
    return askForPlace($, project, left - 1);
  }
}
var LONGEST_MS = 6e5;
async function installedIn($) {
  return await $.fs.exists(`${$.plugin.root}/bin/skyfom`) ? $.plugin.root : `${$.plugin.root}/../..`;
}
async function ownEnvironment($, project) {
  return { CLAUDE_PROJECT_DIR: project, CLAUDE_PID: "", CLAUDE_CODE_SESSION_ID: await $.session.id() };
}
async function runBundle($, project, name, input, timeoutMs = LONGEST_MS) {
  const argv = ["node", `${await installedIn($)}/hooks/dist/${name}.cjs`];
  const env = { ...await ownEnvironment($, project), CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS: String(timeoutMs) };
  const stdin = JSON.stringify(input);
  const { exitCode, stdout } = await $.process.run(argv, { cwd: project, env, stdin, timeoutMs });
  if (exitCode !== 0) throw new Error(`${name} ended with exit code ${exitCode}`);
  return stdout;
}
async function giveToHook($, project, name, event, timeoutMs) {
  const input = { session_id: await $.session.id(), cwd: project, ...event };
  const answer = await runBundle($, project, name, input, timeoutMs);
  return answer === "" ? {} : JSON.parse(answer).hookSpecificOutput ?? {};
}

// hooks/module/is-guard-off.ts
var seenOff;
async function isGuardOff($) {
  if (await $.env.get("SKYFOM_GUARD") !== "off") return false;
  const project = await $.session.root();
  if (project === seenOff) return true;
  if (await runBundle($, project, "module-ledger", { do: "off" }) !== "user") return false;
  seenOff = project;
  return true;
}

// hooks/module/life-in-slot.ts
async function lifeInSlot($, slots, agent) {
  const held = (await filesInSlots($, slots)).find(({ name }) => name.includes(`~agent.${agent}~`))?.name;
  return held?.slice(held.lastIndexOf("~") + 1);
}
async function filesInSlots($, slots) {
  const taken = await $.fs.list(slots).catch(() => []);
  const files = await Promise.all(
    taken.map(
      ({ name: slot }) => $.fs.list(`${slots}/${slot}`).then(
        (held) => held.map(({ name }) => ({ name, path: `${slots}/${slot}/${name}` })),
        () => []
      )
    )
  );
  return files.flat();
}

// orchestrator/core/transcripts/agent-file.ts
function agentFile(transcript, agent, ending) {
  return `${transcript.replace(/\.jsonl$/, "")}/subagents/agent-${agent}${ending}`;
}

// hooks/module/started-agents.ts
var agents = /* @__PURE__ */ new Map();
var calls = /* @__PURE__ */ new Map();
var MOST = 500;
function noteStarted(call, agent) {
  agents.set(call, agent);
  calls.set(agent, call);
  const [oldest] = agents;
  if (agents.size <= MOST || oldest === void 0) return;
  agents.delete(oldest[0]);
  calls.delete(oldest[1]);
}
function agentOfCall(call) {
  return agents.get(call);
}
function callOfAgent(agent) {
  return calls.get(agent);
}
var transcripts = /* @__PURE__ */ new Map();
function noteTranscript(agent, session) {
  if (session === void 0) return;
  transcripts.set(agent, agentFile(session, agent, ".jsonl"));
  const [oldest] = transcripts;
  if (transcripts.size > MOST && oldest !== void 0) transcripts.delete(oldest[0]);
}
function transcriptOfAgent(agent) {
  return transcripts.get(agent);
}

// hooks/module/guard-edit.ts
var EDITING = ["Edit", "Write", "MultiEdit", "NotebookEdit"];
async function guardEdit($, use, next) {
  const { agentId } = use;
  const path = use.file_path ?? use.notebook_path;
  if (agentId === void 0 || typeof path !== "string") return next(use);
  if (await isGuardOff($)) return next(use);
  const { workTree, slots } = await ledgerPlace($);
  const inRoot = fromRoot(workTree, path);
  const deny = inRoot === void 0 ? void 0 : whyNotYours(inRoot, agentId, await holdersOf($, slots));
  return deny === void 0 ? next(use) : { deny };
}
async function passEdit(_$, use, next) {
  return next(use);
}
function fromRoot(root, path) {
  const plain = path.replaceAll("\\", "/");
  const base = `${root.replaceAll("\\", "/").replace(/\/$/, "")}/`;
  if (!plain.startsWith(base)) return void 0;
  const inside = plain.slice(base.length);
  return inside.startsWith(".claude/worktrees/") ? void 0 : inside;
}
async function holdersOf($, slots) {
  const held = await filesInSlots($, slots);
  return held.length < 2 ? [] : (await Promise.all(held.map((one) => holderOf($, slots, one)))).flat();
}
async function holderOf($, slots, { name, path }) {
  const hold = parseHoldingName(name)?.hold;
  if (hold === void 0 || hold.kind === "offer") return [];
  const { reference, caller, call } = await readJson($, path);
  const inSlot = hold.kind === "agent" && callOfAgent(hold.agent) === void 0 ? hold.agent : void 0;
  const started = typeof call === "string" ? agentOfCall(call) : void 0;
  const agent = started ?? inSlot;
  const of = typeof reference === "string" ? parseReference(reference) : void 0;
  const brief = of ? await readJson($, `${slots}/../runs/${of.run}/briefs/${of.attempt}.json`) : {};
  const { taskId, files, base, isUnguarded } = brief;
  const isShared = base === void 0 && isUnguarded !== true && Array.isArray(files);
  return [
    {
      ...agent === void 0 ? {} : { agent },
      ...typeof caller === "string" ? { caller } : {},
      ...typeof taskId === "string" ? { taskId } : {},
      files: isShared ? files.filter((file) => typeof file === "string") : []
    }
  ];
}
async function readJson($, path) {
  return JSON.parse(await $.fs.read(path).catch(() => "{}"));
}

// orchestrator/core/ledger/admitted.ts
var ADMITTED = "admitted";

// orchestrator/core/texts/denials/uncounted.ts
function uncounted(cause = "") {
  return `Skyfom: not started, because Skyfom could not check how many agents are at work${cause}. Do not retry; tell the user. \`skyfom doctor\` names the cause. SKYFOM_GUARD=off in the client's environment switches the guard off.`;
}

// hooks/module/begin-turn.ts
function beginTurn($, project, start, timeoutMs) {
  return giveToHook($, project, "subagent-start", { ...start, hook_event_name: "SubagentStart" }, timeoutMs);
}

// hooks/module/end-turn.ts
async function endTurn($, { project, slots }, agent_id, reason) {
  const life = await lifeInSlot($, slots, agent_id);
  if (life === void 0) return;
  switch (reason) {
    case "answer":
      await giveToHook($, project, "settle", { hook_event_name: "TeammateIdle", agent_id });
      return;
    case "error":
      await giveToHook($, project, "settle", { hook_event_name: "StopFailure", agent_id });
      return;
    case "aborted":
      await runBundle($, project, "module-ledger", { do: "aborted", agent: agent_id, life });
  }
}

// hooks/module/missing-hooks.ts
var areMissing = false;
var over = /* @__PURE__ */ new Map();
function noteMissingHooks() {
  areMissing = true;
}
function isUnheard(agent, reason) {
  if (areMissing) over.set(agent, reason);
  return areMissing;
}
function heardEnd(agent) {
  return over.get(agent);
}
function forgetEnd(agent) {
  over.delete(agent);
}

// orchestrator/core/max-concurrent-agents.ts
var MAX_CONCURRENT_AGENTS = 7;

// orchestrator/core/ledger/foreign-file.ts
var FOREIGN = [
  // macOS
  /^\._/,
  /^\.(?:DS_Store|AppleDouble|AppleDB|AppleDesktop|LSOverride|Spotlight-V100|TemporaryItems|Trashes|VolumeIcon\.icns)$/,
  /^\.(?:fseventsd|apdisk|localized|DocumentRevisions-V100|PKInstallSandboxManager|background|metadata_never_index)$/,
  /^\.(?:com\.apple\.|afpDeleted)/,
  /^(?:Icon\r|__MACOSX|Network Trash Folder|Temporary Items|TheFindByContentFolder|TheVolumeSettingsFolder)$/,
  // Windows
  /^(?:eh)?thumbs(?:_vista)?\.db(?:[-:.].*)?$/i,
  /^(?:desktop\.ini|folder\.jpg|albumart.*\.jpg|\$?recycle(?:r|\.bin|d)|system volume information)$/i,
  /^~\$/,
  // Linux desktops and file systems
  /^\.(?:directory|hidden|cache|thumbnails?|xdg-volume-info|goutputstream-.+|fuse_hidden.+)$/,
  /^\.Trash(?:-\d+)?$/,
  /^(?:lost\+found|nohup\.out|(?:vg)?core(?:\.\d+)?)$/,
  // network drives and snapshots
  /^\.nfs/,
  /^\.smbdelete/,
  /^[.~]snapshots?$/,
  /^\.(?:zfs|ckpt)$/,
  /^[@#.]{1,2}(?:eadir|syno.*|recycle|recently-snapshot|snapshot|sharebin|tmp|_?_?thumb|_?_?qini)$/i,
  /^\.(?:wdmc|twonkymedia.*|picasa\.ini|BridgeSort)$/,
  // programs that synchronise folders, and the copies that they make on conflicts
  /^\.(?:stfolder.*|stversions|stignore|dropbox.*|sync(?:ignore|archive|id)?|!sync|owncloudsync.*|nextcloudsync.*)$/i,
  /^\.(?:seafile-data|pydio|bzvol|csync_journal.*|onedrive.*|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})$/i,
  /^[.~]syncthing[.~].*\.tmp$/,
  /^\.sync_.*\.db(?:-.*)?$/,
  /\.(?:sync-conflict-\d.*|!sync|tmp\.drive(?:down|up)load|icloud)$/i,
  /^\.tmp\.drive(?:down|up)load$/,
  /[ _](?:\(.*(?:conflicted copy|conflict|case conflict).*\)|conflict-\d{8}.*)/i,
  /^\.icloud$/,
  /^\.unison\./,
  /^\.~tmp~$/,
  // temporary files of rsync
  /^\..+\.[A-Za-z0-9]{6}$/,
  // git and other version control
  /^\.(?:git(?:keep|ignore|attributes)|keep|nomedia|hg|svn|bzr)$/,
  /^CVS$/,
  // editors: swap files, locks, backups, settings
  /\.(?:sw[a-z]|swpx|un~)$/,
  /^4913$/,
  /~$/,
  /^#.*#$/,
  /^\.#/,
  /^\.~lock\..*#$/,
  /^\.(?:idea|vscode|vs|project|classpath|settings|geany|ropeproject|netrwhist|viminfo|nvimlog|ctags|tern-port)$/,
  /^(?:tags|Session\.vim)$/,
  // partial downloads, autosaves, backups
  /\.(?:bak|orig|rej|kate-swp|crswap|crdownload|download|part|partial|filepart|aria2|!ut|autosave|asv|tmp|temp|lock|lck)$/i
];
function isForeignFile(name) {
  return FOREIGN.some((pattern) => pattern.test(name));
}

// orchestrator/core/ledger/held-slot.ts
function isSlot(name) {
  return /^[1-9]\d{0,2}$/.test(name);
}
function holderAmong(slot, files) {
  for (const file2 of files) {
    const name = parseHoldingName(file2);
    if (name) return { file: file2, name };
  }
  const file = files.find((one) => !isForeignFile(one));
  return file === void 0 || !countsUnread(slot) ? void 0 : { file };
}
function countsUnread(slot) {
  return slot <= MAX_CONCURRENT_AGENTS;
}

// orchestrator/core/run/run-file.ts
function runOfFile(file) {
  const { format: _, finishedAt, pausedAt, stopping, filter, work, deferred, ...rest } = file;
  const common = { ...rest, state: stateOfFile({ finishedAt, stopping, pausedAt }) };
  if (work === void 0) return { ...common, kind: "tasks", ...filter ? { filter } : {} };
  const kind = isSplit(work) ? "split" : "composite";
  return { ...common, kind, work, ...deferred ? { deferred } : {} };
}
function isSplit({ skillName, members }) {
  return members.some((member) => member.skillName === skillName);
}
function stateOfFile(file) {
  const { finishedAt, stopping, pausedAt } = file;
  if (finishedAt !== void 0) return { kind: "finished", at: finishedAt };
  if (stopping !== void 0) return { kind: "stopping", ...stopping };
  return pausedAt === void 0 ? { kind: "open" } : { kind: "paused", at: pausedAt };
}

// orchestrator/core/view/render-status-line.ts
function renderRunSegment({ taken, limit, run }) {
  if (taken === 0 && !run?.isOpen) return "";
  return [`${taken}/${limit} at work`, ...run ? [`${run.done} of ${run.tasks} done`] : []].join(" \xB7 ");
}

// orchestrator/core/run/run.ts
function isUnfinished(run) {
  return !isFinished(run);
}
function isFinished({ state }) {
  return state.kind === "finished";
}
function newestAttempts(run) {
  return new Map(run.attempts.map((attempt) => [attempt.member ?? attempt.taskId, attempt]));
}

// orchestrator/core/view/run-progress.ts
function progressOfRun(run) {
  const kinds = [...newestAttempts(run).values()].map(({ outcome }) => outcome?.kind);
  const held = (run.heldBack ?? []).map(({ taskId }) => taskId);
  return {
    isOpen: isUnfinished(run),
    done: kinds.filter((kind) => kind === "done").length,
    tasks: (/* @__PURE__ */ new Set([...run.attempts.map(({ taskId }) => taskId), ...held])).size
  };
}
function newestRunIn(agents2) {
  const at = agents2.lastIndexOf(REFERENCE);
  return at === -1 ? void 0 : /^[a-z0-9]+(?=\.)/.exec(agents2.slice(at + REFERENCE.length))?.[0];
}
var REFERENCE = '"reference":"';

// hooks/module/run-line.ts
async function runLine($, { slots, limit, hasStatusLine }) {
  if (hasStatusLine) return "";
  const read = (path) => $.fs.read(path).catch(() => "");
  const [taken, run] = await Promise.all([countTaken($, slots), readProgress(read, `${slots}/..`)]);
  if (taken === 0 && !run?.isOpen) return "";
  return renderRunSegment({ taken, limit, ...run ? { run } : {} });
}
async function countTaken($, slots) {
  const numbered = (await $.fs.list(slots).catch(() => [])).map(({ name }) => name).filter(isSlot);
  const isTaken = (slot) => $.fs.list(`${slots}/${slot}`).then(
    (files) => holderAmong(
      Number(slot),
      files.map(({ name }) => name)
    ) !== void 0,
    () => countsUnread(Number(slot))
  );
  return (await Promise.all(numbered.map(isTaken))).filter(Boolean).length;
}
async function readProgress(read, state) {
  const id = newestRunIn(await read(`${state}/agents.json`));
  if (id === void 0) return void 0;
  try {
    return progressOfRun(runOfFile(JSON.parse(await read(`${state}/runs/${id}/run.json`))));
  } catch {
    return void 0;
  }
}

// hooks/module/show-run.ts
var AFTER_TURN_MS = 1e3;
var isShown = false;
var look = "none";
var later;
function showRun($, after) {
  if (after === "spawn") startLook($);
  else if (isShown) void lookLater($).catch(() => startLook($));
}
async function lookLater($) {
  later?.cancel();
  later = $.clock.every(AFTER_TURN_MS, () => {
    later?.cancel();
    later = void 0;
    startLook($);
  });
}
function startLook($) {
  if (look === "none") void lookAndShow($).catch(() => {
  });
  else look = "one-more";
}
async function lookAndShow($) {
  look = "under-way";
  try {
    const place = await ledgerPlace($);
    if (!await $.fs.exists(place.trace)) return;
    do {
      look = "under-way";
      const line = await runLine($, place);
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
async function holdSpawn($, spawn, next) {
  if (await isGuardOff($)) return next(spawn);
  if (spawn.workflow !== void 0) return next(spawn);
  const place = await ledgerPlace($);
  if (!await holdsAgents($, place)) return next(spawn);
  const spawned = await (spawn.resume ? holdResumed($, place, spawn, spawn.resume.agentId, next) : holdCalled($, place, spawn, next));
  showRun($, "spawn");
  return spawned;
}
async function holdCalled($, place, spawn, next) {
  const start = async (call) => {
    const spawned = await next(call);
    if (spawned.agentId !== void 0) noteStarted(spawn.tool_use_id, spawned.agentId);
    return spawned;
  };
  if (await isAdmitted($, place, spawn)) return start(spawn);
  const again = await askForPlaceAgain($);
  return await isAdmitted($, again, spawn) ? start(spawn) : admitHere($, again, spawn, start);
}
async function refuseSpawn() {
  return { deny: uncounted() };
}
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
  if (!await isAdmitted($, place, spawn)) return { deny: uncounted() };
  noteMissingHooks();
  const { prompt = spawn.prompt } = asked.updatedInput ?? {};
  const undo = (error) => giveToHook($, project, "settle", { hook_event_name: "PostToolUseFailure", ...call, error });
  const spawned = await startOr(undo, { ...spawn, prompt }, next);
  if (spawned.agentId === void 0) return spawned;
  await beginTurn($, project, { agent_id: spawned.agentId, agent_type: subagentType, tool_use_id });
  const reason = heardEnd(spawned.agentId);
  if (reason !== void 0) await endTurn($, place, spawned.agentId, reason);
  return spawned;
}
async function holdResumed($, place, spawn, agent, next) {
  forgetEnd(agent);
  await beginTurn($, place.project, { agent_id: agent, agent_type: spawn.subagentType });
  return startOr(() => endTurn($, place, agent, "answer"), spawn, next);
}
async function startOr(undo, spawn, next) {
  try {
    const spawned = await next(spawn);
    if (spawned.agentId === void 0) await undo(spawned.deny ?? NOT_STARTED);
    return spawned;
  } catch (error) {
    await undo(NOT_STARTED);
    throw error;
  }
}
var NOT_STARTED = "not started by the client";

// orchestrator/core/texts/contexts/tell-start.ts
var NOT_COUNTED = "you could not be counted among the agents at work";
function tellToEnd(reason) {
  return `Skyfom: ${reason}. End now without calling any tool, and give that as the reason.`;
}

// hooks/module/hold-start.ts
var ATTEMPTS2 = 5;
var prepared = /* @__PURE__ */ new Map();
async function holdStart($, start, next) {
  const began = Date.now();
  noteTranscript(start.agent_id, start.transcript_path);
  prepared.delete(start.agent_id);
  const said = await next(start);
  prepared.set(start.agent_id, said);
  const told = await tellUnheld($, start, began).catch(() => void 0);
  prepared.delete(start.agent_id);
  return told === void 0 ? said : { ...said, additionalContext: [...said.additionalContext ?? [], told] };
}
async function passStart(_$, start, next) {
  const said = prepared.get(start.agent_id);
  prepared.delete(start.agent_id);
  return said ?? next(start);
}
async function tellUnheld($, start, began) {
  if (await isGuardOff($)) return void 0;
  const before = await ledgerPlace($);
  if (!await holdsAgents($, before) || await isHeld($, before, start.agent_id)) return void 0;
  const place = await askForPlaceAgain($).catch(() => before);
  if (await isHeld($, place, start.agent_id)) return void 0;
  if (await hasEndedSince($, place, start.agent_id, began)) return tellToEnd(NOT_COUNTED);
  noteMissingHooks();
  return giveSlot($, place, start);
}
async function giveSlot($, place, start) {
  const until = Date.now() + LONGEST_MS;
  for (let attempt = 1; attempt <= ATTEMPTS2 && Date.now() < until; attempt++) {
    const left = Math.min(LONGEST_MS, until - Date.now());
    const { additionalContext } = await beginTurn($, place.project, start, left).catch(() => ({
      additionalContext: void 0
    }));
    if (additionalContext !== void 0) return String(additionalContext);
    if (await isHeld($, place, start.agent_id)) return void 0;
  }
  return tellToEnd(NOT_COUNTED);
}
async function isHeld($, { slots }, agent) {
  if (await lifeInSlot($, slots, agent) !== void 0) return true;
  const forks = await $.fs.list(`${slots}/../forks`).catch(() => []);
  return forks.some(({ name }) => name.includes(`~agent.${agent}~`));
}
async function hasEndedSince($, { slots }, agent, began) {
  const text = await $.fs.read(`${slots}/../agents.json`).catch(() => "[]");
  const entry = entriesIn(text).find((one) => one?.agentId === agent);
  const lives = entry?.lives;
  const newest = Array.isArray(lives) ? lives.at(-1) : void 0;
  const from = newest?.from;
  return [entry?.endedAt, from].every((at) => typeof at === "string" && Date.parse(at) >= began);
}
function entriesIn(text) {
  try {
    const entries = JSON.parse(text);
    return Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
}

// hooks/module/settle-end.ts
async function settleEnd($, end, next) {
  showRun($, "turn");
  const { agentId, reason } = end;
  if (agentId === void 0) return next(end);
  const isHeard = !isUnheard(agentId, reason) && reason !== "aborted";
  if (isHeard || await isGuardOff($)) return next(end);
  await endTurn($, await ledgerPlace($), agentId, reason);
  return next(end);
}
async function passEnd(_$, end, next) {
  return next(end);
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
      env: { ...await ownEnvironment($, project), NO_COLOR: "1" },
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

// orchestrator/core/run/judge/reading-programs.ts
var PURE_READERS = new Set(
  "basename cat cd cmp column comm cut df diff dirname du echo egrep false fgrep grep head id ls nl printenv printf ps pwd readlink realpath stat tail test tr true type uname wc whereis which whoami".split(
    " "
  )
);
var READERS = /* @__PURE__ */ new Map([
  ["date", { options: anyOf("[uR]+|I", "date iso-8601 rfc-3339 rfc-email universal utc"), firstOperand: /^\+/ }],
  [
    "file",
    { options: anyOf("[bikLhNn0rsvE]+", "brief mime mime-type mime-encoding keep-going dereference no-dereference") }
  ],
  [
    "find",
    {
      // Its options are whole words behind one hyphen.
      options: new RegExp(
        [
          "^(?:--?|-(?:[HLPado]|O\\d|\\d+[a-zA-Z]?|and|or|not|i?name|i?path|i?wholename|i?regex|regextype|x?type|size|perm|user|group|uid|gid|nouser|nogroup",
          "newer(?:[aBcm][aBcmt])?|[acm]time|[acm]min|anewer|cnewer|used|samefile|inum|links|lname|ilname|fstype|maxdepth|mindepth|depth|prune|quit",
          "print|print0|printf|ls|empty|readable|writable|executable|true|false|mount|xdev|follow|daystart|noleaf))$"
        ].join("|")
      )
    }
  ],
  ["hostname", { options: anyOf("[fsdIiAa]+", "fqdn long short domain ip-address all-ip-addresses"), mostOperands: 0 }],
  [
    "jq",
    {
      options: anyOf(
        "[nrjaCMScesRfL]+",
        "arg argjson args jsonargs slurp raw-input null-input raw-output compact-output exit-status sort-keys tab indent slurpfile rawfile color-output monochrome-output join-output ascii-output from-file"
      )
    }
  ],
  [
    "rg",
    {
      options: anyOf(
        "[acFHhiIlLnNopPqsSuUvVwx0b.]*(?:[ABCdeEfgjmMrtT].*)?",
        "after-context before-context case-sensitive color colors column context count count-matches files files-with-matches files-without-match fixed-strings follow glob heading hidden iglob ignore-case invert-match json line-number line-regexp max-columns max-count max-depth multiline multiline-dotall no-filename no-heading no-ignore no-ignore-vcs no-line-number no-messages null only-matching passthru pcre2 pretty quiet regexp replace smart-case sort sortr stats text trim type type-list type-not unrestricted vimgrep with-filename word-regexp"
      )
    }
  ],
  ["sed", { options: /^-n$/, firstOperand: /^(?:\d+|\$)(?:,(?:\d+|\$))?p$/ }],
  [
    "sort",
    {
      options: anyOf(
        "[bdfghiMnRrVcCmsuz]*(?:[kt].*|S\\d+[%a-zA-Z]?)?",
        "ignore-leading-blanks dictionary-order ignore-case general-numeric-sort ignore-nonprinting month-sort human-numeric-sort numeric-sort random-sort reverse version-sort sort check key field-separator unique stable merge zero-terminated"
      )
    }
  ],
  ["tree", { options: anyOf("[adfilpsugDhrtFCn]+|[LPI]", "dirsfirst du gitignore noreport prune") }],
  // The second file that `uniq` names is the one it writes.
  [
    "uniq",
    {
      options: anyOf(
        "[cdDiuz]*(?:[fsw]\\d+)?",
        "all-repeated check-chars count group ignore-case repeated skip-chars skip-fields unique zero-terminated"
      ),
      mostOperands: 1
    }
  ]
]);
var GIT_LONG = "abbrev abbrev-commit abbrev-ref absolute-git-dir all always author batch batch-check branch branches cached cc check color column committer contains count date decorate deleted diff-filter dirstat dirty error-unmatch exact-match exclude-standard exit-code find-copies find-renames first-parent follow format full-history full-index full-name function-context git-common-dir git-dir graph grep heading histogram ignore-all-space ignore-blank-lines ignore-case ignore-space-at-eol ignore-space-change ignored invert-grep is-ancestor is-inside-work-tree left-right line-number long match max-count max-depth merge-base merges min-parents minimal modified name-only name-status no-abbrev-commit no-color no-decorate no-ext-diff no-index no-merges no-patch no-renames no-textconv numstat oneline only-matching others patch patience pickaxe-all pickaxe-regex porcelain pretty quiet raw relative remotes reverse root short shortstat show-cdup show-current show-prefix show-toplevel simplify-by-decoration since skip source stage staged stat summary symbolic-full-name tags text topo-order unified unmerged until untracked untracked-files verbose verify word-diff word-diff-regex word-regexp";
var GIT_SHORT = "[a-zA-NP-Z\\d%,.]+";
var GIT_READERS = new Map([
  ["branch", { options: anyOf("[arv]+", "all remotes verbose show-current list no-color"), mostOperands: 0 }],
  ["remote", { options: anyOf("v", "verbose"), mostOperands: 0 }],
  ...readersOf("cat-file check-ignore describe grep ls-files ls-tree merge-base rev-parse status", GIT_SHORT),
  ...readersOf("blame diff log rev-list shortlog show", `${GIT_SHORT}|[SGL].+`)
]);
function readersOf(names, short) {
  const readers = /* @__PURE__ */ new Map();
  for (const name of names.split(" ")) readers.set(name, { options: anyOf(short, GIT_LONG) });
  return readers;
}
function anyOf(short, long) {
  return new RegExp(`^(?:--?|-(?:${short})|--(?:${long.split(" ").join("|")})(?:=[\\s\\S]*)?)$`);
}

// orchestrator/core/run/judge/split-command.ts
var HARMLESS_REDIRECTION = /(?:[12]?>[ \t]*\/dev\/null|2>&1|&>[ \t]*\/dev\/null)(?=[\s;|&]|$)/y;
var SEPARATOR = /&&|\|\||[;|\n](?![|&])/y;
var COMMENT = /#[^\n]*/y;
var BLANK = /(?:[ \t]|\\\n)+/y;
var SINGLE = /'([^']*)'/y;
var DOUBLE = /"((?:[^"\\`]|\\[\s\S])*)"/y;
var ESCAPED = /\\([^\n])/y;
var BARE = /[^\s'"\\`;|&<>()]+/y;
function splitCommand(line) {
  const commands = [[]];
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found) at += found[0].length;
    return found;
  };
  while (at < line.length) {
    if (take(BLANK) || take(COMMENT) || take(HARMLESS_REDIRECTION)) continue;
    if (take(SEPARATOR)) {
      commands.push([]);
      continue;
    }
    const word = takeWord(take);
    if (!word) return void 0;
    commands.at(-1)?.push(word);
  }
  return commands.filter((words) => words.length > 0);
}
function takeWord(take) {
  let text = "";
  let isFixed = true;
  let isSingle = true;
  for (let parts = 0; ; parts++) {
    const single = take(SINGLE);
    const double = single ? null : take(DOUBLE);
    const escaped = single || double ? null : take(ESCAPED);
    const bare = single || double || escaped ? null : take(BARE);
    if (!single && !double && !escaped && !bare) {
      if (parts === 0) return void 0;
      return { text, isFixed, ...isSingle ? {} : { mayBeSeveral: true } };
    }
    const expanded = double?.[1]?.replaceAll(/\\[$"\\\n]/g, "") ?? bare?.[0] ?? "";
    if (expanded.includes("$(")) return void 0;
    if (expanded.includes("$") || text === "" && /^[*?[{]/.test(bare?.[0] ?? "")) isFixed = false;
    if (/[*?[{]/.test(bare?.[0] ?? "")) isSingle = false;
    text += single?.[1] ?? double?.[1]?.replaceAll(/\\([$`"\\])/g, "$1") ?? escaped?.[1] ?? bare?.[0] ?? "";
  }
}

// orchestrator/core/run/judge/is-reading-command.ts
function isReadingCommand(line) {
  const commands = line.length > LONGEST2 ? void 0 : splitCommand(line);
  return commands?.every(isReading2) ?? false;
}
var LONGEST2 = 2e4;
function isReading2([program, ...args]) {
  if (!program?.isFixed) return false;
  if (PURE_READERS.has(program.text)) return true;
  if (program.text === "git") return isReadingGit(args);
  const reading = READERS.get(program.text);
  return reading !== void 0 && readsOnly(reading, args);
}
function isReadingGit(args) {
  const [first, ...rest] = args;
  if (first?.text === "--no-pager") return isReadingGit(rest);
  if (first?.text === "-C") return rest[0]?.isFixed === true && isReadingGit(rest.slice(1));
  const reading = first?.isFixed ? GIT_READERS.get(first.text) : void 0;
  return reading !== void 0 && readsOnly(reading, rest);
}
function readsOnly({ options, firstOperand, mostOperands }, args) {
  const isOption = ({ text }) => text.startsWith("-") && text !== "-";
  const operands = args.filter((word) => !isOption(word));
  const [first] = operands;
  return args.every((word) => word.isFixed && (!isOption(word) || options.test(word.text))) && (first === void 0 || firstOperand === void 0 || firstOperand.test(first.text)) && (mostOperands === void 0 || operands.length <= mostOperands && !operands.some(({ mayBeSeveral }) => mayBeSeveral));
}

// orchestrator/core/run/judge/traces.ts
var READING_TOOLS = /* @__PURE__ */ new Set([
  "Agent",
  "AskUserQuestion",
  "BashOutput",
  "Glob",
  "Grep",
  "LS",
  "ListMcpResourcesTool",
  "NotebookRead",
  "Read",
  "ReadMcpResourceTool",
  "Skill",
  "Task",
  "TaskGet",
  "TaskList",
  "TaskOutput",
  "TodoWrite",
  "ToolSearch",
  "WebFetch",
  "WebSearch"
]);
function mayChange({ name, input }) {
  if (READING_TOOLS.has(name)) return false;
  return name !== "Bash" || typeof input.command !== "string" || !isReadingCommand(input.command);
}

// hooks/module/write-first.ts
var LONGEST_WAIT_MS = 2e3;
var LONGEST_WITHOUT_MS = 200;
var FIRST_PAUSE_MS = 20;
var MOST_LOOKS = 15;
var written = /* @__PURE__ */ new Set();
var MOST2 = 500;
async function writeFirst($, use, next) {
  const { tool, agentId, tool_use_id, ...input } = use;
  if (agentId === void 0 || written.has(agentId)) return next(use);
  const transcript = transcriptOfAgent(agentId);
  if (transcript === void 0 || !mayChange({ id: tool_use_id, name: tool, input })) return next(use);
  if (await isRunAtWork($)) await untilWritten($, transcript, tool_use_id);
  if (written.size >= MOST2) written.clear();
  written.add(agentId);
  return next(use);
}
async function passUse(_$, use, next) {
  return next(use);
}
async function isRunAtWork($) {
  if (await isGuardOff($)) return false;
  const held = await filesInSlots($, (await ledgerPlace($)).slots);
  const records = await Promise.all(held.map(({ path }) => $.fs.read(path).catch(() => "")));
  return records.some((record) => record.includes('"reference":'));
}
async function untilWritten($, transcript, call) {
  const began = Date.now();
  let pause = FIRST_PAUSE_MS;
  for (let look2 = 1; look2 <= MOST_LOOKS; look2++) {
    const text = await $.fs.read(transcript).catch(() => void 0);
    if (text?.includes(call)) return;
    const left = began + (text === void 0 ? LONGEST_WITHOUT_MS : LONGEST_WAIT_MS) - Date.now();
    if (left <= 0) return;
    await $.clock.sleep(Math.min(pause, left));
    pause *= 1.5;
  }
}

// hooks/register.ts
function register(on) {
  on("agent.spawn", holdSpawn).catch(refuseSpawn);
  on("classic.SubagentStart", holdStart).catch(passStart);
  on("tool.call", { tool: EDITING }, guardEdit).catch(passEdit);
  on("tool.call", writeFirst).catch(passUse);
  on("turn.complete", settleEnd).catch(passEnd);
  on("command.run", { command: "skyfom:skyfom-status" }, openPane).catch(passCommand);
  on("command.run", { command: "skyfom-status" }, openPane).catch(passCommand);
  on("ui.render", { component: "Pane", requestId: "skyfom" }, drawPane);
}
export {
  register
};
