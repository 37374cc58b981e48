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

// elsewhere:orchestrator/core/ledger/owner.ts
var require_owner = __commonJS({
  "elsewhere:orchestrator/core/ledger/owner.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/ledger.cjs", "orchestrator/core/ledger/owner.ts");
    var names = {
      get NO_START() {
        return module_().NO_START;
      },
      get UNKNOWN() {
        return module_().UNKNOWN;
      },
      get ownerDistance() {
        return module_().ownerDistance;
      },
      get ownerKey() {
        return module_().ownerKey;
      },
      get parseOwnerKey() {
        return module_().parseOwnerKey;
      },
      get whereIsForeign() {
        return module_().whereIsForeign;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/carry-out-settlement.ts
var require_carry_out_settlement = __commonJS({
  "elsewhere:orchestrator/io/ledger/carry-out-settlement.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/carry-out-settlement.ts");
    var names = {
      get carryOutSettlement() {
        return module_().carryOutSettlement;
      },
      get finishEnded() {
        return module_().finishEnded;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/offers.ts
var require_offers = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/offers.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/files/offers.ts");
    var names = {
      get OFFER_LASTS_MS() {
        return module_().OFFER_LASTS_MS;
      },
      get dropLapsedOffers() {
        return module_().dropLapsedOffers;
      },
      get dropOffers() {
        return module_().dropOffers;
      },
      get offersOf() {
        return module_().offersOf;
      },
      get readOffers() {
        return module_().readOffers;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/seen.ts
var require_seen = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/seen.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/files/seen.ts");
    var names = {
      get decisionNote() {
        return module_().decisionNote;
      },
      get digest() {
        return module_().digest;
      },
      get eventKey() {
        return module_().eventKey;
      },
      get forgetOlderThan() {
        return module_().forgetOlderThan;
      },
      get forgetOwner() {
        return module_().forgetOwner;
      },
      get forgetSeen() {
        return module_().forgetSeen;
      },
      get isDecided() {
        return module_().isDecided;
      },
      get isDecisionOld() {
        return module_().isDecisionOld;
      },
      get isFirstToDecide() {
        return module_().isFirstToDecide;
      },
      get noteAdmitted() {
        return module_().noteAdmitted;
      },
      get startKey() {
        return module_().startKey;
      },
      get timeOfDecision() {
        return module_().timeOfDecision;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/slots.ts
var require_slots = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/slots.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/files/slots.ts");
    var names = {
      get moveFile() {
        return module_().moveFile;
      },
      get readRecord() {
        return module_().readRecord;
      },
      get readSlots() {
        return module_().readSlots;
      },
      get renameHolding() {
        return module_().renameHolding;
      },
      get slotDir() {
        return module_().slotDir;
      },
      get takeSlot() {
        return module_().takeSlot;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/fork-passes.ts
var require_fork_passes = __commonJS({
  "elsewhere:orchestrator/io/ledger/fork-passes.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/fork-passes.ts");
    var names = {
      get dropPassesOf() {
        return module_().dropPassesOf;
      },
      get issuePass() {
        return module_().issuePass;
      },
      get returnPass() {
        return module_().returnPass;
      },
      get takePass() {
        return module_().takePass;
      },
      get voidPasses() {
        return module_().voidPasses;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/memory/at-work-folder.ts
var require_at_work_folder = __commonJS({
  "elsewhere:orchestrator/io/ledger/memory/at-work-folder.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "memory.cjs", "orchestrator/io/ledger/memory/at-work-folder.ts");
    var names = {
      get MARK() {
        return module_().MARK;
      },
      get atWorkFolder() {
        return module_().atWorkFolder;
      },
      get forget() {
        return module_().forget;
      },
      get forgetClient() {
        return module_().forgetClient;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/owner-of-process.ts
var require_owner_of_process = __commonJS({
  "elsewhere:orchestrator/io/ledger/owner-of-process.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/owner-of-process.ts");
    var names = {
      get clientPid() {
        return module_().clientPid;
      },
      get isOwnerGone() {
        return module_().isOwnerGone;
      },
      get ownerOfProcess() {
        return module_().ownerOfProcess;
      },
      get thisProcess() {
        return module_().thisProcess;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/settle/settle-gone-owners.ts
var settle_gone_owners_exports = {};
__export(settle_gone_owners_exports, {
  isGone: () => isGone,
  settleGoneOwners: () => settleGoneOwners
});
function settleGoneOwners(ledger, slots = (0, import_slots.readSlots)(ledger.paths)) {
  const { paths } = ledger;
  const { open } = ledger.view(void 0, slots);
  const kept = [paths.seen, paths.sessions, paths.forks].flatMap((folder) => (0, import_node_fs.readdirSync)(folder));
  const offered = slots.flatMap(({ name }) => name?.owner ?? []);
  const keys = [...open.map(({ owner }) => owner), ...offered, ...kept];
  const gone = new Set(keys.map((key) => key.split("~", 1)[0]));
  for (const key of gone) if (!isGone(ledger, key)) gone.delete(key);
  const lost = open.filter(({ owner }) => gone.has(owner));
  (0, import_carry_out_settlement.carryOutSettlement)(
    ledger,
    lost.map((life) => ({ do: "end", life, status: "lost", reason: "its client process is gone" })),
    "owner-gone"
  );
  for (const key of gone) {
    (0, import_offers.dropOffers)(paths, key);
    (0, import_fork_passes.voidPasses)(paths, key);
    (0, import_seen.forgetOwner)(paths, key);
    (0, import_at_work_folder.forgetClient)(key);
  }
  (0, import_carry_out_settlement.finishEnded)(ledger);
}
function isGone(ledger, key) {
  const owner = (0, import_owner.parseOwnerKey)(key);
  return owner !== void 0 && key !== ledger.key && (0, import_owner_of_process.isOwnerGone)(owner, ledger.owner);
}
var import_node_fs, import_owner, import_carry_out_settlement, import_offers, import_seen, import_slots, import_fork_passes, import_at_work_folder, import_owner_of_process;
var init_settle_gone_owners = __esm({
  "orchestrator/io/ledger/settle/settle-gone-owners.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_owner = __toESM(require_owner(), 1);
    import_carry_out_settlement = __toESM(require_carry_out_settlement(), 1);
    import_offers = __toESM(require_offers(), 1);
    import_seen = __toESM(require_seen(), 1);
    import_slots = __toESM(require_slots(), 1);
    import_fork_passes = __toESM(require_fork_passes(), 1);
    import_at_work_folder = __toESM(require_at_work_folder(), 1);
    import_owner_of_process = __toESM(require_owner_of_process(), 1);
  }
});

// elsewhere:orchestrator/core/ledger/agent-status.ts
var require_agent_status = __commonJS({
  "elsewhere:orchestrator/core/ledger/agent-status.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/ledger.cjs", "orchestrator/core/ledger/agent-status.ts");
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

// elsewhere:orchestrator/core/ledger/fold/has-life-ended.ts
var require_has_life_ended = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold/has-life-ended.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/ledger/fold.cjs", "orchestrator/core/ledger/fold/has-life-ended.ts");
    var names = {
      get BY_MISSING_RECORD() {
        return module_().BY_MISSING_RECORD;
      },
      get hasLifeEnded() {
        return module_().hasLifeEnded;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/fold/ledger-state.ts
var require_ledger_state = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold/ledger-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/ledger/fold.cjs", "orchestrator/core/ledger/fold/ledger-state.ts");
    var names = {
      get LedgerState() {
        return module_().LedgerState;
      },
      get isCutOff() {
        return module_().isCutOff;
      },
      get newestLife() {
        return module_().newestLife;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/ended-lives.ts
var require_ended_lives = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/ended-lives.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/files/ended-lives.ts");
    var names = { get endedLives() {
      return module_().endedLives;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/open-files.ts
var require_open_files = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/open-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/files/open-files.ts");
    var names = {
      get filesOfLife() {
        return module_().filesOfLife;
      },
      get findOpenFiles() {
        return module_().findOpenFiles;
      },
      get nameOfLife() {
        return module_().nameOfLife;
      },
      get openLives() {
        return module_().openLives;
      },
      get pathOfLife() {
        return module_().pathOfLife;
      },
      get readOpenFile() {
        return module_().readOpenFile;
      },
      get readOpenFiles() {
        return module_().readOpenFiles;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/settle/settle-orphans.ts
function settleOrphans(ledger) {
  const slots = (0, import_slots2.readSlots)(ledger.paths);
  if (slots.some(({ isClosed }) => isClosed)) return;
  const before = livesOnDisk(ledger, slots);
  const open = ledger.agents().filter(({ status }) => (0, import_agent_status.isOpen)(status));
  const onDisk = /* @__PURE__ */ new Set([...before, ...livesOnDisk(ledger)]);
  for (const entry of open) {
    const life = (0, import_ledger_state.newestLife)(entry)?.life;
    const { call, owner, session } = entry;
    if (life === void 0 && call !== void 0 && owner !== void 0) {
      const isOver = owner === ledger.key || isGone(ledger, owner);
      if (isOver) ledger.record("dropped", { call, ...session === void 0 ? {} : { session } });
    } else if (life !== void 0 && !onDisk.has(life)) {
      ledger.record("ended", { life, status: "lost", by: import_has_life_ended.BY_MISSING_RECORD, reason: RECORD_GONE });
    }
  }
}
function livesOnDisk({ paths }, slots) {
  return [...(0, import_ended_lives.endedLives)(paths), ...(0, import_open_files.findOpenFiles)(paths, slots).map(({ name }) => name.life)];
}
var import_agent_status, import_has_life_ended, import_ledger_state, import_ended_lives, import_open_files, import_slots2, RECORD_GONE;
var init_settle_orphans = __esm({
  "orchestrator/io/ledger/settle/settle-orphans.ts"() {
    "use strict";
    import_agent_status = __toESM(require_agent_status(), 1);
    import_has_life_ended = __toESM(require_has_life_ended(), 1);
    import_ledger_state = __toESM(require_ledger_state(), 1);
    import_ended_lives = __toESM(require_ended_lives(), 1);
    import_open_files = __toESM(require_open_files(), 1);
    import_slots2 = __toESM(require_slots(), 1);
    init_settle_gone_owners();
    RECORD_GONE = "its record is gone";
  }
});

// orchestrator/io/ledger/settle/free-slots.ts
var free_slots_exports = {};
__export(free_slots_exports, {
  freeAll: () => freeAll,
  freeDead: () => freeDead,
  heldSlots: () => heldSlots
});
function heldSlots(ledger) {
  const slots = (0, import_slots3.readSlots)(ledger.paths);
  const { open } = ledger.view(void 0, slots);
  return slots.map(({ slot, file, name }) => {
    if (!name) return { slot, state: "unreadable", description: file || "a file where a directory belongs" };
    const life = open.find((one) => one.life === name.life);
    const owner = (0, import_owner2.parseOwnerKey)(name.owner);
    const state = !owner ? "unknown" : (0, import_owner_of_process2.isOwnerGone)(owner, ledger.owner) ? "gone" : placeOf(ledger, name.owner);
    return {
      slot,
      state,
      description: life?.entry.description || (life ? "an agent without a description" : "reserved for a parent about to wake"),
      ...life ? { since: life.since } : {},
      ...life?.entry.taskId ? { taskId: life.entry.taskId } : {},
      ...owner && state === "alive" ? { pid: owner.pid } : {}
    };
  });
}
function placeOf(ledger, key) {
  const owner = (0, import_owner2.parseOwnerKey)(key);
  return owner && (0, import_owner2.ownerDistance)(owner, ledger.owner) === "here" ? "alive" : "unknown";
}
function freeDead(ledger) {
  settleGoneOwners(ledger);
  settleOrphans(ledger);
  ledger.publish();
}
function freeAll(ledger) {
  freeDead(ledger);
  const lives = ledger.view().open;
  const reason = "freed by skyfom reset";
  (0, import_carry_out_settlement2.carryOutSettlement)(
    ledger,
    lives.map((life) => ({ do: "end", life, status: "lost", reason })),
    "reset"
  );
  for (const { slot, name } of (0, import_slots3.readSlots)(ledger.paths)) {
    if (name) (0, import_offers2.dropOffers)(ledger.paths, name.owner);
    else (0, import_node_fs2.rmSync)((0, import_slots3.slotDir)(ledger.paths, slot), { recursive: true, force: true });
  }
  ledger.publish();
}
var import_node_fs2, import_owner2, import_carry_out_settlement2, import_offers2, import_slots3, import_owner_of_process2;
var init_free_slots = __esm({
  "orchestrator/io/ledger/settle/free-slots.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_owner2 = __toESM(require_owner(), 1);
    import_carry_out_settlement2 = __toESM(require_carry_out_settlement(), 1);
    import_offers2 = __toESM(require_offers(), 1);
    import_slots3 = __toESM(require_slots(), 1);
    import_owner_of_process2 = __toESM(require_owner_of_process(), 1);
    init_settle_gone_owners();
    init_settle_orphans();
  }
});

// part:io/ledger/settle
var settle_exports = {};
__export(settle_exports, {
  load: () => load
});
module.exports = __toCommonJS(settle_exports);
var modules = {
  "orchestrator/io/ledger/settle/settle-gone-owners.ts": () => (init_settle_gone_owners(), __toCommonJS(settle_gone_owners_exports)),
  "orchestrator/io/ledger/settle/free-slots.ts": () => (init_free_slots(), __toCommonJS(free_slots_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
