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

// elsewhere:orchestrator/core/ledger/pane-settings.ts
var require_pane_settings = __commonJS({
  "elsewhere:orchestrator/core/ledger/pane-settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/ledger.cjs", "orchestrator/core/ledger/pane-settings.ts");
    var names = {
      get hasAgentTeams() {
        return module_().hasAgentTeams;
      },
      get settingOfPanes() {
        return module_().settingOfPanes;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-plain-file.ts
var require_read_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-plain-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../plain-file.cjs", "orchestrator/io/plain-file/read-plain-file.ts");
    var names = {
      get MOST_STATE_BYTES() {
        return module_().MOST_STATE_BYTES;
      },
      get readPlainBytes() {
        return module_().readPlainBytes;
      },
      get readPlainFile() {
        return module_().readPlainFile;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/resolve-within.ts
var require_resolve_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/resolve-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../plain-file.cjs", "orchestrator/io/plain-file/resolve-within.ts");
    var names = {
      get followLinks() {
        return module_().followLinks;
      },
      get isInGitDir() {
        return module_().isInGitDir;
      },
      get isWithin() {
        return module_().isWithin;
      },
      get resolveWithin() {
        return module_().resolveWithin;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/is-home-moved.ts
var require_is_home_moved = __commonJS({
  "elsewhere:orchestrator/io/settings/is-home-moved.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../settings.cjs", "orchestrator/io/settings/is-home-moved.ts");
    var names = {
      get isConfigDirMoved() {
        return module_().isConfigDirMoved;
      },
      get isHomeMoved() {
        return module_().isHomeMoved;
      },
      get whatMovesConfigDir() {
        return module_().whatMovesConfigDir;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/is-set-by-repository.ts
var require_is_set_by_repository = __commonJS({
  "elsewhere:orchestrator/io/settings/is-set-by-repository.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../settings.cjs", "orchestrator/io/settings/is-set-by-repository.ts");
    var names = { get isSetByRepository() {
      return module_().isSetByRepository;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/managed-settings-files.ts
var require_managed_settings_files = __commonJS({
  "elsewhere:orchestrator/io/settings/managed-settings-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../settings.cjs", "orchestrator/io/settings/managed-settings-files.ts");
    var names = { get managedSettingsFiles() {
      return module_().managedSettingsFiles;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/text-as-client.ts
var require_text_as_client = __commonJS({
  "elsewhere:orchestrator/io/settings/text-as-client.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../settings.cjs", "orchestrator/io/settings/text-as-client.ts");
    var names = { get textAsClient() {
      return module_().textAsClient;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/user-config-dir.ts
var require_user_config_dir = __commonJS({
  "elsewhere:orchestrator/io/settings/user-config-dir.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../settings.cjs", "orchestrator/io/settings/user-config-dir.ts");
    var names = { get userConfigDir() {
      return module_().userConfigDir;
    } };
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

// orchestrator/io/ledger/begin/find-pane-setting.ts
var find_pane_setting_exports = {};
__export(find_pane_setting_exports, {
  findPaneSetting: () => findPaneSetting
});
function findPaneSetting(projectDir, env) {
  const own = environmentOfClient(projectDir, env);
  return (0, import_pane_settings.settingOfPanes)(teammateSettings(projectDir, own), own);
}
function environmentOfClient(projectDir, env) {
  const { CLAUDE_CONFIG_DIR: _theirs, ...others } = env;
  const own = (0, import_is_home_moved.isConfigDirMoved)(projectDir, env) ? others : env;
  const isHidden = OF_PANES.some((name) => (0, import_is_set_by_repository.isSetByRepository)(projectDir, env, name));
  return isHidden ? { ...own, TMUX: "unknown" } : own;
}
function teammateSettings(projectDir, env) {
  const args = argumentsOf((0, import_owner_of_process.clientPid)(env));
  const config = (0, import_user_config_dir.userConfigDir)(env);
  const files = [
    ...(0, import_managed_settings_files.managedSettingsFiles)().reverse(),
    (0, import_node_path.join)(projectDir, ".claude", "settings.local.json"),
    (0, import_node_path.join)(projectDir, ".claude", "settings.json"),
    (0, import_node_path.join)(config, "settings.json"),
    env.CLAUDE_CONFIG_DIR ? (0, import_node_path.join)(config, ".claude.json") : (0, import_node_path.join)((0, import_node_os.homedir)(), ".claude.json")
  ];
  return [
    { where: "--teammate-mode", value: optionOf(args, "--teammate-mode") },
    { where: "teammateMode in --settings", value: modeInOption(optionOf(args, "--settings")) },
    ...files.map((file) => ({ where: `teammateMode in ${file}`, value: modeIn(read(file)) }))
  ];
}
function argumentsOf(pid) {
  return (read(`/proc/${pid}/cmdline`) ?? "").split("\0");
}
function optionOf(args, option) {
  const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  const found = args[at];
  return found === option ? args[at + 1] : found?.slice(option.length + 1);
}
function modeInOption(value) {
  if (value === void 0) return void 0;
  return modeIn(value.trimStart().startsWith("{") ? value : read(value));
}
function modeIn(text) {
  return /"teammateMode"\s*:\s*"(auto|tmux|iterm2|in-process)"/.exec(text ?? "")?.[1];
}
function read(file) {
  const bytes = (0, import_read_plain_file.readPlainBytes)((0, import_resolve_within.followLinks)(file), MOST_BYTES);
  return bytes && (0, import_text_as_client.textAsClient)(bytes);
}
var import_node_os, import_node_path, import_pane_settings, import_read_plain_file, import_resolve_within, import_is_home_moved, import_is_set_by_repository, import_managed_settings_files, import_text_as_client, import_user_config_dir, import_owner_of_process, OF_PANES, MOST_BYTES;
var init_find_pane_setting = __esm({
  "orchestrator/io/ledger/begin/find-pane-setting.ts"() {
    "use strict";
    import_node_os = require("node:os");
    import_node_path = require("node:path");
    import_pane_settings = __toESM(require_pane_settings(), 1);
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
    import_resolve_within = __toESM(require_resolve_within(), 1);
    import_is_home_moved = __toESM(require_is_home_moved(), 1);
    import_is_set_by_repository = __toESM(require_is_set_by_repository(), 1);
    import_managed_settings_files = __toESM(require_managed_settings_files(), 1);
    import_text_as_client = __toESM(require_text_as_client(), 1);
    import_user_config_dir = __toESM(require_user_config_dir(), 1);
    import_owner_of_process = __toESM(require_owner_of_process(), 1);
    OF_PANES = ["TMUX", "ITERM_SESSION_ID"];
    MOST_BYTES = 16 * 2 ** 20;
  }
});

// part:io/ledger/begin
var begin_exports = {};
__export(begin_exports, {
  load: () => load
});
module.exports = __toCommonJS(begin_exports);
var modules = { "orchestrator/io/ledger/begin/find-pane-setting.ts": () => (init_find_pane_setting(), __toCommonJS(find_pane_setting_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
