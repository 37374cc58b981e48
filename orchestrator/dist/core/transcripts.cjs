var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// orchestrator/core/transcripts/agent-file.ts
var agent_file_exports = {};
__export(agent_file_exports, {
  agentFile: () => agentFile
});
function agentFile(transcript, agent, ending) {
  return `${transcript.replace(/\.jsonl$/, "")}/subagents/agent-${agent}${ending}`;
}
var init_agent_file = __esm({
  "orchestrator/core/transcripts/agent-file.ts"() {
    "use strict";
  }
});

// orchestrator/core/transcripts/read-entries.ts
var read_entries_exports = {};
__export(read_entries_exports, {
  readEntries: () => readEntries
});
function readEntries(text, mark = "") {
  const lines = text.split("\n");
  return (mark === "" ? lines : lines.filter((line) => line.includes(mark))).flatMap(toEntry);
}
function toEntry(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return [];
  }
  if (!isObject(value)) return [];
  const { type, timestamp, message } = value;
  const speaker = type === "user" || type === "assistant" ? type : void 0;
  return [{ at: textIn(timestamp), speaker, message: speaker && isObject(message) ? toMessage(message) : void 0 }];
}
function toMessage({ id, model, content, stop_reason, usage }) {
  return {
    id: textIn(id),
    model: textIn(model),
    parts: typeof content === "string" ? [{ kind: "text", text: content }] : partsIn(content),
    isEnd: stop_reason === "end_turn",
    tokens: isObject(usage) ? toTokens(usage) : void 0
  };
}
function partsIn(content) {
  return Array.isArray(content) ? content.filter(isObject).flatMap(toPart) : [];
}
function toPart({ type, text, id, name, input, tool_use_id, is_error }) {
  if (type === "text" && typeof text === "string") return [{ kind: "text", text }];
  if (type === "tool_use" && typeof name === "string")
    return [{ kind: "call", id: String(id), name, input: isObject(input) ? input : {} }];
  if (type === "tool_result") return [{ kind: "result", call: String(tool_use_id), isError: is_error === true }];
  return [];
}
function toTokens(usage) {
  const { cache_creation: lasting } = usage;
  return {
    input: count(usage.input_tokens),
    cacheWrite: count(usage.cache_creation_input_tokens),
    cacheWriteHour: isObject(lasting) ? count(lasting.ephemeral_1h_input_tokens) : 0,
    cacheRead: count(usage.cache_read_input_tokens),
    output: count(usage.output_tokens)
  };
}
function count(value) {
  return typeof value === "number" && value > 0 ? value : 0;
}
function textIn(value) {
  return typeof value === "string" ? value : void 0;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var init_read_entries = __esm({
  "orchestrator/core/transcripts/read-entries.ts"() {
    "use strict";
  }
});

// orchestrator/core/transcripts/state-of-entries.ts
var state_of_entries_exports = {};
__export(state_of_entries_exports, {
  hasFailedResult: () => hasFailedResult,
  hasOpenCall: () => hasOpenCall,
  isInTurn: () => isInTurn
});
function hasOpenCall(entries, tool) {
  const parts = partsOf(entries);
  const answered = new Set(parts.flatMap((part) => part.kind === "result" ? [part.call] : []));
  return parts.some((part) => part.kind === "call" && part.name === tool && !answered.has(part.id));
}
function hasFailedResult(entries, call) {
  return partsOf(entries).some((part) => part.kind === "result" && part.call === call && part.isError);
}
function isInTurn(entries) {
  const last = entries.findLast(({ message }) => message !== void 0);
  if (last?.speaker !== "assistant") return last !== void 0;
  return partsOf([last]).some(({ kind }) => kind === "call");
}
function partsOf(entries) {
  return entries.flatMap(({ message }) => message?.parts ?? []);
}
var init_state_of_entries = __esm({
  "orchestrator/core/transcripts/state-of-entries.ts"() {
    "use strict";
  }
});

// part:core/transcripts
var transcripts_exports = {};
__export(transcripts_exports, {
  load: () => load
});
module.exports = __toCommonJS(transcripts_exports);
var modules = {
  "orchestrator/core/transcripts/agent-file.ts": () => (init_agent_file(), __toCommonJS(agent_file_exports)),
  "orchestrator/core/transcripts/read-entries.ts": () => (init_read_entries(), __toCommonJS(read_entries_exports)),
  "orchestrator/core/transcripts/state-of-entries.ts": () => (init_state_of_entries(), __toCommonJS(state_of_entries_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
