var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// scripts/build/stand-in.cjs
var require_stand_in = __commonJS({
  "scripts/build/stand-in.cjs"(exports2, module2) {
    module2.exports = (load2, folder, file, id) => {
      let real;
      return () => {
        if (real === void 0) {
          const path = require("node:path").join(folder, file);
          real = (require.cache[path]?.exports ?? load2(path)).load(id);
        }
        return real;
      };
    };
  }
});

// elsewhere:orchestrator/core/max-concurrent-agents.ts
var require_max_concurrent_agents = __commonJS({
  "elsewhere:orchestrator/core/max-concurrent-agents.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core.cjs", "orchestrator/core/max-concurrent-agents.ts");
    var names = { get MAX_CONCURRENT_AGENTS() {
      return module_().MAX_CONCURRENT_AGENTS;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/ledger/events/event-field.ts
function text(description) {
  return required({ type: "string", description });
}
function texts(description) {
  return required({ type: "array", description, items: { type: "string" } });
}
function whole(description, range = {}) {
  return required({ type: "integer", ...range, description });
}
function flag(description) {
  return required({ type: "boolean", description });
}
function only(value, description) {
  return optional(required({ const: value, description }));
}
function oneOf(values, description) {
  return required({ enum: values, description });
}
function optional({ schema }) {
  return { schema, isOptional: true };
}
function required(schema) {
  return { schema, isOptional: false };
}
var init_event_field = __esm({
  "orchestrator/core/ledger/events/event-field.ts"() {
    "use strict";
  }
});

// orchestrator/core/ledger/events/common-fields.ts
var import_max_concurrent_agents, BASE, LIFE, SLOT, CALL, AGENT, AGENT_TYPE, TRANSCRIPT, REASON, RUN, TASK, REFERENCE, SPAWN, STARTS;
var init_common_fields = __esm({
  "orchestrator/core/ledger/events/common-fields.ts"() {
    "use strict";
    import_max_concurrent_agents = __toESM(require_max_concurrent_agents(), 1);
    init_event_field();
    BASE = {
      at: text("When, in UTC with milliseconds."),
      owner: optional(text("The client process.")),
      session: optional(text("The client's session."))
    };
    LIFE = text("Random id of the holding.");
    SLOT = whole("The slot.", { minimum: 1, maximum: import_max_concurrent_agents.MAX_CONCURRENT_AGENTS });
    CALL = text("tool_use_id.");
    AGENT = text("The client's id of the agent.");
    AGENT_TYPE = text("The client's type of the agent.");
    TRANSCRIPT = optional(text("The file of the agent's own transcript."));
    REASON = text("Why, as text.");
    RUN = text("The run.");
    TASK = text("The task.");
    REFERENCE = text("<run>.<attempt>");
    SPAWN = {
      call: text("tool_use_id of the spawn."),
      caller: optional(text("The agent that called; absent for the main conversation.")),
      description: text("The spawn's description."),
      agentType: AGENT_TYPE,
      skillName: optional(text("The brief's skill.")),
      taskId: optional(text("The brief's task.")),
      reference: optional(REFERENCE),
      background: only(false, "The call asks to wait for the agent."),
      promptId: optional(text("The turn in which it was called."))
    };
    STARTS = {
      spawn: "",
      resume: ", resumed by a message",
      wake: ", woken by the end of a child",
      workflow: ", of a workflow",
      fork: ", a forked skill"
    };
  }
});

// orchestrator/core/ledger/events/event.ts
var event_exports = {};
__export(event_exports, {
  isStartKind: () => isStartKind
});
function isStartKind(value) {
  return typeof value === "string" && Object.hasOwn(STARTS, value);
}
var init_event = __esm({
  "orchestrator/core/ledger/events/event.ts"() {
    "use strict";
    init_common_fields();
  }
});

// elsewhere:orchestrator/core/text/elapsed.ts
var require_elapsed = __commonJS({
  "elsewhere:orchestrator/core/text/elapsed.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../text.cjs", "orchestrator/core/text/elapsed.ts");
    var names = { get elapsed() {
      return module_().elapsed;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/agent-status.ts
var require_agent_status = __commonJS({
  "elsewhere:orchestrator/core/ledger/agent-status.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/core/ledger/agent-status.ts");
    var names = {
      get END_STATUSES() {
        return module_().END_STATUSES;
      },
      get OPEN_STATUSES() {
        return module_().OPEN_STATUSES;
      },
      get isOpen() {
        return module_().isOpen;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/ledger/events/event-row.ts
function event(row) {
  return row;
}
var init_event_row = __esm({
  "orchestrator/core/ledger/events/event-row.ts"() {
    "use strict";
  }
});

// orchestrator/core/ledger/events/event-table.ts
var event_table_exports = {};
__export(event_table_exports, {
  EVENT_TABLE: () => EVENT_TABLE,
  EVENT_TYPES: () => EVENT_TYPES
});
function firstLine(text2) {
  return text2.split("\n", 1)[0]?.replace(/:$/, "") ?? "";
}
function parenthesis(text2) {
  return text2 === void 0 ? "" : ` (${text2})`;
}
var import_max_concurrent_agents2, import_elapsed, import_agent_status, EVENT_TABLE, EVENT_TYPES;
var init_event_table = __esm({
  "orchestrator/core/ledger/events/event-table.ts"() {
    "use strict";
    import_max_concurrent_agents2 = __toESM(require_max_concurrent_agents(), 1);
    import_elapsed = __toESM(require_elapsed(), 1);
    import_agent_status = __toESM(require_agent_status(), 1);
    init_common_fields();
    init_event_field();
    init_event_row();
    EVENT_TABLE = {
      reserved: event({
        tells: "a spawn was admitted; it holds a slot until its agent starts or it is refused",
        fields: { ...SPAWN, life: LIFE, slot: SLOT },
        line: ({ description, slot }) => `${description}: slot ${slot}`
      }),
      denied: event({
        tells: "Skyfom denied a spawn, which never held a slot",
        fields: {
          ...SPAWN,
          why: oneOf(["full", "reference", "uncountable", "state", "error"], "The kind of reason."),
          reason: REASON
        },
        line: ({ description, reason, why }) => `${description}: ${why === "full" ? firstLine(reason) : reason}`
      }),
      started: event({
        tells: "an agent began to work, in a slot of its own or, as a forked skill, in its caller's",
        fields: {
          life: LIFE,
          slot: optional(SLOT),
          agent: AGENT,
          agentType: AGENT_TYPE,
          how: oneOf(Object.keys(STARTS), "How it came to work."),
          transcript: TRANSCRIPT
        },
        line: ({ life, slot, how, agent }, names) => `${names.ofLife(life)}: ${slot === void 0 ? "in its caller's slot" : `slot ${slot}`}${STARTS[how]}, agent ${agent}`
      }),
      waiting: event({
        tells: "a start without a reservation found no free slot and waits in line",
        fields: { agent: AGENT, agentType: AGENT_TYPE, life: LIFE },
        line: ({ agent, owner }, names) => `${names.ofAgent(owner, agent)} waits for a slot`
      }),
      joined: event({
        tells: "a call and an agent were found to belong together",
        fields: {
          call: CALL,
          agent: AGENT,
          reference: optional(
            text("What the agent was started by, where the hook of its call was killed before it logged that.")
          ),
          skillName: optional(text("Then also the skill of the brief.")),
          taskId: optional(text("Then also the task of the brief.")),
          description: optional(text("Then also what the call is about.")),
          background: optional(flag("Whether the call's result says that it runs in the background.")),
          isTeammate: only(true, "Where the call's result says that it is a member of an agent team."),
          caller: optional(text("The agent that called."))
        },
        line: ({ call, agent, owner }, names) => `${names.ofAgent(owner, agent)}: agent ${agent} came from call ${call}`
      }),
      listed: event({
        tells: "the client listed a nested agent or a woken parent among its background tasks for the first time",
        fields: { life: LIFE },
        line: ({ life }, names) => `${names.ofLife(life)} is known to the client as a background task`
      }),
      unlisted: event({
        tells: "a turn ended and the client's list did not have a nested agent or a woken parent yet",
        fields: { life: LIFE, promptId: text("The turn.") },
        line: ({ life }, names) => `${names.ofLife(life)} is not known to the client as a background task yet`
      }),
      dropped: event({
        tells: "a call holds nothing any more, and its agent never appeared",
        fields: { call: CALL },
        line: ({ call }) => `call ${call} holds nothing any more`
      }),
      exchanged: event({
        tells: "two calls of one client process had been paired with each other's agents",
        fields: { life: LIFE, other: LIFE },
        line: ({ life, other }, names) => `${names.ofLife(life)} and ${names.ofLife(other)} had each other's agents`
      }),
      idle: event({
        tells: "a parent stopped while its background children work, and its slot is free",
        fields: { life: LIFE, agent: AGENT },
        line: ({ life }, names) => `${names.ofLife(life)} waits for its children, without a slot`
      }),
      ended: event({
        tells: "a life is over and its slot is free",
        fields: {
          life: LIFE,
          status: oneOf(import_agent_status.END_STATUSES, "How it ended."),
          by: text("What told of it."),
          agent: optional(AGENT),
          reason: optional(REASON),
          isEndInferred: only(
            true,
            "Where nothing told of the end itself: a later line of the life may then say how it ended."
          ),
          transcript: TRANSCRIPT
        },
        line: ({ life, status, reason, at }, names) => {
          const began = names.startOf(life);
          const after = began === void 0 ? "" : ` after ${(0, import_elapsed.elapsed)(Date.parse(at) - Date.parse(began))}`;
          return `${names.ofLife(life)}: ${status}${after}${reason === void 0 ? "" : `, ${reason}`}`;
        }
      }),
      overrun: event({
        tells: "an eighth agent may have made a request to the model",
        fields: { agent: AGENT, reason: REASON },
        line: ({ agent, reason }) => `agent ${agent}: ${reason}`
      }),
      unreadable: event({
        tells: "a hook got input that it could not use",
        fields: { hook: text("The event's name."), reason: REASON },
        line: ({ hook, reason }) => `${hook}: ${reason}`
      }),
      "foreign-file": event({
        tells: "a foreign file was in the place of one of Skyfom's own and was moved aside",
        fields: { file: text("The file."), movedTo: text("Where it is now.") },
        line: ({ file, movedTo }) => `${file} was not written by Skyfom and was moved to ${movedTo}`
      }),
      "run-opened": event({
        tells: "a run began",
        fields: {
          run: RUN,
          limit: whole("Agents it keeps at work at once.", { minimum: 1, maximum: import_max_concurrent_agents2.MAX_CONCURRENT_AGENTS })
        },
        line: ({ run, limit }) => `run ${run}, ${limit} at once`
      }),
      "task-held-back": event({
        tells: "a ready task does not start at this step, with the reason; logged again when the reason changes",
        fields: {
          run: RUN,
          taskId: TASK,
          member: optional(text("The member whose part it is, in a composite run.")),
          title: text("The title of the task, or of the part."),
          why: optional(text("The kind of reason; `gone` when nothing can begin it any more.")),
          reason: REASON,
          by: optional(texts("What it waits for: tasks, or in a composite run members."))
        },
        line: ({ taskId, member, title, reason }) => `${member ?? taskId} ${title}: ${reason}`
      }),
      "task-claimed": event({
        tells: "a run claimed a task for an attempt",
        fields: { run: RUN, taskId: TASK, reference: REFERENCE },
        line: ({ taskId, reference }) => `${taskId} for attempt ${reference}`
      }),
      "report-asked": event({
        tells: "an agent that tried to stop without a valid report was asked for one, and keeps its slot",
        fields: { reference: REFERENCE, agent: AGENT, life: LIFE, why: text("What was wrong with its last message.") },
        line: ({ reference, agent, why, owner }, names) => `${names.ofAgent(owner, agent)} was asked for the report of ${reference}: ${why}`
      }),
      "brief-not-given": event({
        tells: "an agent got something other than its brief: another prompt, or its bare reference",
        fields: {
          reference: REFERENCE,
          call: CALL,
          agent: AGENT,
          given: oneOf(
            ["another-prompt", "reference"],
            "What it was given: another plugin's prompt, or the reference itself."
          )
        },
        line: ({ reference, agent, given, owner }, names) => `${names.ofAgent(owner, agent)} was given ${given === "reference" ? "its bare reference" : "another prompt"} for ${reference}`
      }),
      "worktree-set-up": event({
        tells: "the worktree of an attempt was set up, with the time it took and what failed",
        fields: {
          reference: REFERENCE,
          tookMs: whole("How long it took, in milliseconds.", { minimum: 0 }),
          failure: optional(text("What failed, in words; absent if nothing did."))
        },
        line: ({ reference, tookMs, failure }, names) => `attempt ${reference}${parenthesis(names.taskOfReference(reference))}: ${failure ?? "done"}, ${tookMs} ms`
      }),
      "report-collected": event({
        tells: "the engine recorded how an attempt ended",
        fields: {
          run: RUN,
          reference: REFERENCE,
          status: oneOf(["done", "failed", "needs-input", "in-doubt", "withdrawn"], "How the attempt ended.")
        },
        line: ({ reference, status }, names) => `attempt ${reference}${parenthesis(names.taskOfReference(reference))}: ${status}`
      }),
      "task-closed": event({
        tells: "a run closed a task that its agent reported done",
        fields: { run: RUN, taskId: TASK, reference: REFERENCE },
        line: ({ taskId, reference }) => `${taskId}, done by attempt ${reference}`
      }),
      "task-retried": event({
        tells: "a failed task is tried again",
        fields: { run: RUN, taskId: TASK, reference: REFERENCE, reason: REASON },
        line: ({ taskId, reference, reason }) => `${taskId} as attempt ${reference}: ${reason}`
      }),
      "task-given-back": event({
        tells: "a run released its claim on a task",
        fields: { run: RUN, taskId: TASK, reason: REASON },
        line: ({ taskId, reason }) => `${taskId}: ${reason}`
      }),
      "run-paused": event({
        tells: "a run starts nothing more until it is resumed",
        fields: { run: RUN },
        line: ({ run }) => `run ${run} is paused: nothing new starts`
      }),
      "run-resumed": event({
        tells: "a run may start agents again",
        fields: { run: RUN },
        line: ({ run }) => `run ${run} continues`
      }),
      "run-stopping": event({
        tells: "a run starts nothing more and ends when its agents have",
        fields: { run: RUN },
        line: ({ run }) => `run ${run} is stopping: nothing new starts`
      }),
      "run-finished": event({
        tells: "a run has nothing left to do",
        fields: { run: RUN, closed: whole("Tasks closed."), failed: whole("Tasks failed.") },
        line: ({ run, closed, failed }) => `run ${run}: ${closed} closed, ${failed} failed`
      })
    };
    EVENT_TYPES = Object.keys(EVENT_TABLE);
  }
});

// part:core/ledger/events
var events_exports = {};
__export(events_exports, {
  load: () => load
});
module.exports = __toCommonJS(events_exports);
var modules = {
  "orchestrator/core/ledger/events/event.ts": () => (init_event(), __toCommonJS(event_exports)),
  "orchestrator/core/ledger/events/event-table.ts": () => (init_event_table(), __toCommonJS(event_table_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
