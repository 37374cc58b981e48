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

// elsewhere:orchestrator/core/composition/check/find-nesting-cycles.ts
var require_find_nesting_cycles = __commonJS({
  "elsewhere:orchestrator/core/composition/check/find-nesting-cycles.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/composition.cjs", "orchestrator/core/composition/check/find-nesting-cycles.ts");
    var names = { get findNestingCycles() {
      return module_().findNestingCycles;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/composition/show-name.ts
var require_show_name = __commonJS({
  "elsewhere:orchestrator/core/composition/show-name.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/composition.cjs", "orchestrator/core/composition/show-name.ts");
    var names = {
      get escapeControls() {
        return module_().escapeControls;
      },
      get quoteName() {
        return module_().quoteName;
      },
      get showName() {
        return module_().showName;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/closest-name.ts
var require_closest_name = __commonJS({
  "elsewhere:orchestrator/core/text/closest-name.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/closest-name.ts");
    var names = {
      get MOST_CANDIDATES() {
        return module_().MOST_CANDIDATES;
      },
      get closestName() {
        return module_().closestName;
      }
    };
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

// orchestrator/io/composition/file-names.ts
var file_names_exports = {};
__export(file_names_exports, {
  COMPOSITION_FILES: () => COMPOSITION_FILES,
  SKILL_FILE: () => SKILL_FILE
});
var SKILL_FILE, COMPOSITION_FILES;
var init_file_names = __esm({
  "orchestrator/io/composition/file-names.ts"() {
    "use strict";
    SKILL_FILE = "SKILL.md";
    COMPOSITION_FILES = ["composition.json", "composition.yaml", "composition.yml"];
  }
});

// orchestrator/io/composition/find-skill.ts
var find_skill_exports = {};
__export(find_skill_exports, {
  compositionsIn: () => compositionsIn,
  findSkill: () => findSkill,
  listSkills: () => listSkills
});
function findSkill(name, folders) {
  const ours = name.startsWith("skyfom:");
  const bare = ours ? name.slice("skyfom:".length) : name;
  if (!NAME.test(bare)) return void 0;
  const holder = folders.find(
    ({ path, owner }) => (!ours || owner === "skyfom") && (0, import_node_fs.existsSync)((0, import_node_path.join)(path, bare, SKILL_FILE))
  );
  if (holder === void 0) return void 0;
  const folder = (0, import_node_path.join)(holder.path, bare);
  return { name: bare, folder, owner: holder.owner, compositions: compositionsIn(folder) };
}
function listSkills(folders) {
  const names = new Set(folders.flatMap(({ path }) => (0, import_names_in.namesIn)(path)));
  return [...names].sort().flatMap((name) => findSkill(name, folders) ?? []);
}
function compositionsIn(folder) {
  return COMPOSITION_FILES.map((name) => (0, import_node_path.join)(folder, name)).filter((file) => (0, import_node_fs.existsSync)(file));
}
var import_node_fs, import_node_path, import_names_in, NAME;
var init_find_skill = __esm({
  "orchestrator/io/composition/find-skill.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    import_names_in = __toESM(require_names_in(), 1);
    init_file_names();
    NAME = /^[a-zA-Z0-9_-][a-zA-Z0-9._-]*$/;
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

// orchestrator/io/composition/stat-path.ts
var stat_path_exports = {};
__export(stat_path_exports, {
  statPath: () => statPath
});
function statPath(path) {
  try {
    return (0, import_node_fs2.statSync)(path);
  } catch {
    return void 0;
  }
}
var import_node_fs2;
var init_stat_path = __esm({
  "orchestrator/io/composition/stat-path.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
  }
});

// orchestrator/io/composition/skill-folders.ts
var skill_folders_exports = {};
__export(skill_folders_exports, {
  besides: () => besides,
  skillFolders: () => skillFolders
});
function skillFolders(cwd, env) {
  const home = env.HOME ?? env.USERPROFILE;
  const config = env.CLAUDE_CONFIG_DIR ?? (home === void 0 ? void 0 : (0, import_node_path2.join)(home, ".claude"));
  const personal = config === void 0 ? [] : [(0, import_node_path2.join)(config, "skills")];
  const project = repositoryFolders((0, import_node_path2.resolve)(env.CLAUDE_PROJECT_DIR ?? cwd)).map(
    (path) => (0, import_node_path2.join)(path, ".claude", "skills")
  );
  const all = [
    ...personal.map((path) => ({ path, owner: "personal" })),
    ...project.map((path) => ({ path, owner: "project" })),
    { path: (0, import_node_path2.join)((0, import_plugin_root.pluginRoot)(), "skills"), owner: "skyfom" }
  ];
  const first = new Map(all.toReversed().map((folder) => [folder.path, folder]));
  return all.filter((folder) => first.get(folder.path) === folder && statPath(folder.path)?.isDirectory());
}
function repositoryFolders(start) {
  const folders = [];
  for (let folder = start; ; folder = (0, import_node_path2.dirname)(folder)) {
    folders.push(folder);
    if ((0, import_node_fs3.existsSync)((0, import_node_path2.join)(folder, ".git"))) return folders;
    if ((0, import_node_path2.dirname)(folder) === folder) return [start];
  }
}
function besides(file) {
  return { path: (0, import_node_path2.dirname)((0, import_node_path2.dirname)(file)), owner: "project" };
}
var import_node_fs3, import_node_path2, import_plugin_root;
var init_skill_folders = __esm({
  "orchestrator/io/composition/skill-folders.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path2 = require("node:path");
    import_plugin_root = __toESM(require_plugin_root(), 1);
    init_stat_path();
  }
});

// orchestrator/io/composition/collect-composites.ts
function collectComposites(files, folders, read) {
  const composites = /* @__PURE__ */ new Map();
  const open = [...files];
  for (const file of open) {
    const { name, members } = read(file);
    if (name === void 0 || composites.has(name)) continue;
    composites.set(name, { name, members });
    const around = [...folders, besides(file)];
    for (const { skillName } of members) open.push(...findSkill(skillName, around)?.compositions.slice(0, 1) ?? []);
  }
  return [...composites.values()];
}
var init_collect_composites = __esm({
  "orchestrator/io/composition/collect-composites.ts"() {
    "use strict";
    init_find_skill();
    init_skill_folders();
  }
});

// orchestrator/io/composition/explain-several.ts
var explain_several_exports = {};
__export(explain_several_exports, {
  explainSeveral: () => explainSeveral
});
function explainSeveral(compositions, where) {
  if (compositions.length < 2) return [];
  const what = `one skill has several compositions: ${compositions.map((file) => (0, import_node_path3.basename)(file)).join(", ")}`;
  return [{ where, what, fix: "Keep one of them." }];
}
var import_node_path3;
var init_explain_several = __esm({
  "orchestrator/io/composition/explain-several.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
  }
});

// elsewhere:orchestrator/core/composition/check/check-composition-text.ts
var require_check_composition_text = __commonJS({
  "elsewhere:orchestrator/core/composition/check/check-composition-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/composition.cjs", "orchestrator/core/composition/check/check-composition-text.ts");
    var names = { get checkCompositionText() {
      return module_().checkCompositionText;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/bounds-of.ts
var require_bounds_of = __commonJS({
  "elsewhere:orchestrator/io/plain-file/bounds-of.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/bounds-of.ts");
    var names = {
      get boundsOf() {
        return module_().boundsOf;
      },
      get isThere() {
        return module_().isThere;
      }
    };
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

// orchestrator/io/composition/bounds-of-skills.ts
function boundsOfSkills(folder, env = process.env) {
  const around = foldersUp(folder);
  let found;
  for (const at of around) {
    if (isTop(at, env) && (found === void 0 || !(0, import_resolve_within.isWithin)((0, import_resolve_within.followLinks)(at), (0, import_resolve_within.followLinks)(found)))) found = at;
  }
  return isUsersOwn(around, found, env) ? void 0 : found ?? folder;
}
function foldersUp(folder) {
  return (0, import_node_path4.dirname)(folder) === folder ? [folder] : [folder, ...foldersUp((0, import_node_path4.dirname)(folder))];
}
function isTop(folder, env) {
  const names = AT_TOP.filter((name) => (0, import_bounds_of.isThere)((0, import_node_path4.join)(folder, name)));
  if (names.length === 0) return false;
  const isHome = (0, import_resolve_within.followLinks)(folder) === (0, import_resolve_within.followLinks)((0, import_node_os.homedir)()) && !(0, import_is_home_moved.isConfigDirMoved)(folder, env);
  return isHome ? names.includes(".git") : true;
}
function isUsersOwn(around, top, env) {
  const config = (0, import_node_path4.resolve)((0, import_user_config_dir.userConfigDir)(env));
  const places = [placeOf(config), (0, import_resolve_within.followLinks)(config)];
  const own = around.map(placeOf).find((place) => places.includes(place));
  if (own === void 0 || top !== void 0 && !(0, import_resolve_within.isWithin)((0, import_resolve_within.followLinks)(top), own)) return false;
  return !(0, import_is_home_moved.isConfigDirMoved)(around[0] ?? config, env);
}
function placeOf(path) {
  return (0, import_node_path4.join)((0, import_resolve_within.followLinks)((0, import_node_path4.dirname)(path)), (0, import_node_path4.basename)(path));
}
var import_node_os, import_node_path4, import_bounds_of, import_resolve_within, import_is_home_moved, import_user_config_dir, AT_TOP;
var init_bounds_of_skills = __esm({
  "orchestrator/io/composition/bounds-of-skills.ts"() {
    "use strict";
    import_node_os = require("node:os");
    import_node_path4 = require("node:path");
    import_bounds_of = __toESM(require_bounds_of(), 1);
    import_resolve_within = __toESM(require_resolve_within(), 1);
    import_is_home_moved = __toESM(require_is_home_moved(), 1);
    import_user_config_dir = __toESM(require_user_config_dir(), 1);
    AT_TOP = [".git", ".beads", ".claude"];
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

// orchestrator/io/composition/read-text.ts
var read_text_exports = {};
__export(read_text_exports, {
  readText: () => readText
});
function readText(file, shown, bounds) {
  const root = bounds ?? (0, import_node_path5.parse)((0, import_node_path5.resolve)(file)).root;
  const read = (0, import_read_within.readWithin)(file, { root, most: MOST_BYTES, shown });
  if (read.kind === "absent") return { ok: false, problem: notThere(shown) };
  if (read.kind === "refused") return { ok: false, problem: read.problem };
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(read.bytes) };
  } catch {
    return refuse(shown, "it is not UTF-8 text");
  }
}
function notThere(where) {
  return { where, what: "there is no such file", fix: "Check the path; where it is a link, check where it leads." };
}
function refuse(where, reason) {
  return { ok: false, problem: { where, what: `it cannot be read: ${reason}`, fix: "Make it a readable text file." } };
}
var import_node_path5, import_read_within, MOST_BYTES;
var init_read_text = __esm({
  "orchestrator/io/composition/read-text.ts"() {
    "use strict";
    import_node_path5 = require("node:path");
    import_read_within = __toESM(require_read_within(), 1);
    MOST_BYTES = 2 ** 20;
  }
});

// orchestrator/io/composition/read-composition.ts
var read_composition_exports = {};
__export(read_composition_exports, {
  compositionReader: () => compositionReader,
  readComposition: () => readComposition
});
function readComposition(file, shown) {
  if (!ENDINGS.includes((0, import_node_path6.extname)(file))) return refuse2(explainEnding(shown));
  const read = readText(file, shown, boundsOfSkills((0, import_node_path6.dirname)((0, import_node_path6.resolve)(file))));
  return read.ok ? (0, import_check_composition_text.checkCompositionText)(shown, read.text) : refuse2(read.problem);
}
function compositionReader(show) {
  const known = /* @__PURE__ */ new Map();
  return (file) => {
    const checked = known.get(file) ?? readComposition(file, show(file));
    known.set(file, checked);
    return checked;
  };
}
function refuse2(problem) {
  return { problems: [problem], warnings: [], members: [] };
}
function explainEnding(where) {
  return {
    where,
    what: "this is neither a SKILL.md nor a composition (.json, .yaml or .yml)",
    fix: "Give one of these, or a folder that holds some."
  };
}
var import_node_path6, import_check_composition_text, ENDINGS;
var init_read_composition = __esm({
  "orchestrator/io/composition/read-composition.ts"() {
    "use strict";
    import_node_path6 = require("node:path");
    import_check_composition_text = __toESM(require_check_composition_text(), 1);
    init_bounds_of_skills();
    init_read_text();
    ENDINGS = [".json", ".yaml", ".yml"];
  }
});

// orchestrator/io/composition/check-compositions.ts
var check_compositions_exports = {};
__export(check_compositions_exports, {
  checkCompositions: () => checkCompositions
});
function checkCompositions(files, skills, show, read = compositionReader(show)) {
  const folders = [...new Set(files.map((file) => (0, import_node_path7.dirname)(file)))];
  const cycles = (0, import_find_nesting_cycles.findNestingCycles)(collectComposites(files, skills, read));
  const nested = () => files.flatMap((file) => checkNesting(read(file), [...skills, besides(file)]));
  return {
    problems: [
      ...files.flatMap((file) => [...read(file).problems, ...checkMembers(read(file), [...skills, besides(file)])]),
      ...folders.flatMap((folder) => checkFolder(folder, show)),
      ...cycles.length > 0 ? cycles : nested()
    ],
    warnings: files.flatMap((file) => [...read(file).warnings, ...checkName(read(file), file, show)])
  };
}
function checkMembers({ members }, folders) {
  const missing = members.filter(
    ({ skillName }) => !isOfAnotherPlugin(skillName) && findSkill(skillName, folders) === void 0
  );
  if (missing.length === 0) return [];
  const known = listSkills(folders).map(({ name }) => name);
  return missing.map(({ skillName, where }) => {
    const meant = (0, import_closest_name.closestName)(skillName, known);
    const fix = meant === void 0 ? "Add it to .claude/skills, or remove this member." : `Did you mean "${meant}"?`;
    return { where, what: `there is no skill ${(0, import_show_name.quoteName)(skillName)}`, fix };
  });
}
function checkNesting({ name, members }, folders) {
  return members.filter(({ skillName }) => skillName !== name && (findSkill(skillName, folders)?.compositions.length ?? 0) > 0).map(({ skillName, where }) => {
    const what = `${(0, import_show_name.quoteName)(skillName)} is itself a composite skill, but one agent does the work of a member`;
    return { where, what, fix: "List its members here instead." };
  });
}
function isOfAnotherPlugin(skillName) {
  return /^[\w.-]+(?::[\w.-]+)+$/.test(skillName) && !skillName.startsWith("skyfom:");
}
function checkName({ name }, file, show) {
  const folder = (0, import_node_path7.basename)((0, import_node_path7.dirname)(file));
  if (name === void 0 || name === folder || !(0, import_node_fs4.existsSync)((0, import_node_path7.join)((0, import_node_path7.dirname)(file), SKILL_FILE))) return [];
  const what = `the composition is named ${(0, import_show_name.quoteName)(name)}, but its skill's folder ${(0, import_show_name.quoteName)(folder)}`;
  return [{ where: show(file), what, fix: "Give both the same name." }];
}
function checkFolder(folder, show) {
  const compositions = compositionsIn(folder);
  const problems = explainSeveral(compositions, show(folder));
  if (compositions.length === 0 || (0, import_node_fs4.existsSync)((0, import_node_path7.join)(folder, SKILL_FILE))) return problems;
  const what = `there is no ${SKILL_FILE} beside the composition, so the skill cannot be found`;
  return [...problems, { where: show(folder), what, fix: "Write one that says when to use the skill." }];
}
var import_node_fs4, import_node_path7, import_find_nesting_cycles, import_show_name, import_closest_name;
var init_check_compositions = __esm({
  "orchestrator/io/composition/check-compositions.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path7 = require("node:path");
    import_find_nesting_cycles = __toESM(require_find_nesting_cycles(), 1);
    import_show_name = __toESM(require_show_name(), 1);
    import_closest_name = __toESM(require_closest_name(), 1);
    init_collect_composites();
    init_explain_several();
    init_file_names();
    init_find_skill();
    init_read_composition();
    init_skill_folders();
  }
});

// orchestrator/io/composition/show-file.ts
var show_file_exports = {};
__export(show_file_exports, {
  showFile: () => showFile
});
function showFile(cwd, file) {
  const below = (0, import_node_path8.relative)(cwd, file);
  return (0, import_show_name2.escapeControls)((below === "" ? "." : below.startsWith("..") ? file : below).replaceAll("\\", "/"));
}
var import_node_path8, import_show_name2;
var init_show_file = __esm({
  "orchestrator/io/composition/show-file.ts"() {
    "use strict";
    import_node_path8 = require("node:path");
    import_show_name2 = __toESM(require_show_name(), 1);
  }
});

// orchestrator/io/composition/read-skills.ts
var read_skills_exports = {};
__export(read_skills_exports, {
  readSkill: () => readSkill,
  readSkills: () => readSkills
});
function readSkills(names, folders, projectDir) {
  const read = compositionReader((file) => showFile(projectDir, file));
  return new Map(names.map((name) => [name, readSkill(name, folders, projectDir, read)]));
}
function readSkill(name, folders, projectDir, read = compositionReader((file) => showFile(projectDir, file))) {
  const found = findSkill(name, folders);
  if (!found) return { kind: "missing" };
  const [file] = found.compositions;
  if (file === void 0) return { kind: "plain" };
  const show = (path) => showFile(projectDir, path);
  const { problems: broken } = checkCompositions(found.compositions, folders, show, read);
  return { kind: "composed", broken, read: read(file) };
}
var init_read_skills = __esm({
  "orchestrator/io/composition/read-skills.ts"() {
    "use strict";
    init_check_compositions();
    init_find_skill();
    init_read_composition();
    init_show_file();
  }
});

// elsewhere:gray-matter
var require_gray_matter = __commonJS({
  "elsewhere:gray-matter"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../libraries/gray-matter.cjs", "gray-matter");
    var names = { get default() {
      return module_().default;
    } };
    module2.exports = Object.setPrototypeOf(function(...args) {
      const { default: itself } = module_();
      return new.target ? new itself(...args) : itself(...args);
    }, names);
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

// elsewhere:orchestrator/core/composition/parse/places-in-text.ts
var require_places_in_text = __commonJS({
  "elsewhere:orchestrator/core/composition/parse/places-in-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/composition.cjs", "orchestrator/core/composition/parse/places-in-text.ts");
    var names = { get placesInText() {
      return module_().placesInText;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/composition/show-value.ts
var require_show_value = __commonJS({
  "elsewhere:orchestrator/core/composition/show-value.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/composition.cjs", "orchestrator/core/composition/show-value.ts");
    var names = { get showValue() {
      return module_().showValue;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/composition/check-skill.ts
var check_skill_exports = {};
__export(check_skill_exports, {
  checkSkill: () => checkSkill
});
function checkSkill(file, shown) {
  const read = readText(file, shown, boundsOfSkills((0, import_node_path9.dirname)((0, import_node_path9.resolve)(file))));
  if (!read.ok) return [read.problem];
  const parsed = parseFrontMatter(read.text, shown);
  if (!parsed.ok) return [parsed.problem];
  const { data, body, placeOf: placeOf2 } = parsed;
  const folder = (0, import_node_path9.basename)((0, import_node_path9.dirname)((0, import_node_path9.resolve)(file)));
  return [
    ...checkName2(data.name, folder, placeOf2("name")),
    ...checkDescription(data.description, placeOf2("description")),
    ...checkBody(body, shown)
  ];
}
function parseFrontMatter(text, shown) {
  if (!text.startsWith(DELIMITER) || !/^[ \t]*\r?\n/.test(text.slice(DELIMITER.length))) {
    const fix = "Begin the file with ---, a name, a description and another ---.";
    return { ok: false, problem: { where: `${shown}:1:1`, what: "it has no front matter", fix } };
  }
  if (!/\n---[ \t]*(?:\r?\n|$)/.test(text)) {
    const fix = "Add a line --- after it.";
    return { ok: false, problem: { where: `${shown}:1:1`, what: "its front matter is not closed", fix } };
  }
  const placeIn = (0, import_places_in_text.placesInText)(shown, text);
  const placeOf2 = (offset) => placeIn(DELIMITER.length + offset);
  const keep = (yaml) => ({ yaml });
  const { data, content } = (0, import_gray_matter.default)(text, { engines: { yaml: keep }, language: "yaml" });
  const parsed = (0, import_parse_yaml.parseYaml)(typeof data.yaml === "string" ? data.yaml : "");
  if (!parsed.ok) {
    const where = parsed.offset === void 0 ? shown : placeOf2(parsed.offset);
    return { ok: false, problem: { where, what: `in its front matter, ${parsed.what}`, fix: parsed.fix } };
  }
  const { value, offsetOf } = parsed;
  const properties = typeof value === "object" && value !== null ? value : {};
  return { ok: true, data: { ...properties }, body: content, placeOf: (key) => placeOf2(offsetOf(`/${key}`)) };
}
function checkName2(name, folder, where) {
  if (name === void 0 || name === folder) return [];
  const what = `its name is ${(0, import_show_value.showValue)(name)}, but its folder is ${(0, import_show_name3.quoteName)(folder)}`;
  return [{ where, what, fix: "Give both the same name." }];
}
function checkDescription(description, where) {
  if (typeof description !== "string" || description.trim() === "") {
    return [{ where, what: "it has no description", fix: "Add one line that says when to use the skill." }];
  }
  if (description.length <= MOST_CHARACTERS) return [];
  const what = `its description has ${description.length} characters, but the client allows ${MOST_CHARACTERS}`;
  return [{ where, what, fix: "Shorten it." }];
}
function checkBody(body, where) {
  if (body.trim() !== "") return [];
  return [{ where, what: "it has no text after the front matter", fix: "Write what the skill does." }];
}
var import_node_path9, import_gray_matter, import_parse_yaml, import_places_in_text, import_show_name3, import_show_value, MOST_CHARACTERS, DELIMITER;
var init_check_skill = __esm({
  "orchestrator/io/composition/check-skill.ts"() {
    "use strict";
    import_node_path9 = require("node:path");
    import_gray_matter = __toESM(require_gray_matter(), 1);
    import_parse_yaml = __toESM(require_parse_yaml(), 1);
    import_places_in_text = __toESM(require_places_in_text(), 1);
    import_show_name3 = __toESM(require_show_name(), 1);
    import_show_value = __toESM(require_show_value(), 1);
    init_bounds_of_skills();
    init_read_text();
    MOST_CHARACTERS = 1024;
    DELIMITER = "---";
  }
});

// elsewhere:orchestrator/io/plain-file/leads-out.ts
var require_leads_out = __commonJS({
  "elsewhere:orchestrator/io/plain-file/leads-out.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/leads-out.ts");
    var names = { get leadsOut() {
      return module_().leadsOut;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/composition/find-skill-files.ts
var find_skill_files_exports = {};
__export(find_skill_files_exports, {
  findSkillFiles: () => findSkillFiles
});
function findSkillFiles(folder) {
  const bounds = boundsOfSkills(folder);
  const files = [];
  const refused = [];
  const unreadable = [];
  const seen = /* @__PURE__ */ new Set();
  const open = [folder];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const resolved = bounds === void 0 ? void 0 : (0, import_resolve_within2.resolveWithin)(bounds, next);
    if (bounds !== void 0 && resolved?.kind === "outside") {
      refused.push((0, import_leads_out.leadsOut)(next, resolved, bounds));
      continue;
    }
    try {
      const real = (0, import_node_fs5.realpathSync)(next);
      if (seen.has(real)) continue;
      seen.add(real);
      for (const path of (0, import_node_fs5.readdirSync)(next).map((name) => (0, import_node_path10.join)(next, name))) {
        if (isSkillFile((0, import_node_path10.basename)(path))) files.push(path);
        else if (statPath(path)?.isDirectory() && !SKIPPED.test(path)) open.push(path);
      }
    } catch {
      unreadable.push(next);
    }
  }
  files.sort();
  return {
    skills: files.filter((file) => (0, import_node_path10.basename)(file) === SKILL_FILE),
    compositions: files.filter((file) => (0, import_node_path10.basename)(file) !== SKILL_FILE),
    unreadable: unreadable.sort(),
    refused
  };
}
function isSkillFile(name) {
  return name === SKILL_FILE || COMPOSITION_FILES.includes(name);
}
var import_node_fs5, import_node_path10, import_leads_out, import_resolve_within2, SKIPPED;
var init_find_skill_files = __esm({
  "orchestrator/io/composition/find-skill-files.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path10 = require("node:path");
    import_leads_out = __toESM(require_leads_out(), 1);
    import_resolve_within2 = __toESM(require_resolve_within(), 1);
    init_bounds_of_skills();
    init_file_names();
    init_stat_path();
    SKIPPED = /(?:^|[\\/])(?:node_modules|\.git|\.claude[\\/](?:worktrees|state))$/;
  }
});

// part:io/composition
var composition_exports = {};
__export(composition_exports, {
  load: () => load
});
module.exports = __toCommonJS(composition_exports);
var modules = {
  "orchestrator/io/composition/read-skills.ts": () => (init_read_skills(), __toCommonJS(read_skills_exports)),
  "orchestrator/io/composition/skill-folders.ts": () => (init_skill_folders(), __toCommonJS(skill_folders_exports)),
  "orchestrator/io/composition/find-skill.ts": () => (init_find_skill(), __toCommonJS(find_skill_exports)),
  "orchestrator/io/composition/explain-several.ts": () => (init_explain_several(), __toCommonJS(explain_several_exports)),
  "orchestrator/io/composition/file-names.ts": () => (init_file_names(), __toCommonJS(file_names_exports)),
  "orchestrator/io/composition/read-composition.ts": () => (init_read_composition(), __toCommonJS(read_composition_exports)),
  "orchestrator/io/composition/show-file.ts": () => (init_show_file(), __toCommonJS(show_file_exports)),
  "orchestrator/io/composition/stat-path.ts": () => (init_stat_path(), __toCommonJS(stat_path_exports)),
  "orchestrator/io/composition/read-text.ts": () => (init_read_text(), __toCommonJS(read_text_exports)),
  "orchestrator/io/composition/check-compositions.ts": () => (init_check_compositions(), __toCommonJS(check_compositions_exports)),
  "orchestrator/io/composition/check-skill.ts": () => (init_check_skill(), __toCommonJS(check_skill_exports)),
  "orchestrator/io/composition/find-skill-files.ts": () => (init_find_skill_files(), __toCommonJS(find_skill_files_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
