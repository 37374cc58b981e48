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

// built-in:node:child_process
var spawnSync;
var init_node_child_process = __esm({
  "built-in:node:child_process"() {
    spawnSync = (...args) => require("node:child_process").spawnSync(...args);
  }
});

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

// elsewhere:orchestrator/core/entry/is-by-model.ts
var require_is_by_model = __commonJS({
  "elsewhere:orchestrator/core/entry/is-by-model.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/entry.cjs", "orchestrator/core/entry/is-by-model.ts");
    var names = { get isByModel() {
      return module_().isByModel;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/consent.ts
var require_consent = __commonJS({
  "elsewhere:orchestrator/core/install/consent.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/consent.ts");
    var names = {
      get CLI_FOR_MODELS() {
        return module_().CLI_FOR_MODELS;
      },
      get consentsFor() {
        return module_().consentsFor;
      },
      get hookEntries() {
        return module_().hookEntries;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/manifest.ts
var require_manifest = __commonJS({
  "elsewhere:orchestrator/core/install/manifest.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/manifest.ts");
    var names = {
      get MANIFEST_FILE() {
        return module_().MANIFEST_FILE;
      },
      get PERSONAL_FOLDER() {
        return module_().PERSONAL_FOLDER;
      },
      get PERSONAL_RECORD_FILE() {
        return module_().PERSONAL_RECORD_FILE;
      },
      get TELLTALE_FILE() {
        return module_().TELLTALE_FILE;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/settings/shipped-hooks.ts
var require_shipped_hooks = __commonJS({
  "elsewhere:orchestrator/core/install/settings/shipped-hooks.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/settings/shipped-hooks.ts");
    var names = { get SHIPPED_HOOKS() {
      return module_().SHIPPED_HOOKS;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/needs/find-needs.ts
var require_find_needs = __commonJS({
  "elsewhere:orchestrator/core/run/needs/find-needs.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/needs/find-needs.ts");
    var names = { get findNeeds() {
      return module_().findNeeds;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/settings/settings.ts
var require_settings = __commonJS({
  "elsewhere:orchestrator/core/settings/settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/settings.cjs", "orchestrator/core/settings/settings.ts");
    var names = { get DEFAULT_SETTINGS() {
      return module_().DEFAULT_SETTINGS;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/command-prefix.ts
var require_command_prefix = __commonJS({
  "elsewhere:orchestrator/io/command-prefix.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/command-prefix.ts");
    var names = { get commandPrefix() {
      return module_().commandPrefix;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/git-files/endless-in-git.ts
var require_endless_in_git = __commonJS({
  "elsewhere:orchestrator/io/git-files/endless-in-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "git-files.cjs", "orchestrator/io/git-files/endless-in-git.ts");
    var names = {
      get endlessInGit() {
        return module_().endlessInGit;
      },
      get endlessInGitDir() {
        return module_().endlessInGitDir;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/install/find-ignored.ts
var require_find_ignored = __commonJS({
  "elsewhere:orchestrator/io/install/find-ignored.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "install.cjs", "orchestrator/io/install/find-ignored.ts");
    var names = { get findIgnored() {
      return module_().findIgnored;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/begin/find-pane-setting.ts
var require_find_pane_setting = __commonJS({
  "elsewhere:orchestrator/io/ledger/begin/find-pane-setting.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger/begin.cjs", "orchestrator/io/ledger/begin/find-pane-setting.ts");
    var names = { get findPaneSetting() {
      return module_().findPaneSetting;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/client-key.ts
var require_client_key = __commonJS({
  "elsewhere:orchestrator/io/ledger/client-key.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/client-key.ts");
    var names = {
      get clientKey() {
        return module_().clientKey;
      },
      get isForgotten() {
        return module_().isForgotten;
      },
      get ownerIn() {
        return module_().ownerIn;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/locate-state.ts
var require_locate_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/locate-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/locate-state.ts");
    var names = {
      get locateState() {
        return module_().locateState;
      },
      get showsState() {
        return module_().showsState;
      },
      get stateWithoutGit() {
        return module_().stateWithoutGit;
      },
      get statesAround() {
        return module_().statesAround;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/state-paths.ts
var require_state_paths = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/state-paths.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/state-paths.ts");
    var names = {
      get createState() {
        return module_().createState;
      },
      get hasState() {
        return module_().hasState;
      },
      get howToRecover() {
        return module_().howToRecover;
      },
      get ignoreFolder() {
        return module_().ignoreFolder;
      },
      get isFolder() {
        return module_().isFolder;
      },
      get isLost() {
        return module_().isLost;
      },
      get isOwnLink() {
        return module_().isOwnLink;
      },
      get linkText() {
        return module_().linkText;
      },
      get refuseState() {
        return module_().refuseState;
      },
      get statePaths() {
        return module_().statePaths;
      },
      get whyElsewhere() {
        return module_().whyElsewhere;
      },
      get whyLost() {
        return module_().whyLost;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/owner-of-process.ts
var require_owner_of_process = __commonJS({
  "elsewhere:orchestrator/io/ledger/owner-of-process.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/owner-of-process.ts");
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

// elsewhere:orchestrator/io/plugin-root.ts
var require_plugin_root = __commonJS({
  "elsewhere:orchestrator/io/plugin-root.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/plugin-root.ts");
    var names = { get pluginRoot() {
      return module_().pluginRoot;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/program-on-path.ts
var require_program_on_path = __commonJS({
  "elsewhere:orchestrator/io/program-on-path.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/program-on-path.ts");
    var names = {
      get foldersOnPath() {
        return module_().foldersOnPath;
      },
      get programOnPath() {
        return module_().programOnPath;
      },
      get withPlainPath() {
        return module_().withPlainPath;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/reference/read-run.ts
var require_read_run = __commonJS({
  "elsewhere:orchestrator/io/reference/read-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "reference.cjs", "orchestrator/io/reference/read-run.ts");
    var names = {
      get findRun() {
        return module_().findRun;
      },
      get readRun() {
        return module_().readRun;
      },
      get readRuns() {
        return module_().readRuns;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/is-home-moved.ts
var require_is_home_moved = __commonJS({
  "elsewhere:orchestrator/io/settings/is-home-moved.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/is-home-moved.ts");
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
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/is-set-by-repository.ts");
    var names = { get isSetByRepository() {
      return module_().isSetByRepository;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/read-settings.ts
var require_read_settings = __commonJS({
  "elsewhere:orchestrator/io/settings/read-settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/read-settings.ts");
    var names = { get readSettings() {
      return module_().readSettings;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/user-config-dir.ts
var require_user_config_dir = __commonJS({
  "elsewhere:orchestrator/io/settings/user-config-dir.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/user-config-dir.ts");
    var names = { get userConfigDir() {
      return module_().userConfigDir;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/open-task-source.ts
var require_open_task_source = __commonJS({
  "elsewhere:orchestrator/io/tasks/open-task-source.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/io/tasks/open-task-source.ts");
    var names = { get openTaskSource() {
      return module_().openTaskSource;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/read-space.ts
var require_read_space = __commonJS({
  "elsewhere:orchestrator/io/worktrees/read-space.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/read-space.ts");
    var names = {
      get limitOfSpace() {
        return module_().limitOfSpace;
      },
      get measureSometimes() {
        return module_().measureSometimes;
      },
      get measureSpace() {
        return module_().measureSpace;
      },
      get readSpace() {
        return module_().readSpace;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/start/what-worktrees-lack.ts
var require_what_worktrees_lack = __commonJS({
  "elsewhere:orchestrator/io/worktrees/start/what-worktrees-lack.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/start/what-worktrees-lack.ts");
    var names = {
      get uncommittedFiles() {
        return module_().uncommittedFiles;
      },
      get whatWorktreesLack() {
        return module_().whatWorktreesLack;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/composition/parse/parse-yaml.ts
var require_parse_yaml = __commonJS({
  "elsewhere:orchestrator/core/composition/parse/parse-yaml.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/composition.cjs", "orchestrator/core/composition/parse/parse-yaml.ts");
    var names = { get parseYaml() {
      return module_().parseYaml;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/doctor/has-agent-hook.ts
var require_has_agent_hook = __commonJS({
  "elsewhere:orchestrator/core/doctor/has-agent-hook.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/doctor.cjs", "orchestrator/core/doctor/has-agent-hook.ts");
    var names = { get hasAgentHook() {
      return module_().hasAgentHook;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/is-text-too-deep.ts
var require_is_text_too_deep = __commonJS({
  "elsewhere:orchestrator/core/text/is-text-too-deep.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/is-text-too-deep.ts");
    var names = { get isTextTooDeep() {
      return module_().isTextTooDeep;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/names-in.ts
var require_names_in = __commonJS({
  "elsewhere:orchestrator/io/names-in.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/names-in.ts");
    var names = {
      get entriesIn() {
        return module_().entriesIn;
      },
      get namesIn() {
        return module_().namesIn;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-within.ts
var require_read_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-within.ts");
    var names = { get readWithin() {
      return module_().readWithin;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/resolve-within.ts
var require_resolve_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/resolve-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/resolve-within.ts");
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

// elsewhere:orchestrator/io/settings/text-as-client.ts
var require_text_as_client = __commonJS({
  "elsewhere:orchestrator/io/settings/text-as-client.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/text-as-client.ts");
    var names = { get textAsClient() {
      return module_().textAsClient;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/try-to.ts
var require_try_to = __commonJS({
  "elsewhere:orchestrator/io/try-to.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/try-to.ts");
    var names = { get tryTo() {
      return module_().tryTo;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-plain-file.ts
var require_read_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-plain-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-plain-file.ts");
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

// orchestrator/io/doctor/find-plugins.ts
function findPlugins(layers, configDir) {
  return enabledPlugins(layers, configDir, (name) => name.startsWith("skyfom@"));
}
function enabledPlugins(layers, configDir, isMeant) {
  const enabled = {};
  for (const { settings } of layers) Object.assign(enabled, settings?.enabledPlugins);
  const names = Object.keys(enabled).filter((name) => isMeant(name) && enabled[name] === true);
  const { plugins } = readJson((0, import_node_path.join)(configDir, "plugins", "installed_plugins.json")) ?? {};
  const known = readJson((0, import_node_path.join)(configDir, "plugins", "known_marketplaces.json")) ?? {};
  return names.flatMap((name) => {
    const entries = plugins?.[name];
    const path = Array.isArray(entries) ? entries[0]?.installPath : void 0;
    if (typeof path !== "string") return [];
    const at = name.lastIndexOf("@");
    return [locate(path, name.slice(0, at), known[name.slice(at + 1)])];
  });
}
function locate(installPath, plugin, marketplace) {
  if (!["directory", "file"].includes(marketplace?.source?.source ?? "")) {
    return (0, import_node_fs.existsSync)(installPath) ? { root: installPath } : { root: installPath, problem: NO_COPY };
  }
  const installLocation = typeof marketplace?.installLocation === "string" ? marketplace.installLocation : "";
  const file = (0, import_node_path.join)(installLocation, ".claude-plugin", "marketplace.json");
  const { plugins } = readJson(file) ?? {};
  const listed = Array.isArray(plugins) ? plugins : [];
  const source = listed.find((one) => one?.name === plugin)?.source;
  if (source === void 0) return { root: installLocation, problem: NO_MARKETPLACE };
  return { root: typeof source === "string" ? (0, import_node_path.resolve)((0, import_node_path.dirname)((0, import_node_path.dirname)(file)), source) : installPath };
}
function readJson(path) {
  try {
    return JSON.parse((0, import_read_plain_file.readPlainFile)((0, import_resolve_within.followLinks)(path), MOST_BYTES) ?? "null");
  } catch {
    return void 0;
  }
}
var import_node_fs, import_node_path, import_read_plain_file, import_resolve_within, NO_MARKETPLACE, NO_COPY, MOST_BYTES;
var init_find_plugins = __esm({
  "orchestrator/io/doctor/find-plugins.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
    import_resolve_within = __toESM(require_resolve_within(), 1);
    NO_MARKETPLACE = {
      what: "Claude Code finds no marketplace there, so it loads no hooks from it",
      fix: "Restore the folder, or type /plugin marketplace add with its new path."
    };
    NO_COPY = {
      what: "Claude Code's copy of the plugin is missing",
      fix: "Type /plugin uninstall skyfom@skyfom and /plugin install skyfom@skyfom in Claude Code."
    };
    MOST_BYTES = 4 * 2 ** 20;
  }
});

// orchestrator/io/doctor/read-in-repository.ts
function readInRepository(dir, path, shown) {
  return (0, import_read_within.readWithin)(path, { root: boundsIn(dir, path), most: MOST_BYTES2, shown });
}
function boundsIn(dir, path) {
  const { workTree, root } = (0, import_locate_state.locateState)(dir);
  return (0, import_resolve_within2.resolveWithin)(root, path).kind === "inside" ? root : workTree;
}
function readAnywhere(path) {
  const real = (0, import_resolve_within2.followLinks)(path);
  return (0, import_read_within.readWithin)(real, { root: (0, import_node_path2.dirname)(real), most: MOST_BYTES2, shown: path });
}
var import_node_path2, import_locate_state, import_read_within, import_resolve_within2, MOST_BYTES2;
var init_read_in_repository = __esm({
  "orchestrator/io/doctor/read-in-repository.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    import_locate_state = __toESM(require_locate_state(), 1);
    import_read_within = __toESM(require_read_within(), 1);
    import_resolve_within2 = __toESM(require_resolve_within(), 1);
    MOST_BYTES2 = 4 * 2 ** 20;
  }
});

// orchestrator/io/doctor/find-agent-hooks.ts
function findAgentHooks(dir, layers, configDir) {
  const inProject = (0, import_node_path3.join)(dir, ".claude");
  const ofProject = filesWithFrontMatter(
    inProject,
    (path) => (0, import_resolve_within3.resolveWithin)(boundsIn(dir, path), path).kind === "inside"
  ).filter((path) => hasInFrontMatter(readInRepository(dir, path, path))).map((path) => `.claude${path.slice(inProject.length)}`);
  const ofUser = filesWithFrontMatter(configDir, () => true).filter((path) => hasInFrontMatter(readAnywhere(path)));
  const plugins = enabledPlugins(layers, configDir, () => true).filter(({ problem }) => problem === void 0);
  return [...ofProject, ...ofUser, ...plugins.flatMap(({ root }) => filesOfPlugin(root))];
}
function filesWithFrontMatter(folder, mayList) {
  const skills = (0, import_node_path3.join)(folder, "skills");
  const names = mayList(skills) ? (0, import_names_in.namesIn)(skills).sort() : [];
  return [...markdownBelow((0, import_node_path3.join)(folder, "agents"), mayList), ...names.map((name) => (0, import_node_path3.join)(skills, name, "SKILL.md"))];
}
function markdownBelow(top, mayList) {
  const folders = [top];
  const seen = /* @__PURE__ */ new Set();
  const files = [];
  for (const folder of folders) {
    const real = (0, import_resolve_within3.followLinks)(folder);
    if (seen.has(real) || seen.size === MOST_FOLDERS || !mayList(folder)) continue;
    seen.add(real);
    for (const entry of (0, import_names_in.entriesIn)(folder).sort((one, other) => one.name < other.name ? -1 : 1)) {
      const path = (0, import_node_path3.join)(folder, entry.name);
      if (entry.name.endsWith(".md") && !entry.isDirectory()) files.push(path);
      else if (entry.isDirectory() || entry.isSymbolicLink()) folders.push(path);
    }
  }
  return files.slice(0, MOST_FILES);
}
function hasInFrontMatter(read2) {
  const text = textOf(read2)?.slice(0, MOST_FRONT_MATTER).replaceAll("\r\n", "\n") ?? "";
  const [, front = ""] = FRONT_MATTER.exec(text) ?? [];
  const [hooks] = HOOKS.exec(front) ?? [];
  const parsed = hooks === void 0 ? void 0 : (0, import_try_to.tryTo)(() => (0, import_parse_yaml.parseYaml)(hooks));
  return parsed?.ok === true && (0, import_has_agent_hook.hasAgentHook)(parsed.value);
}
function filesOfPlugin(root) {
  const manifest = (0, import_node_path3.join)(root, ".claude-plugin", "plugin.json");
  const parts = [hooksIn(root, manifest)].flat();
  const named = parts.flatMap((part) => typeof part === "string" ? [(0, import_node_path3.join)(root, part)] : []);
  const files = [.../* @__PURE__ */ new Set([(0, import_node_path3.join)(root, "hooks", "hooks.json"), ...named])];
  const found = files.filter((file) => (0, import_has_agent_hook.hasAgentHook)(hooksIn(root, file)));
  return parts.some(import_has_agent_hook.hasAgentHook) ? [...found, manifest] : found;
}
function hooksIn(root, file) {
  const text = textOf((0, import_read_within2.readWithin)(file, { root, most: MOST_BYTES3 }));
  if (text === void 0 || (0, import_is_text_too_deep.isTextTooDeep)(text)) return void 0;
  return (0, import_try_to.tryTo)(() => JSON.parse(text)?.hooks);
}
function textOf(read2) {
  return read2.kind === "file" ? (0, import_text_as_client.textAsClient)(read2.bytes) : void 0;
}
var import_node_path3, import_parse_yaml, import_has_agent_hook, import_is_text_too_deep, import_names_in, import_read_within2, import_resolve_within3, import_text_as_client, import_try_to, MOST_FOLDERS, MOST_FILES, MOST_FRONT_MATTER, FRONT_MATTER, HOOKS, MOST_BYTES3;
var init_find_agent_hooks = __esm({
  "orchestrator/io/doctor/find-agent-hooks.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    import_parse_yaml = __toESM(require_parse_yaml(), 1);
    import_has_agent_hook = __toESM(require_has_agent_hook(), 1);
    import_is_text_too_deep = __toESM(require_is_text_too_deep(), 1);
    import_names_in = __toESM(require_names_in(), 1);
    import_read_within2 = __toESM(require_read_within(), 1);
    import_resolve_within3 = __toESM(require_resolve_within(), 1);
    import_text_as_client = __toESM(require_text_as_client(), 1);
    import_try_to = __toESM(require_try_to(), 1);
    init_find_plugins();
    init_read_in_repository();
    MOST_FOLDERS = 200;
    MOST_FILES = 1e3;
    MOST_FRONT_MATTER = 65536;
    FRONT_MATTER = /^\ufeff?---[ \t]*\n(.*?)\n---[ \t]*(?:\n|$)/s;
    HOOKS = /^["']?hooks["']?[ \t]*:.*(?:\n(?:[ \t].*)?)*/m;
    MOST_BYTES3 = 2 ** 20;
  }
});

// elsewhere:orchestrator/core/install/settings/merge-entries.ts
var require_merge_entries = __commonJS({
  "elsewhere:orchestrator/core/install/settings/merge-entries.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/settings/merge-entries.ts");
    var names = {
      get mergeEntries() {
        return module_().mergeEntries;
      },
      get missingEntries() {
        return module_().missingEntries;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/settings/settings-entries.ts
var require_settings_entries = __commonJS({
  "elsewhere:orchestrator/core/install/settings/settings-entries.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/settings/settings-entries.ts");
    var names = {
      get NO_ENTRIES() {
        return module_().NO_ENTRIES;
      },
      get allowRule() {
        return module_().allowRule;
      },
      get groupsOf() {
        return module_().groupsOf;
      },
      get inRepository() {
        return module_().inRepository;
      },
      get isAllowRuleFor() {
        return module_().isAllowRuleFor;
      },
      get isEmpty() {
        return module_().isEmpty;
      },
      get isOurStatusLine() {
        return module_().isOurStatusLine;
      },
      get joinEntries() {
        return module_().joinEntries;
      },
      get scriptOf() {
        return module_().scriptOf;
      },
      get scriptsOf() {
        return module_().scriptsOf;
      },
      get statusLineOf() {
        return module_().statusLineOf;
      },
      get toRepositoryHooks() {
        return module_().toRepositoryHooks;
      },
      get unique() {
        return module_().unique;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/unfit-folder.ts
var require_unfit_folder = __commonJS({
  "elsewhere:orchestrator/core/text/unfit-folder.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/unfit-folder.ts");
    var names = { get explainUnfitFolder() {
      return module_().explainUnfitFolder;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/tell/command-line.ts
var require_command_line = __commonJS({
  "elsewhere:orchestrator/io/run/tell/command-line.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run.cjs", "orchestrator/io/run/tell/command-line.ts");
    var names = {
      get commandLine() {
        return module_().commandLine;
      },
      get enginePath() {
        return module_().enginePath;
      },
      get toSlashes() {
        return module_().toSlashes;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/needed-files.ts
var require_needed_files = __commonJS({
  "elsewhere:orchestrator/core/install/needed-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/needed-files.ts");
    var names = {
      get HOOK_SCRIPTS() {
        return module_().HOOK_SCRIPTS;
      },
      get NEEDED_FILES() {
        return module_().NEEDED_FILES;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/parse-manifest.ts
var require_parse_manifest = __commonJS({
  "elsewhere:orchestrator/core/install/parse-manifest.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/parse-manifest.ts");
    var names = {
      get parseManifest() {
        return module_().parseManifest;
      },
      get parsePersonalRecord() {
        return module_().parsePersonalRecord;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/install/content-digest.ts
var require_content_digest = __commonJS({
  "elsewhere:orchestrator/io/install/content-digest.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "install.cjs", "orchestrator/io/install/content-digest.ts");
    var names = { get contentDigest() {
      return module_().contentDigest;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/doctor/compare-files.ts
function compareFiles(root) {
  const recorded = (0, import_parse_manifest.parseManifest)(read(root, import_manifest.MANIFEST_FILE)?.toString("utf8") ?? null).value?.files ?? {};
  const paths = [.../* @__PURE__ */ new Set([...import_needed_files.NEEDED_FILES, ...Object.keys(recorded)])];
  const contents = paths.map((path) => ({ path, content: read(root, path), digests: recorded[path]?.digests }));
  return {
    hasManifest: Object.keys(recorded).length > 0,
    missing: contents.flatMap(({ path, content }) => content === void 0 ? [path] : []),
    changed: contents.flatMap(
      ({ path, content, digests }) => content && digests && !digests.includes((0, import_content_digest.contentDigest)(content)) ? [path] : []
    )
  };
}
function read(root, path) {
  return (0, import_read_plain_file2.readPlainBytes)((0, import_resolve_within4.followLinks)((0, import_node_path4.join)(root, path)), MOST_BYTES4);
}
var import_node_path4, import_manifest, import_needed_files, import_parse_manifest, import_content_digest, import_read_plain_file2, import_resolve_within4, MOST_BYTES4;
var init_compare_files = __esm({
  "orchestrator/io/doctor/compare-files.ts"() {
    "use strict";
    import_node_path4 = require("node:path");
    import_manifest = __toESM(require_manifest(), 1);
    import_needed_files = __toESM(require_needed_files(), 1);
    import_parse_manifest = __toESM(require_parse_manifest(), 1);
    import_content_digest = __toESM(require_content_digest(), 1);
    import_read_plain_file2 = __toESM(require_read_plain_file(), 1);
    import_resolve_within4 = __toESM(require_resolve_within(), 1);
    MOST_BYTES4 = 16 * 2 ** 20;
  }
});

// elsewhere:orchestrator/core/max-concurrent-agents.ts
var require_max_concurrent_agents = __commonJS({
  "elsewhere:orchestrator/core/max-concurrent-agents.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/max-concurrent-agents.ts");
    var names = { get MAX_CONCURRENT_AGENTS() {
      return module_().MAX_CONCURRENT_AGENTS;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/open-plain-file.ts
var require_open_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/open-plain-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/open-plain-file.ts");
    var names = {
      get kindOf() {
        return module_().kindOf;
      },
      get openPlainFile() {
        return module_().openPlainFile;
      },
      get pathOfOpenFile() {
        return module_().pathOfOpenFile;
      },
      get tooLarge() {
        return module_().tooLarge;
      },
      get whyNot() {
        return module_().whyNot;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/doctor/test-hooks.ts
function testHooks(hooks) {
  const scratch = (0, import_node_fs2.mkdtempSync)((0, import_node_path5.join)((0, import_node_os.tmpdir)(), "skyfom-doctor-"));
  try {
    const full = makeProject((0, import_node_path5.join)(scratch, "full"), import_max_concurrent_agents.MAX_CONCURRENT_AGENTS);
    const empty = makeProject((0, import_node_path5.join)(scratch, "empty"), 0);
    for (const step of STEPS) {
      const project = step.isOnFull ? full : empty;
      const answer = ask(hooks[step.event], step.event, project);
      const finding = "output" in answer ? step.judge(answer.output, slotHolders(project)) : answer.finding;
      if (finding !== void 0) return { kind: "fails", event: step.event, finding };
    }
    return { kind: "holds" };
  } finally {
    (0, import_node_fs2.rmSync)(scratch, { recursive: true, force: true });
  }
}
function makeProject(project, taken) {
  (0, import_node_fs2.mkdirSync)((0, import_node_path5.join)(project, ".git"), { recursive: true });
  for (let slot = 1; slot <= taken; slot++) {
    (0, import_node_fs2.mkdirSync)((0, import_node_path5.join)(slotsOf(project), String(slot)), { recursive: true });
    (0, import_node_fs2.writeFileSync)((0, import_node_path5.join)(slotsOf(project), String(slot), "held-by-skyfom-doctor"), "");
  }
  return project;
}
function ask(hook, event, project) {
  if (!hook) return { finding: "is missing" };
  const unfit = whyUnfit(hook);
  if (unfit !== void 0) return { finding: `is not started, because its script cannot be read: ${unfit}` };
  const { SKYFOM_GUARD: _off, ...env } = process.env;
  const { error, status, stdout, stderr } = spawnSync(hook.command, [...hook.args], {
    cwd: project,
    env: { ...env, CLAUDE_PROJECT_DIR: project, CLAUDE_PID: String(process.pid) },
    input: JSON.stringify(payloadOf(event, project)),
    encoding: "utf8",
    timeout: DEADLINE_MS
  });
  if (error && "code" in error && error.code === "ETIMEDOUT")
    return { finding: `did not answer within ${DEADLINE_MS / 1e3} s` };
  if (error) return { finding: `cannot be started: ${error.message}` };
  return status === 0 ? { output: stdout } : { finding: `ended with exit code ${status}: ${quote(stderr)}` };
}
function whyUnfit({ args: [script = ""] }) {
  try {
    return (0, import_open_plain_file.whyNot)((0, import_node_fs2.statSync)(script), MOST_SCRIPT_BYTES);
  } catch {
    return void 0;
  }
}
function payloadOf(event, project) {
  const common = {
    session_id: "skyfom-doctor",
    transcript_path: (0, import_node_path5.join)(project, "no-transcript.jsonl"),
    cwd: project,
    hook_event_name: event
  };
  const agent = { agent_id: AGENT, agent_type: "general-purpose" };
  switch (event) {
    case "PreToolUse":
      return { ...common, tool_name: "Agent", tool_use_id: "toolu_skyfom_doctor", tool_input: SPAWN };
    case "SubagentStart":
      return { ...common, ...agent };
    case "SubagentStop":
      return { ...common, ...agent, stop_hook_active: false, last_assistant_message: "None.", background_tasks: [] };
  }
}
function isDenial(output) {
  try {
    return JSON.parse(output).hookSpecificOutput.permissionDecision === "deny";
  } catch {
    return false;
  }
}
function slotHolders(project) {
  try {
    return (0, import_node_fs2.readdirSync)(slotsOf(project), { recursive: true, withFileTypes: true }).flatMap(
      (entry) => entry.isFile() ? [entry.name] : []
    );
  } catch {
    return [];
  }
}
function slotsOf(project) {
  return (0, import_node_path5.join)(project, ".claude", "state", "slots");
}
function quote(text) {
  const short = text.trim().slice(0, 200);
  return short === "" ? "nothing" : JSON.stringify(short);
}
var import_node_fs2, import_node_os, import_node_path5, import_max_concurrent_agents, import_open_plain_file, DEADLINE_MS, MOST_SCRIPT_BYTES, STEPS, AGENT, SPAWN;
var init_test_hooks = __esm({
  "orchestrator/io/doctor/test-hooks.ts"() {
    "use strict";
    init_node_child_process();
    import_node_fs2 = require("node:fs");
    import_node_os = require("node:os");
    import_node_path5 = require("node:path");
    import_max_concurrent_agents = __toESM(require_max_concurrent_agents(), 1);
    import_open_plain_file = __toESM(require_open_plain_file(), 1);
    DEADLINE_MS = 2e4;
    MOST_SCRIPT_BYTES = 64 * 2 ** 20;
    STEPS = [
      {
        event: "PreToolUse",
        isOnFull: true,
        judge: (output) => isDenial(output) ? void 0 : `did not deny a spawn over the cap, but answered ${quote(output)}`
      },
      {
        event: "PreToolUse",
        judge: (output, holders) => {
          if (output.trim() !== "") return `did not admit the first agent, but answered ${quote(output)}`;
          return holders.length === 1 ? void 0 : "took no slot for an agent that it admitted";
        }
      },
      {
        event: "SubagentStart",
        judge: (_, [holder, ...more]) => holder?.includes(AGENT) && more.length === 0 ? void 0 : "let an agent start without recording it"
      },
      {
        event: "SubagentStop",
        judge: (_, holders) => holders.length === 0 ? void 0 : "did not free the slot of an agent that ended"
      }
    ];
    AGENT = "askyfomdoctor";
    SPAWN = {
      description: "A test of skyfom doctor",
      prompt: "None: nothing is started.",
      subagent_type: "general-purpose"
    };
  }
});

// orchestrator/io/doctor/find-hook-sources.ts
function findHookSources({ dir, layers, configDir, wanted, loadedPlugin, mayAsk }) {
  const inSettings = layers.flatMap(({ file, scope, settings }) => {
    const hooks = settings?.hooks ?? {};
    if (!Object.keys(hooks).some((event) => findHook(hooks, event))) return [];
    const missing = Object.keys((0, import_merge_entries.missingEntries)(JSON.stringify(settings), wanted).hooks);
    return [
      toSource({ kind: "settings", where: file, root: (0, import_node_path6.join)(dir, ".claude"), scope, mayAsk }, hooks, missing, {
        CLAUDE_PROJECT_DIR: dir
      })
    ];
  });
  const plugins = findPlugins(layers, configDir);
  const isUnexplained = inSettings.length + plugins.length === 0 && loadedPlugin !== void 0;
  const read2 = (isUnexplained ? [{ root: loadedPlugin }] : plugins).map((plugin) => readPlugin(plugin, mayAsk));
  return {
    loaded: [...inSettings, ...read2.flatMap(({ source }) => source ?? [])],
    unloaded: read2.flatMap(({ problem }) => problem ?? [])
  };
}
function readPlugin({ root, problem }, mayAsk) {
  const where = `the plugin in ${root}`;
  if (problem) return { problem: { where, ...problem } };
  try {
    const hooks = JSON.parse(readHooks(root))?.hooks;
    const missing = (0, import_merge_entries.missingEntries)(JSON.stringify({ hooks }), { ...import_settings_entries.NO_ENTRIES, hooks: import_shipped_hooks.SHIPPED_HOOKS }).hooks;
    const place = { kind: "plugin", where, root, scope: "plugin", mayAsk };
    return { source: toSource(place, hooks ?? {}, Object.keys(missing), { CLAUDE_PLUGIN_ROOT: root }) };
  } catch (error) {
    const what = `its hooks/hooks.json cannot be read: ${error.message}`;
    return { problem: { where, what, fix: "Restore the file, or reinstall the plugin in Claude Code." } };
  }
}
function readHooks(root) {
  const read2 = (0, import_read_within3.readWithin)((0, import_node_path6.join)(root, "hooks", "hooks.json"), { root, most: MOST_BYTES5 });
  if (read2.kind === "file") return read2.bytes.toString("utf8");
  throw new Error(read2.kind === "absent" ? "it is not there" : read2.problem.what);
}
function toSource({ kind, where, root, scope, mayAsk }, hooks, missing, variables) {
  const startTimeout = findHook(hooks, "SubagentStart")?.timeout;
  const asked = (event) => {
    const hook = findHook(hooks, event);
    const args = (hook?.args ?? []).map((arg) => substitute(String(arg), variables));
    return hook && { command: String(hook.command), args };
  };
  const hooksToAsk = {
    PreToolUse: asked("PreToolUse"),
    SubagentStart: asked("SubagentStart"),
    SubagentStop: asked("SubagentStop")
  };
  const unfit = (0, import_unfit_folder.explainUnfitFolder)((0, import_command_line.toSlashes)(root));
  return {
    where,
    kind,
    ...unfit ? { unfit } : {},
    rule: (0, import_settings_entries.allowRule)((0, import_command_line.toSlashes)((0, import_node_path6.join)(root, import_consent.CLI_FOR_MODELS))),
    missing,
    startTimeout: typeof startTimeout === "number" ? startTimeout : void 0,
    test: Object.values(hooksToAsk).every((hook) => hook === void 0 || mayAsk(hook, scope)) ? testHooks(hooksToAsk) : { kind: "not-asked" },
    files: compareFiles(root)
  };
}
function findHook(hooks, event) {
  const groups = Array.isArray(hooks[event]) ? hooks[event] : [];
  return groups.flatMap((group) => Array.isArray(group?.hooks) ? group.hooks : []).find((hook) => OURS.test((0, import_settings_entries.scriptOf)(hook) ?? ""));
}
function substitute(text, variables) {
  return Object.entries(variables).reduce((left, [name, value]) => left.replaceAll(`\${${name}}`, value), text);
}
var import_node_path6, import_consent, import_merge_entries, import_settings_entries, import_shipped_hooks, import_unfit_folder, import_read_within3, import_command_line, MOST_BYTES5, OURS;
var init_find_hook_sources = __esm({
  "orchestrator/io/doctor/find-hook-sources.ts"() {
    "use strict";
    import_node_path6 = require("node:path");
    import_consent = __toESM(require_consent(), 1);
    import_merge_entries = __toESM(require_merge_entries(), 1);
    import_settings_entries = __toESM(require_settings_entries(), 1);
    import_shipped_hooks = __toESM(require_shipped_hooks(), 1);
    import_unfit_folder = __toESM(require_unfit_folder(), 1);
    import_read_within3 = __toESM(require_read_within(), 1);
    import_command_line = __toESM(require_command_line(), 1);
    init_compare_files();
    init_find_plugins();
    init_test_hooks();
    MOST_BYTES5 = 2 ** 20;
    OURS = /\/hooks\/dist\/(pre-tool-use|subagent-start|settle|user-prompt-submit)\.cjs$/;
  }
});

// orchestrator/io/doctor/may-start-hooks.ts
function mayStartHooks(dir, env, isForModel) {
  if (isForModel) return (hook) => isOfThisCopy(hook);
  const isMoved = (0, import_is_home_moved.isConfigDirMoved)(dir, env);
  const isTrusted = !isMoved && isTrustedFolder(dir, env);
  const isUsers = (_, scope) => isTrusted || !isMoved && !isOfFolder(scope);
  return (hook, scope) => isUsers(hook, scope) || isOfThisCopy(hook) || isLikeThisCopy(hook);
}
function isOfFolder(scope) {
  return scope === "repository" || scope === "local";
}
function isOfThisCopy({ command, args: [script = ""] }) {
  return command === "node" && (0, import_node_path7.isAbsolute)(script) && (0, import_resolve_within5.resolveWithin)(ownHooks(), script).kind === "inside";
}
function isLikeThisCopy({ command, args: [script = ""] }) {
  if (command !== "node" || !(0, import_node_path7.isAbsolute)(script)) return false;
  const real = (0, import_resolve_within5.followLinks)((0, import_node_path7.resolve)(script));
  const own = (0, import_names_in2.namesIn)(ownHooks());
  return own.includes((0, import_node_path7.basename)(real)) && own.every((name) => isSame((0, import_node_path7.join)((0, import_node_path7.dirname)(real), name), (0, import_node_path7.join)(ownHooks(), name)));
}
function isSame(file, own) {
  const bytes = (0, import_read_plain_file3.readPlainBytes)(file, MOST_BYTES6);
  const expected = (0, import_read_plain_file3.readPlainBytes)(own, MOST_BYTES6);
  return bytes !== void 0 && expected !== void 0 && bytes.equals(expected);
}
function ownHooks() {
  return (0, import_node_path7.join)((0, import_plugin_root.pluginRoot)(), "hooks", "dist");
}
function isTrustedFolder(dir, env) {
  const text = (0, import_read_plain_file3.readPlainBytes)((0, import_resolve_within5.followLinks)((0, import_node_path7.join)(env.CLAUDE_CONFIG_DIR || (0, import_node_os2.homedir)(), ".claude.json")), MOST_BYTES6);
  const projects = projectsIn(text?.toString("utf8") ?? "");
  const around = foldersUp(dir).map(spelling);
  return Object.entries(projects).some(
    ([folder, project]) => project?.hasTrustDialogAccepted === true && around.includes(spelling(folder))
  );
}
function spelling(folder) {
  return process.platform === "win32" ? (0, import_command_line2.toSlashes)(folder).toLowerCase() : folder;
}
function projectsIn(text) {
  try {
    return JSON.parse(text)?.projects ?? {};
  } catch {
    return {};
  }
}
function foldersUp(dir) {
  const above = (0, import_node_path7.dirname)(dir);
  return above === dir ? [dir] : [dir, ...foldersUp(above)];
}
var import_node_os2, import_node_path7, import_names_in2, import_read_plain_file3, import_resolve_within5, import_plugin_root, import_command_line2, import_is_home_moved, MOST_BYTES6;
var init_may_start_hooks = __esm({
  "orchestrator/io/doctor/may-start-hooks.ts"() {
    "use strict";
    import_node_os2 = require("node:os");
    import_node_path7 = require("node:path");
    import_names_in2 = __toESM(require_names_in(), 1);
    import_read_plain_file3 = __toESM(require_read_plain_file(), 1);
    import_resolve_within5 = __toESM(require_resolve_within(), 1);
    import_plugin_root = __toESM(require_plugin_root(), 1);
    import_command_line2 = __toESM(require_command_line(), 1);
    import_is_home_moved = __toESM(require_is_home_moved(), 1);
    MOST_BYTES6 = 64 * 2 ** 20;
  }
});

// elsewhere:orchestrator/core/ledger/owner.ts
var require_owner = __commonJS({
  "elsewhere:orchestrator/core/ledger/owner.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/owner.ts");
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

// elsewhere:orchestrator/io/ledger/files/open-files.ts
var require_open_files = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/open-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/open-files.ts");
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

// elsewhere:orchestrator/io/ledger/files/slots.ts
var require_slots = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/slots.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/slots.ts");
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

// elsewhere:orchestrator/io/sandbox.ts
var require_sandbox = __commonJS({
  "elsewhere:orchestrator/io/sandbox.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/sandbox.ts");
    var names = {
      get findUnwritable() {
        return module_().findUnwritable;
      },
      get howToLetWrite() {
        return module_().howToLetWrite;
      },
      get isRefusedWrite() {
        return module_().isRefusedWrite;
      },
      get isSandboxed() {
        return module_().isSandboxed;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/doctor/probe-state.ts
function probeState(paths, env, now) {
  const { dir } = paths;
  const elsewhere = (0, import_state_paths.whyElsewhere)(paths);
  const nothing = { isLost: false, obstacle: void 0, clockAhead: 0, unreadableSlots: [], unsureSlots: [] };
  if (elsewhere) return { dir, elsewhere, ...nothing };
  const probe = (0, import_node_fs3.existsSync)(dir) ? writeProbe(dir, now) : mayCreate(dir);
  const slots = probe.obstacle === void 0 ? (0, import_slots.readSlots)(paths) : [];
  return {
    dir,
    isLost: (0, import_state_paths.isLost)(paths),
    unreadableSlots: slots.flatMap(({ slot, name }) => name ? [] : [slot]),
    unsureSlots: findUnsure(paths, slots, env, now),
    ...probe
  };
}
function findUnsure(paths, slots, env, now) {
  const seen = (0, import_owner_of_process.ownerOfProcess)(env);
  const key = (0, import_client_key.clientKey)(paths, seen, env);
  const self = (0, import_owner.parseOwnerKey)(key) ?? seen;
  if ((0, import_sandbox.isSandboxed)(env) && key === (0, import_owner.ownerKey)(seen)) return void 0;
  const open = (0, import_open_files.readOpenFiles)(paths, slots);
  return slots.flatMap(({ slot, name }) => {
    const owner = name && (0, import_owner.parseOwnerKey)(name.owner);
    const where = owner && (0, import_owner.whereIsForeign)(owner, self);
    if (where === void 0) return [];
    const { since, record } = open.find((file) => file.slot === slot) ?? {};
    const age = since === void 0 ? Number.NaN : now().getTime() - Date.parse(since);
    const description = record?.description || "an agent without a description";
    return [{ slot, where, description, ...Number.isNaN(age) ? {} : { age } }];
  });
}
function writeProbe(dir, now) {
  try {
    const scratch = (0, import_node_fs3.mkdtempSync)((0, import_node_path8.join)(dir, "doctor-"));
    try {
      const file = (0, import_node_path8.join)(scratch, "probe");
      (0, import_node_fs3.writeFileSync)(file, "");
      return { obstacle: void 0, clockAhead: ((0, import_node_fs3.statSync)(file).mtimeMs - now().getTime()) / 1e3 };
    } finally {
      (0, import_node_fs3.rmSync)(scratch, { recursive: true, force: true });
    }
  } catch (error) {
    return { obstacle: error.message, clockAhead: 0 };
  }
}
function mayCreate(dir) {
  let above = (0, import_node_path8.dirname)(dir);
  while (!(0, import_node_fs3.existsSync)(above)) above = (0, import_node_path8.dirname)(above);
  try {
    if (!(0, import_node_fs3.statSync)(above).isDirectory()) throw new Error(`${above} is not a folder`);
    (0, import_node_fs3.accessSync)(above, import_node_fs3.constants.W_OK);
    return { obstacle: void 0, clockAhead: 0 };
  } catch (error) {
    return { obstacle: error.message, clockAhead: 0 };
  }
}
var import_node_fs3, import_node_path8, import_owner, import_client_key, import_open_files, import_slots, import_state_paths, import_owner_of_process, import_sandbox;
var init_probe_state = __esm({
  "orchestrator/io/doctor/probe-state.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path8 = require("node:path");
    import_owner = __toESM(require_owner(), 1);
    import_client_key = __toESM(require_client_key(), 1);
    import_open_files = __toESM(require_open_files(), 1);
    import_slots = __toESM(require_slots(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    import_owner_of_process = __toESM(require_owner_of_process(), 1);
    import_sandbox = __toESM(require_sandbox(), 1);
  }
});

// elsewhere:orchestrator/core/install/settings/explain-unloaded.ts
var require_explain_unloaded = __commonJS({
  "elsewhere:orchestrator/core/install/settings/explain-unloaded.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/settings/explain-unloaded.ts");
    var names = { get explainUnloaded() {
      return module_().explainUnloaded;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/settings/settings-text.ts
var require_settings_text = __commonJS({
  "elsewhere:orchestrator/core/install/settings/settings-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/settings/settings-text.ts");
    var names = {
      get findComma() {
        return module_().findComma;
      },
      get indentAt() {
        return module_().indentAt;
      },
      get isEmptyObject() {
        return module_().isEmptyObject;
      },
      get keysAt() {
        return module_().keysAt;
      },
      get layoutOf() {
        return module_().layoutOf;
      },
      get listAt() {
        return module_().listAt;
      },
      get nodeAt() {
        return module_().nodeAt;
      },
      get splitByteOrderMark() {
        return module_().splitByteOrderMark;
      },
      get valueAt() {
        return module_().valueAt;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ask-git.ts
var require_ask_git = __commonJS({
  "elsewhere:orchestrator/io/ask-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/ask-git.ts");
    var names = { get askGit() {
      return module_().askGit;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/managed-settings-files.ts
var require_managed_settings_files = __commonJS({
  "elsewhere:orchestrator/io/settings/managed-settings-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/managed-settings-files.ts");
    var names = { get managedSettingsFiles() {
      return module_().managedSettingsFiles;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/doctor/read-settings-layers.ts
function readSettingsLayers(dir, env) {
  const user = (0, import_node_path9.join)((0, import_user_config_dir.userConfigDir)(env), "settings.json");
  return [
    { scope: "user", file: user, ...toLayer(user, readAnywhere(user)) },
    layerIn(dir, "repository", "settings.json"),
    markTracked(dir, layerIn(dir, "local", "settings.local.json")),
    ...(0, import_managed_settings_files.managedSettingsFiles)().map(
      (file) => ({ scope: "managed", file, ...toLayer(file, readAnywhere(file)) })
    )
  ];
}
function layerIn(dir, scope, name) {
  const file = `.claude/${name}`;
  return { scope, file, ...toLayer(file, readInRepository(dir, (0, import_node_path9.join)(dir, file), file)) };
}
function markTracked(dir, layer) {
  const isTracked = layer.settings !== void 0 && Boolean((0, import_ask_git.askGit)(dir, ["ls-files", "--", layer.file]));
  return isTracked ? { ...layer, isTracked } : layer;
}
function toLayer(name, read2) {
  if (read2.kind === "absent") return { settings: void 0 };
  if (read2.kind === "refused") return { settings: void 0, problem: read2.problem };
  const text = (0, import_text_as_client2.textAsClient)(read2.bytes);
  const { json } = (0, import_settings_text.splitByteOrderMark)(text);
  if (json.trim() === "") return { settings: void 0 };
  const problem = (0, import_is_text_too_deep2.isTextTooDeep)(json) ? { where: name, what: "it is nested too deeply to be read", fix: "Fix the file." } : (0, import_explain_unloaded.explainUnloaded)(name, text);
  return problem ? { settings: void 0, problem } : { settings: JSON.parse(json) };
}
var import_node_path9, import_explain_unloaded, import_settings_text, import_is_text_too_deep2, import_ask_git, import_managed_settings_files, import_text_as_client2, import_user_config_dir;
var init_read_settings_layers = __esm({
  "orchestrator/io/doctor/read-settings-layers.ts"() {
    "use strict";
    import_node_path9 = require("node:path");
    import_explain_unloaded = __toESM(require_explain_unloaded(), 1);
    import_settings_text = __toESM(require_settings_text(), 1);
    import_is_text_too_deep2 = __toESM(require_is_text_too_deep(), 1);
    import_ask_git = __toESM(require_ask_git(), 1);
    import_managed_settings_files = __toESM(require_managed_settings_files(), 1);
    import_text_as_client2 = __toESM(require_text_as_client(), 1);
    import_user_config_dir = __toESM(require_user_config_dir(), 1);
    init_read_in_repository();
  }
});

// orchestrator/io/doctor/gather-facts.ts
var gather_facts_exports = {};
__export(gather_facts_exports, {
  gatherFacts: () => gatherFacts
});
async function gatherFacts(dir, env, now, isForModel = false) {
  const { paths, root, workTree, isInGit, gitLeadsTo } = (0, import_locate_state2.locateState)(dir);
  const layers = readSettingsLayers(dir, env);
  const wanted = (0, import_consent2.hookEntries)(import_shipped_hooks2.SHIPPED_HOOKS);
  const opened = await (0, import_open_task_source.openTaskSource)(root, env, now);
  const listed = await readTasks(opened);
  const read2 = (0, import_read_settings.readSettings)(root);
  const settings = read2.ok ? read2.settings : import_settings.DEFAULT_SETTINGS;
  const endless = (0, import_endless_in_git.endlessInGit)(dir);
  const hasSessionTrace = traceOf(paths, env);
  const movesConfig = (0, import_is_home_moved2.whatMovesConfigDir)(dir, env);
  const configDir = (0, import_user_config_dir2.userConfigDir)(env);
  const paneSetting = (0, import_find_pane_setting.findPaneSetting)(dir, env);
  const { loaded: hooks, unloaded } = findHookSources({
    dir,
    layers,
    configDir,
    wanted,
    loadedPlugin: hasSessionTrace ? ownPlugin() : void 0,
    mayAsk: mayStartHooks(dir, env, isForModel)
  });
  const isInClaude = hooks.some(({ where }) => where.startsWith(".claude/"));
  return {
    nodeVersion: process.versions.node,
    clientVersion: versionOf("claude"),
    gitVersion: versionOf("git"),
    isForModel,
    dir,
    root,
    isInGit,
    ...gitLeadsTo === void 0 ? {} : { gitLeadsTo },
    ...endless === void 0 ? {} : { endlessInGit: endless },
    isInstalledAbove: dir !== workTree && (0, import_node_fs4.existsSync)((0, import_node_path10.join)(workTree, ".claude", import_manifest2.MANIFEST_FILE)),
    env,
    layers,
    isGuardSetByRepository: (0, import_is_set_by_repository.isSetByRepository)(dir, env, "SKYFOM_GUARD"),
    ...movesConfig === void 0 ? {} : { movesConfig },
    hooks,
    unloaded,
    ...paneSetting === void 0 ? {} : { paneSetting },
    agentHooks: findAgentHooks(dir, layers, configDir),
    hasSessionTrace,
    state: probeState(paths, env, now),
    tasks: listed.tasks,
    settingsProblems: read2.ok ? [] : read2.problems,
    ...judgeKept(paths, listed.all, (0, import_command_prefix.commandPrefix)(root)),
    parallelism: settings.parallelism,
    worktrees: (0, import_read_space.readSpace)(root, settings, 0),
    worktreeLack: settings.isolation === "auto" ? (0, import_what_worktrees_lack.whatWorktreesLack)(dir, root, settings) : void 0,
    memory: readMemory(),
    ignored: isInClaude ? (0, import_find_ignored.findIgnored)(dir, (0, import_node_path10.join)(dir, ".claude")) : []
  };
}
async function readTasks(opened) {
  if (opened.kind === "none") return { tasks: { problem: opened.problem }, all: [] };
  const listed = await opened.source.list();
  if (listed.kind === "unavailable") return { tasks: { problem: listed.problem }, all: [] };
  const { tasks, warnings } = listed.list;
  return { tasks: { about: opened.source.about, warnings }, all: tasks };
}
function readMemory() {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, (0, import_node_os3.totalmem)()) : (0, import_node_os3.totalmem)();
}
function ownPlugin() {
  return (0, import_node_fs4.existsSync)((0, import_node_path10.join)((0, import_plugin_root2.pluginRoot)(), ".claude-plugin", "plugin.json")) ? (0, import_plugin_root2.pluginRoot)() : void 0;
}
function traceOf(paths, env) {
  if (!(0, import_is_by_model.isByModel)(env)) return void 0;
  return (0, import_node_fs4.existsSync)((0, import_node_path10.join)(paths.sessions, (0, import_client_key2.clientKey)(paths, (0, import_owner_of_process2.ownerOfProcess)(env), env)));
}
function judgeKept(paths, tasks, prefix) {
  if ((0, import_state_paths2.whyElsewhere)(paths)) return { brokenRuns: [], claims: [] };
  try {
    const { runs, broken } = (0, import_read_run.readRuns)(paths);
    const needs = (0, import_find_needs.findNeeds)({ runs, broken: broken.map(({ id }) => id), tasks, isOrphaned: () => false, prefix });
    return { brokenRuns: broken.map(({ problem }) => problem), claims: needs.filter(({ kind }) => kind === "claimed") };
  } catch {
    return { brokenRuns: [], claims: [] };
  }
}
function versionOf(program) {
  const options = { env: (0, import_program_on_path.withPlainPath)(process.env), encoding: "utf8", timeout: 2e4 };
  const { status, stdout } = spawnSync((0, import_program_on_path.programOnPath)(program), ["--version"], options);
  return status === 0 ? stdout.trim() : void 0;
}
var import_node_fs4, import_node_os3, import_node_path10, import_is_by_model, import_consent2, import_manifest2, import_shipped_hooks2, import_find_needs, import_settings, import_command_prefix, import_endless_in_git, import_find_ignored, import_find_pane_setting, import_client_key2, import_locate_state2, import_state_paths2, import_owner_of_process2, import_plugin_root2, import_program_on_path, import_read_run, import_is_home_moved2, import_is_set_by_repository, import_read_settings, import_user_config_dir2, import_open_task_source, import_read_space, import_what_worktrees_lack;
var init_gather_facts = __esm({
  "orchestrator/io/doctor/gather-facts.ts"() {
    "use strict";
    init_node_child_process();
    import_node_fs4 = require("node:fs");
    import_node_os3 = require("node:os");
    import_node_path10 = require("node:path");
    import_is_by_model = __toESM(require_is_by_model(), 1);
    import_consent2 = __toESM(require_consent(), 1);
    import_manifest2 = __toESM(require_manifest(), 1);
    import_shipped_hooks2 = __toESM(require_shipped_hooks(), 1);
    import_find_needs = __toESM(require_find_needs(), 1);
    import_settings = __toESM(require_settings(), 1);
    import_command_prefix = __toESM(require_command_prefix(), 1);
    import_endless_in_git = __toESM(require_endless_in_git(), 1);
    import_find_ignored = __toESM(require_find_ignored(), 1);
    import_find_pane_setting = __toESM(require_find_pane_setting(), 1);
    import_client_key2 = __toESM(require_client_key(), 1);
    import_locate_state2 = __toESM(require_locate_state(), 1);
    import_state_paths2 = __toESM(require_state_paths(), 1);
    import_owner_of_process2 = __toESM(require_owner_of_process(), 1);
    import_plugin_root2 = __toESM(require_plugin_root(), 1);
    import_program_on_path = __toESM(require_program_on_path(), 1);
    import_read_run = __toESM(require_read_run(), 1);
    import_is_home_moved2 = __toESM(require_is_home_moved(), 1);
    import_is_set_by_repository = __toESM(require_is_set_by_repository(), 1);
    import_read_settings = __toESM(require_read_settings(), 1);
    import_user_config_dir2 = __toESM(require_user_config_dir(), 1);
    import_open_task_source = __toESM(require_open_task_source(), 1);
    import_read_space = __toESM(require_read_space(), 1);
    import_what_worktrees_lack = __toESM(require_what_worktrees_lack(), 1);
    init_find_agent_hooks();
    init_find_hook_sources();
    init_may_start_hooks();
    init_probe_state();
    init_read_settings_layers();
  }
});

// part:io/doctor
var doctor_exports = {};
__export(doctor_exports, {
  load: () => load
});
module.exports = __toCommonJS(doctor_exports);
var modules = { "orchestrator/io/doctor/gather-facts.ts": () => (init_gather_facts(), __toCommonJS(gather_facts_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
