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

// orchestrator/core/composition/describe-in-few-words.ts
var describe_in_few_words_exports = {};
__export(describe_in_few_words_exports, {
  describeInFewWords: () => describeInFewWords,
  skillInFewWords: () => skillInFewWords
});
function describeInFewWords(skillName, taskId) {
  const task = taskId.trim().replaceAll(/\s+/g, "-");
  return `${skillInFewWords(skillName)} for ${task === "" ? "task" : task}`;
}
function skillInFewWords(skillName) {
  const [, name = skillName] = /^(?:.*:)?(?:skyfom-)?(.*)$/s.exec(skillName) ?? [];
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return words.length === 0 ? "work" : words.slice(0, MOST_WORDS_OF_NAME).join(" ");
}
var MOST_WORDS_OF_NAME;
var init_describe_in_few_words = __esm({
  "orchestrator/core/composition/describe-in-few-words.ts"() {
    "use strict";
    MOST_WORDS_OF_NAME = 4;
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

// elsewhere:orchestrator/core/graph/find-cycles.ts
var require_find_cycles = __commonJS({
  "elsewhere:orchestrator/core/graph/find-cycles.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "graph.cjs", "orchestrator/core/graph/find-cycles.ts");
    var names = { get findCycles() {
      return module_().findCycles;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/graph/level-nodes.ts
var require_level_nodes = __commonJS({
  "elsewhere:orchestrator/core/graph/level-nodes.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "graph.cjs", "orchestrator/core/graph/level-nodes.ts");
    var names = { get levelNodes() {
      return module_().levelNodes;
    } };
    module2.exports = Object.create(names);
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

// orchestrator/core/composition/composition.ts
var EXECUTION_MODES;
var init_composition = __esm({
  "orchestrator/core/composition/composition.ts"() {
    "use strict";
    EXECUTION_MODES = ["parallel", "sequential", "hybrid"];
  }
});

// orchestrator/core/composition/show-name.ts
var show_name_exports = {};
__export(show_name_exports, {
  escapeControls: () => escapeControls,
  quoteName: () => quoteName,
  showName: () => showName
});
function showName(name) {
  return escapeControls(name.length > LONGEST ? `${name.slice(0, LONGEST)}\u2026` : name);
}
function quoteName(name) {
  return `"${showName(name)}"`;
}
function escapeControls(text) {
  return text.replaceAll(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
var LONGEST;
var init_show_name = __esm({
  "orchestrator/core/composition/show-name.ts"() {
    "use strict";
    LONGEST = 200;
  }
});

// orchestrator/core/composition/show-value.ts
var show_value_exports = {};
__export(show_value_exports, {
  showValue: () => showValue
});
function showValue(value) {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value !== "string") return String(value);
  return showName(JSON.stringify(value.length > LONGEST2 ? `${value.slice(0, LONGEST2)}\u2026` : value));
}
var LONGEST2;
var init_show_value = __esm({
  "orchestrator/core/composition/show-value.ts"() {
    "use strict";
    init_show_name();
    LONGEST2 = 60;
  }
});

// orchestrator/core/composition/waves/cut-waves.ts
function cutWaves(members, levels, height, limit) {
  const ends = new Int32Array(height);
  for (const level of levels) ends[level] = ends[level] + 1;
  for (let level = 1; level < height; level++) ends[level] = ends[level] + ends[level - 1];
  const ordered = new Array(members.length);
  const free = ends.slice();
  for (let i = members.length - 1; i >= 0; i--) {
    const level = levels[i];
    const at = free[level] - 1;
    free[level] = at;
    ordered[at] = members[i];
  }
  const waves = [];
  let begin = 0;
  for (const end of ends) {
    while (begin < end) {
      const wave = new Array(Math.min(limit, end - begin));
      for (let at = 0; at < wave.length; at++) wave[at] = ordered[begin++];
      waves.push(wave);
    }
  }
  return waves;
}
var init_cut_waves = __esm({
  "orchestrator/core/composition/waves/cut-waves.ts"() {
    "use strict";
  }
});

// elsewhere:orchestrator/core/text/closest-name.ts
var require_closest_name = __commonJS({
  "elsewhere:orchestrator/core/text/closest-name.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/closest-name.ts");
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

// orchestrator/core/composition/waves/explain-bad-dependency.ts
function explainBadDependency(members, i, at) {
  const { skillName, dependencies = [] } = members[i];
  const dependency = dependencies[at];
  const pointer = `/subSkills/${i}/dependencies/${at}`;
  if (typeof dependency !== "string") return { kind: "malformed-member", pointer };
  if (dependency === skillName) return { kind: "self-dependency", pointer, skillName };
  const suggestion = (0, import_closest_name.closestName)(dependency, otherNames(members, skillName));
  return {
    kind: "unknown-dependency",
    pointer,
    skillName,
    dependency,
    ...suggestion === void 0 ? {} : { suggestion }
  };
}
function otherNames(members, own) {
  if (members.length > import_closest_name.MOST_CANDIDATES) return [];
  return members.map((member) => member?.skillName).filter((name) => typeof name === "string" && name !== own);
}
function findRepeatedDependencies(members, i) {
  const { skillName, dependencies = [] } = members[i];
  const seen = /* @__PURE__ */ new Set();
  return dependencies.flatMap((dependency, at) => {
    if (!seen.has(dependency)) {
      seen.add(dependency);
      return [];
    }
    return [{ kind: "duplicate-dependency", pointer: `/subSkills/${i}/dependencies/${at}`, skillName, dependency }];
  });
}
var import_closest_name;
var init_explain_bad_dependency = __esm({
  "orchestrator/core/composition/waves/explain-bad-dependency.ts"() {
    "use strict";
    import_closest_name = __toESM(require_closest_name(), 1);
  }
});

// orchestrator/core/composition/waves/find-repeated-names.ts
function findRepeatedNames(members) {
  const firsts = /* @__PURE__ */ new Map();
  return members.flatMap((member, i) => {
    const skillName = member?.skillName;
    if (typeof skillName !== "string") return [];
    const first = firsts.get(skillName);
    if (first !== void 0) {
      return [
        { kind: "duplicate-name", pointer: `/subSkills/${i}/skillName`, skillName, first: `/subSkills/${first}` }
      ];
    }
    firsts.set(skillName, i);
    return [];
  });
}
var init_find_repeated_names = __esm({
  "orchestrator/core/composition/waves/find-repeated-names.ts"() {
    "use strict";
  }
});

// orchestrator/core/composition/waves/member-graph.ts
function memberGraph(members) {
  const indexes = /* @__PURE__ */ new Map();
  for (let i = 0; i < members.length; i++) {
    const name = members[i]?.skillName;
    if (typeof name === "string") indexes.set(name, i);
  }
  let findings = indexes.size < members.length ? findRepeatedNames(members) : [];
  const begins = new Int32Array(members.length + 1);
  let targets = new Int32Array(4 * members.length);
  let end = 0;
  for (let i = 0; i < members.length; i++) {
    const begin = end;
    const names = dependenciesOf(members[i]);
    if (names === NONE && isMalformed(members[i])) {
      findings.push({ kind: "malformed-member", pointer: `/subSkills/${i}` });
    }
    targets = withRoom(targets, end + names.length);
    for (let at = 0; at < names.length; at++) {
      const target = indexes.get(names[at]);
      if (target === void 0 || target === i) findings.push(explainBadDependency(members, i, at));
      else targets[end++] = target;
    }
    if (hasRepetition(targets, begin, end)) findings = findings.concat(findRepeatedDependencies(members, i));
    begins[i + 1] = end;
  }
  return { begins, targets, findings };
}
function dependenciesOf(member) {
  const given = member?.dependencies;
  return Array.isArray(given) && typeof member?.skillName === "string" ? given : NONE;
}
function isMalformed(member) {
  return typeof member?.skillName !== "string" || member.dependencies !== void 0;
}
function withRoom(targets, count) {
  if (count <= targets.length) return targets;
  const larger = new Int32Array(2 * count);
  larger.set(targets);
  return larger;
}
function hasRepetition(targets, begin, end) {
  if (end - begin > 16) return new Set(targets.subarray(begin, end)).size < end - begin;
  for (let at = begin + 1; at < end; at++) {
    for (let before = begin; before < at; before++) if (targets[before] === targets[at]) return true;
  }
  return false;
}
var NONE;
var init_member_graph = __esm({
  "orchestrator/core/composition/waves/member-graph.ts"() {
    "use strict";
    init_explain_bad_dependency();
    init_find_repeated_names();
    NONE = [];
  }
});

// orchestrator/core/composition/waves/plan-waves.ts
var plan_waves_exports = {};
__export(plan_waves_exports, {
  planWaves: () => planWaves
});
function planWaves(members, options = {}) {
  const { mode = "hybrid", maxParallel = import_max_concurrent_agents.MAX_CONCURRENT_AGENTS } = options;
  if (!Array.isArray(members)) return { kind: "refused", findings: [explainNoList(members)] };
  const graph = memberGraph(members);
  const { levels, height, isCyclic } = (0, import_level_nodes.levelNodes)(graph);
  const findings = [
    ...checkOptions(mode, maxParallel),
    ...graph.findings,
    ...mode === "parallel" ? findDependencies(members) : [],
    ...isCyclic ? toCycleFindings((0, import_find_cycles.findCycles)(graph), members) : []
  ];
  if (findings.length > 0) return { kind: "refused", findings };
  const limit = mode === "sequential" ? 1 : Math.min(maxParallel, import_max_concurrent_agents.MAX_CONCURRENT_AGENTS);
  return { kind: "waves", waves: cutWaves(members, levels, height, limit) };
}
function explainNoList(given) {
  return { kind: "malformed-list", pointer: "", given: showValue(given) };
}
function checkOptions(mode, maxParallel) {
  const findings = [];
  if (!EXECUTION_MODES.includes(mode)) {
    findings.push({ kind: "unknown-mode", pointer: "/executionMode", given: showValue(mode) });
  }
  if (!Number.isInteger(maxParallel) || maxParallel < 1) {
    findings.push({ kind: "unusable-limit", pointer: "/maxParallel", given: showValue(maxParallel) });
  }
  return findings;
}
function findDependencies(members) {
  return members.flatMap((member, i) => {
    const dependencies = dependenciesOf(member).filter((name) => typeof name === "string");
    if (dependencies.length === 0) return [];
    const { skillName } = member;
    return [
      { kind: "dependencies-in-parallel-mode", pointer: `/subSkills/${i}/dependencies`, skillName, dependencies }
    ];
  });
}
function toCycleFindings(cycles, members) {
  return cycles.map((cycle) => {
    const path = [...cycle, cycle[0]].map((i) => members[i].skillName);
    const pointers = cycle.map((i, step) => {
      const at = members[i].dependencies?.indexOf(path[step + 1]);
      return `/subSkills/${i}/dependencies/${at}`;
    });
    return { kind: "cycle", pointer: pointers[0], path, pointers };
  });
}
var import_find_cycles, import_level_nodes, import_max_concurrent_agents;
var init_plan_waves = __esm({
  "orchestrator/core/composition/waves/plan-waves.ts"() {
    "use strict";
    import_find_cycles = __toESM(require_find_cycles(), 1);
    import_level_nodes = __toESM(require_level_nodes(), 1);
    import_max_concurrent_agents = __toESM(require_max_concurrent_agents(), 1);
    init_composition();
    init_show_value();
    init_cut_waves();
    init_member_graph();
  }
});

// elsewhere:jsonc-parser
var require_jsonc_parser = __commonJS({
  "elsewhere:jsonc-parser"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../libraries/jsonc-parser.cjs", "jsonc-parser");
    var names = {
      get ParseErrorCode() {
        return module_().ParseErrorCode;
      },
      get ScanError() {
        return module_().ScanError;
      },
      get SyntaxKind() {
        return module_().SyntaxKind;
      },
      get applyEdits() {
        return module_().applyEdits;
      },
      get createScanner() {
        return module_().createScanner;
      },
      get default() {
        return module_().default;
      },
      get findNodeAtLocation() {
        return module_().findNodeAtLocation;
      },
      get findNodeAtOffset() {
        return module_().findNodeAtOffset;
      },
      get format() {
        return module_().format;
      },
      get getLocation() {
        return module_().getLocation;
      },
      get getNodePath() {
        return module_().getNodePath;
      },
      get getNodeValue() {
        return module_().getNodeValue;
      },
      get modify() {
        return module_().modify;
      },
      get parse() {
        return module_().parse;
      },
      get parseTree() {
        return module_().parseTree;
      },
      get printParseErrorCode() {
        return module_().printParseErrorCode;
      },
      get stripComments() {
        return module_().stripComments;
      },
      get visit() {
        return module_().visit;
      }
    };
    module2.exports = Object.setPrototypeOf(function(...args) {
      const { default: itself } = module_();
      return new.target ? new itself(...args) : itself(...args);
    }, names);
  }
});

// elsewhere:orchestrator/core/text/explain-syntax-error.ts
var require_explain_syntax_error = __commonJS({
  "elsewhere:orchestrator/core/text/explain-syntax-error.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/explain-syntax-error.ts");
    var names = { get explainSyntaxError() {
      return module_().explainSyntaxError;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/place-in-text.ts
var require_place_in_text = __commonJS({
  "elsewhere:orchestrator/core/text/place-in-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/place-in-text.ts");
    var names = { get placeInText() {
      return module_().placeInText;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:yaml
var require_yaml = __commonJS({
  "elsewhere:yaml"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../libraries/yaml.cjs", "yaml");
    var names = {
      get Alias() {
        return module_().Alias;
      },
      get CST() {
        return module_().CST;
      },
      get Composer() {
        return module_().Composer;
      },
      get Document() {
        return module_().Document;
      },
      get Lexer() {
        return module_().Lexer;
      },
      get LineCounter() {
        return module_().LineCounter;
      },
      get Pair() {
        return module_().Pair;
      },
      get Parser() {
        return module_().Parser;
      },
      get Scalar() {
        return module_().Scalar;
      },
      get Schema() {
        return module_().Schema;
      },
      get YAMLError() {
        return module_().YAMLError;
      },
      get YAMLMap() {
        return module_().YAMLMap;
      },
      get YAMLParseError() {
        return module_().YAMLParseError;
      },
      get YAMLSeq() {
        return module_().YAMLSeq;
      },
      get YAMLWarning() {
        return module_().YAMLWarning;
      },
      get default() {
        return module_().default;
      },
      get isAlias() {
        return module_().isAlias;
      },
      get isCollection() {
        return module_().isCollection;
      },
      get isDocument() {
        return module_().isDocument;
      },
      get isMap() {
        return module_().isMap;
      },
      get isNode() {
        return module_().isNode;
      },
      get isPair() {
        return module_().isPair;
      },
      get isScalar() {
        return module_().isScalar;
      },
      get isSeq() {
        return module_().isSeq;
      },
      get parse() {
        return module_().parse;
      },
      get parseAllDocuments() {
        return module_().parseAllDocuments;
      },
      get parseDocument() {
        return module_().parseDocument;
      },
      get stringify() {
        return module_().stringify;
      },
      get visit() {
        return module_().visit;
      },
      get visitAsync() {
        return module_().visitAsync;
      }
    };
    module2.exports = Object.setPrototypeOf(function(...args) {
      const { default: itself } = module_();
      return new.target ? new itself(...args) : itself(...args);
    }, names);
  }
});

// orchestrator/core/composition/parse/find-yaml-flaw.ts
function findYamlFlaw(document) {
  const anchors = /* @__PURE__ */ new Map();
  let flaw;
  (0, import_yaml.visit)(document, {
    Value: (_, node) => {
      if (node.anchor !== void 0) anchors.set(node.anchor, node);
    },
    Map: (_, map) => {
      if (map.anchor !== void 0) anchors.set(map.anchor, map);
      flaw = findRepeatedKey(map);
      return flaw && import_yaml.visit.BREAK;
    },
    Alias: (_, alias, path) => {
      flaw = explainAlias(alias, anchors.get(alias.source), path);
      return flaw && import_yaml.visit.BREAK;
    }
  });
  return flaw;
}
function keyOf(key) {
  return String((0, import_yaml.isScalar)(key) ? key.value : key);
}
function findRepeatedKey({ items }) {
  const seen = /* @__PURE__ */ new Set();
  for (const { key } of items) {
    const name = keyOf(key);
    if (seen.has(name)) {
      const offset = key.range?.[0] ?? 0;
      return { ok: false, what: "this key is repeated here", fix: "Remove one of the two.", offset };
    }
    seen.add(name);
  }
  return void 0;
}
function explainAlias(alias, target, path) {
  const flaw = { ok: false, fix: "Write the value out.", offset: alias.range?.[0] ?? 0 };
  if (target === void 0) return { ...flaw, what: `no earlier value has the anchor &${alias.source}` };
  return path.includes(target) ? { ...flaw, what: `*${alias.source} contains itself` } : void 0;
}
var import_yaml;
var init_find_yaml_flaw = __esm({
  "orchestrator/core/composition/parse/find-yaml-flaw.ts"() {
    "use strict";
    import_yaml = __toESM(require_yaml(), 1);
  }
});

// orchestrator/core/composition/parse/find-offset.ts
function findOffset(document) {
  const pairs = /* @__PURE__ */ new WeakMap();
  return (pointer) => {
    let node = document.contents;
    let offset = document.contents?.range[0] ?? 0;
    for (const step of pointer.split("/").slice(1)) {
      const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
      if ((0, import_yaml2.isAlias)(node)) node = node.resolve(document);
      let found;
      if ((0, import_yaml2.isMap)(node)) {
        const pair = pairsOf(node).get(key);
        found = pair?.key;
        node = pair?.value;
      } else if ((0, import_yaml2.isSeq)(node)) {
        found = node.items[Number(key)];
        node = found;
      }
      if (!(0, import_yaml2.isNode)(found)) break;
      offset = found.range?.[0] ?? offset;
    }
    return offset;
  };
  function pairsOf(map) {
    const known = pairs.get(map) ?? new Map(map.items.map((item) => [keyOf(item.key), item]));
    pairs.set(map, known);
    return known;
  }
}
var import_yaml2;
var init_find_offset = __esm({
  "orchestrator/core/composition/parse/find-offset.ts"() {
    "use strict";
    import_yaml2 = __toESM(require_yaml(), 1);
    init_find_yaml_flaw();
  }
});

// orchestrator/core/composition/parse/find-too-deep.ts
function findTooDeep(text) {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === "[" || mark === "{") depth++;
    else if ((mark === "]" || mark === "}") && depth > 0) depth--;
    if (depth > MOST_DEEP) return at;
  }
  return BEGINNING.exec(text)?.index;
}
var MOST_DEEP, BEGINNING;
var init_find_too_deep = __esm({
  "orchestrator/core/composition/parse/find-too-deep.ts"() {
    "use strict";
    MOST_DEEP = 200;
    BEGINNING = new RegExp(`^[ \\t?-]{${MOST_DEEP * 2}}`, "m");
  }
});

// orchestrator/core/composition/parse/parse-yaml.ts
var parse_yaml_exports = {};
__export(parse_yaml_exports, {
  parseYaml: () => parseYaml
});
function parseYaml(text) {
  const tooDeep = findTooDeep(text);
  if (tooDeep !== void 0) return { ...TOO_DEEP, offset: tooDeep };
  try {
    const lines = text.replaceAll(/\r(?!\n)/g, "\n");
    const document = (0, import_yaml3.parseDocument)(lines, { prettyErrors: false, logLevel: "error", uniqueKeys: false });
    const [error] = document.errors;
    const flaw = error === void 0 ? findYamlFlaw(document) : explain(error);
    return flaw ?? { ok: true, value: document.toJS(), offsetOf: findOffset(document) };
  } catch (error) {
    if (error instanceof RangeError) return TOO_DEEP;
    if (error instanceof ReferenceError) return TOO_MANY_ALIASES;
    throw error;
  }
}
function explain({ code, message, pos: [offset] }) {
  if (code === "MULTIPLE_DOCS") {
    return { ok: false, what: "a second document begins here", fix: "Keep one document in the file.", offset };
  }
  if (message.includes("call stack")) return { ...TOO_DEEP, offset };
  return {
    ok: false,
    what: `this is not YAML: ${message.trimEnd().replace(/\.$/, "")}`,
    fix: "Fix the file.",
    offset
  };
}
var import_yaml3, TOO_DEEP, TOO_MANY_ALIASES;
var init_parse_yaml = __esm({
  "orchestrator/core/composition/parse/parse-yaml.ts"() {
    "use strict";
    import_yaml3 = __toESM(require_yaml(), 1);
    init_find_offset();
    init_find_too_deep();
    init_find_yaml_flaw();
    TOO_DEEP = { ok: false, what: "it is nested too deeply to be read", fix: "Fix the file." };
    TOO_MANY_ALIASES = {
      ok: false,
      what: "its aliases expand to more than can be read",
      fix: "Write their values out."
    };
  }
});

// orchestrator/core/composition/parse/parse-composition.ts
function parseComposition(file, text) {
  const problem = file.endsWith(".json") ? findJsonError(file, text) : void 0;
  if (problem) return { ok: false, problem };
  const parsed = parseYaml(text);
  if (parsed.ok) return parsed;
  const { what, fix, offset } = parsed;
  return { ok: false, problem: { where: offset === void 0 ? file : (0, import_place_in_text.placeInText)(file, text, offset), what, fix } };
}
function findJsonError(file, text) {
  const errors = [];
  try {
    (0, import_jsonc_parser.parseTree)(text, errors, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return errors[0] && (0, import_explain_syntax_error.explainSyntaxError)(file, text, errors[0]);
}
var import_jsonc_parser, import_explain_syntax_error, import_place_in_text;
var init_parse_composition = __esm({
  "orchestrator/core/composition/parse/parse-composition.ts"() {
    "use strict";
    import_jsonc_parser = __toESM(require_jsonc_parser(), 1);
    import_explain_syntax_error = __toESM(require_explain_syntax_error(), 1);
    import_place_in_text = __toESM(require_place_in_text(), 1);
    init_parse_yaml();
  }
});

// orchestrator/core/composition/parse/places-in-text.ts
var places_in_text_exports = {};
__export(places_in_text_exports, {
  placesInText: () => placesInText
});
function placesInText(file, text) {
  const begins = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)];
  return (offset) => {
    let line = 0;
    for (let above = begins.length; above - line > 1; ) {
      const middle = line + above >> 1;
      if (begins[middle] <= offset) line = middle;
      else above = middle;
    }
    return `${file}:${line + 1}:${offset - begins[line] + 1}`;
  };
}
var init_places_in_text = __esm({
  "orchestrator/core/composition/parse/places-in-text.ts"() {
    "use strict";
  }
});

// orchestrator/core/composition/check/describe-cycle.ts
function describeCycle(cycle, locate) {
  const { pointers } = cycle;
  const path = cycle.path.map(showName);
  const [first, ...others] = path;
  if (pointers.length > MOST_NAMES) {
    const shown = [...path.slice(0, 4), `\u2026 ${path.length - 8} more \u2026`, ...path.slice(-4)].join(" \u2192 ");
    return {
      what: `"${first}" depends on itself through ${pointers.length - 1} others: ${shown}`,
      fix: "Remove one of the dependencies along this path."
    };
  }
  const told = others.map((name) => `"${name}"`).join(", which depends on ");
  return {
    what: `"${first}" depends on ${told}: ${path.join(" \u2192 ")}`,
    fix: `Remove one of these dependencies: ${pointers.map(locate).join(" or ")}.`
  };
}
var MOST_NAMES;
var init_describe_cycle = __esm({
  "orchestrator/core/composition/check/describe-cycle.ts"() {
    "use strict";
    init_show_name();
    MOST_NAMES = 12;
  }
});

// orchestrator/core/composition/check/describe-finding.ts
function describeFinding(finding, locate = showPointer) {
  const explain3 = EXPLANATIONS[finding.kind];
  return { where: locate(finding.pointer), ...explain3(finding, locate) };
}
function showPointer(pointer) {
  return pointer === "" ? "composition" : pointer;
}
var import_max_concurrent_agents2, EXPLANATIONS;
var init_describe_finding = __esm({
  "orchestrator/core/composition/check/describe-finding.ts"() {
    "use strict";
    import_max_concurrent_agents2 = __toESM(require_max_concurrent_agents(), 1);
    init_composition();
    init_show_name();
    init_describe_cycle();
    EXPLANATIONS = {
      cycle: describeCycle,
      "unknown-dependency": ({ skillName, dependency, suggestion }) => ({
        what: `${quoteName(skillName)} depends on ${quoteName(dependency)}, which is not a member of this composition`,
        fix: suggestion === void 0 ? "Add it to subSkills, or remove the dependency." : `Did you mean ${quoteName(suggestion)}? Otherwise add it to subSkills, or remove the dependency.`
      }),
      "self-dependency": ({ skillName }) => ({
        what: `${quoteName(skillName)} depends on itself`,
        fix: "Remove this dependency."
      }),
      "duplicate-dependency": ({ skillName, dependency }) => ({
        what: `${quoteName(skillName)} names its dependency ${quoteName(dependency)} twice`,
        fix: "Remove one of the two."
      }),
      "duplicate-name": ({ skillName, first }, locate) => ({
        what: `${quoteName(skillName)} is a member twice; it was first named at ${locate(first)}`,
        fix: "Merge the two, or remove one: dependencies could not tell them apart."
      }),
      "malformed-list": ({ given }) => ({
        what: `this is ${given}, but must be a list of members`,
        fix: "Give a list, for example a composition's subSkills."
      }),
      "malformed-member": () => ({
        what: "this is not a member: it needs a skillName that is text, and dependencies, if any, that are a list of text",
        fix: 'Write it as {"skillName": "\u2026", "dependencies": ["\u2026"]}.'
      }),
      "dependencies-in-parallel-mode": ({ skillName, dependencies }) => ({
        what: `${quoteName(skillName)} depends on ${dependencies.map(quoteName).join(", ")}, but in parallel mode all members start together`,
        fix: "Set executionMode to hybrid, or remove the dependencies."
      }),
      "required-needs-optional": ({ skillName, dependency }) => ({
        what: `${quoteName(skillName)} is required but depends on ${quoteName(dependency)}, which is optional and may fail`,
        fix: `Make ${quoteName(dependency)} required, or ${quoteName(skillName)} optional, or remove the dependency.`
      }),
      "contains-itself": ({ skillName }) => ({
        what: `${quoteName(skillName)} is a member of itself`,
        fix: "Remove this member: it would start itself forever."
      }),
      "unusable-limit": ({ given }) => ({
        what: `maxParallel is ${given}, but must be a whole number of at least 1`,
        fix: `Use a number from 1 to ${import_max_concurrent_agents2.MAX_CONCURRENT_AGENTS}, or leave it out.`
      }),
      "unknown-mode": ({ given }) => ({
        what: `there is no execution mode ${given}`,
        fix: `Use one of ${EXECUTION_MODES.join(", ")}.`
      }),
      "no-specs": () => ({ what: "there is no agent to start", fix: "Give at least one spec." }),
      "too-many-specs": ({ given }) => ({
        what: `${given} agents cannot start in one message: at most ${import_max_concurrent_agents2.MAX_CONCURRENT_AGENTS} may be at work at once`,
        fix: `Plan them with planExecutionOrder, whose groups hold at most ${import_max_concurrent_agents2.MAX_CONCURRENT_AGENTS}, and start one group at a time.`
      }),
      shape: ({ what, fix }) => ({ what, fix }),
      "retries-without-retry": ({ maxRetries, errorHandling }) => ({
        what: `maxRetries is ${maxRetries}, but nothing is retried under ${errorHandling}`,
        fix: "Set errorHandling to retry, or remove maxRetries."
      }),
      "limit-without-effect": () => ({
        what: "maxParallel has no effect in sequential mode, where one member works at a time",
        fix: "Remove it, or set executionMode to hybrid."
      })
    };
  }
});

// elsewhere:orchestrator/core/validators/is-composition.ts
var require_is_composition = __commonJS({
  "elsewhere:orchestrator/core/validators/is-composition.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "validators/is-composition.cjs", "orchestrator/core/validators/is-composition.ts");
    var names = { get isComposition() {
      return module_().isComposition;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/composition/check/check-meaning.ts
function checkMeaning(composition) {
  if (!isObject(composition)) return { errors: [], warnings: [] };
  const members = Array.isArray(composition.subSkills) ? composition.subSkills : [];
  const mode = EXECUTION_MODES.find((known) => known === composition.executionMode);
  return {
    errors: [...checkPlan(members, mode), ...checkRequired(members), ...checkContainment(members, composition.name)],
    warnings: [...checkRetries(composition.coordinationStrategy), ...checkLimit(mode, composition)]
  };
}
function checkPlan(members, mode) {
  const plan = planWaves(members, { mode });
  return plan.kind === "waves" ? [] : plan.findings.filter(({ kind }) => kind !== "malformed-member");
}
function checkRequired(members) {
  const optional = new Set(members.filter((member) => member?.required === false).map(({ skillName }) => skillName));
  return members.flatMap((member, i) => {
    if (member?.required === false) return [];
    return dependenciesOf(member).flatMap((dependency, at) => {
      if (typeof dependency !== "string" || !optional.has(dependency)) return [];
      const pointer = `/subSkills/${i}/dependencies/${at}`;
      return [{ kind: "required-needs-optional", pointer, skillName: member.skillName, dependency }];
    });
  });
}
function checkContainment(members, name) {
  return members.flatMap((member, i) => {
    if (typeof name !== "string" || member?.skillName !== name) return [];
    return [{ kind: "contains-itself", pointer: `/subSkills/${i}/skillName`, skillName: name }];
  });
}
function checkRetries(strategy) {
  if (!isObject(strategy)) return [];
  const { errorHandling = "fail-fast", maxRetries } = strategy;
  if (typeof maxRetries !== "number" || maxRetries === 0) return [];
  if (errorHandling !== "fail-fast" && errorHandling !== "continue-on-error") return [];
  return [{ kind: "retries-without-retry", pointer: "/coordinationStrategy/maxRetries", errorHandling, maxRetries }];
}
function checkLimit(mode, { maxParallel }) {
  if (mode !== "sequential" || maxParallel === void 0 || maxParallel === 1) return [];
  return [{ kind: "limit-without-effect", pointer: "/maxParallel" }];
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var init_check_meaning = __esm({
  "orchestrator/core/composition/check/check-meaning.ts"() {
    "use strict";
    init_composition();
    init_member_graph();
    init_plan_waves();
  }
});

// orchestrator/core/composition/check/composition-error.ts
function renderFinding(finding) {
  const { where, what, fix } = describeFinding(finding);
  return `${where}: ${what}. ${fix}`;
}
var MOST_TOLD, CompositionError;
var init_composition_error = __esm({
  "orchestrator/core/composition/check/composition-error.ts"() {
    "use strict";
    init_describe_finding();
    MOST_TOLD = 20;
    CompositionError = class extends Error {
      name = "CompositionError";
      /** Everything that was found, as data. */
      findings;
      constructor(findings) {
        const told = findings.slice(0, MOST_TOLD).map((finding) => renderFinding(finding));
        if (findings.length > MOST_TOLD) told.push(`and ${findings.length - MOST_TOLD} more`);
        super(told.join("\n"));
        this.findings = findings;
      }
    };
  }
});

// orchestrator/core/composition/check/describe-shape-error.ts
function describeShapeError(error) {
  const told = explain2(error);
  return told === void 0 ? [] : [{ kind: "shape", pointer: error.instancePath, rule: error.keyword, ...told }];
}
function explain2(error) {
  const { instancePath, keyword, params, data } = error;
  const schema = error.parentSchema ?? {};
  const name = nameOf(instancePath);
  switch (keyword) {
    case "required":
      return explainMissing(params.missingProperty, schema);
    case "additionalProperties":
      return explainUnknown(instancePath, params.additionalProperty, Object.keys(schema.properties ?? {}));
    case "type": {
      if (schema.enum !== void 0) return void 0;
      const type = TYPES[schema.type ?? ""];
      return { what: `${name} is ${showValue(data)}, but must be ${type}`, fix: `Write ${type}${exampleOf(schema)}.` };
    }
    case "enum": {
      const meant = typeof data === "string" ? (0, import_closest_name2.closestName)(data, params.allowedValues) : void 0;
      const fix = meant === void 0 ? "Use one of these." : `Did you mean "${meant}"?`;
      return { what: `${name} is ${showValue(data)}, but must be one of ${params.allowedValues.join(", ")}`, fix };
    }
    case "minimum":
      return { what: `${name} is ${data}, but must be at least ${params.limit}`, fix: `Use ${rangeOf(schema)}.` };
    case "maximum":
      return { what: `${name} is ${data}, but may be at most ${params.limit}`, fix: `Use ${rangeOf(schema)}.` };
    case "minItems":
      return { what: `${name} is empty`, fix: `Add at least one${exampleOf(schema)}.` };
    case "pattern":
      return { what: `${name} is blank`, fix: `Write it out${exampleOf(schema)}.` };
    case "uniqueItems":
      return void 0;
    default:
      return { what: `${name} ${error.message}`, fix: "See skill-composition-schema.json." };
  }
}
function explainMissing(key, schema) {
  const [example] = schema.properties?.[key]?.examples ?? [];
  return { what: `"${key}" is missing`, fix: `Add it, for example "${key}": ${JSON.stringify(example)}.` };
}
function explainUnknown(parent, key, allowed) {
  const meant = (0, import_closest_name2.closestName)(key, allowed);
  const fix = meant === void 0 ? `Remove it. Allowed here: ${allowed.join(", ")}.` : `Did you mean "${meant}"?`;
  const pointer = `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return { what: `${showValue(key)} is not allowed here`, fix, pointer };
}
function nameOf(pointer) {
  const [last, list] = pointer.split("/").reverse();
  if (list === void 0 || last === void 0) return "the composition";
  return /^\d+$/.test(last) ? `entry ${Number(last) + 1} of "${list}"` : `"${last}"`;
}
function exampleOf({ examples }) {
  return examples === void 0 ? "" : `, for example ${JSON.stringify(examples[0])}`;
}
function rangeOf({ minimum, maximum }) {
  return maximum === void 0 ? `${minimum} or more` : `a whole number from ${minimum} to ${maximum}`;
}
var import_closest_name2, TYPES;
var init_describe_shape_error = __esm({
  "orchestrator/core/composition/check/describe-shape-error.ts"() {
    "use strict";
    import_closest_name2 = __toESM(require_closest_name(), 1);
    init_show_value();
    TYPES = {
      string: "text",
      integer: "a whole number",
      boolean: "true or false",
      array: "a list",
      object: "an object"
    };
  }
});

// orchestrator/core/composition/check/validate-skill-composition.ts
function validateSkillComposition(composition) {
  const { errors, warnings } = checkMeaning(composition);
  const findings = [...checkShape(composition), ...errors];
  return { valid: findings.length === 0, errors: findings.map(renderFinding), findings, warnings: [...warnings] };
}
function checkShape(composition) {
  return (0, import_is_composition.isComposition)(composition) ? [] : (import_is_composition.isComposition.errors ?? []).flatMap(describeShapeError);
}
var import_is_composition;
var init_validate_skill_composition = __esm({
  "orchestrator/core/composition/check/validate-skill-composition.ts"() {
    "use strict";
    import_is_composition = __toESM(require_is_composition(), 1);
    init_check_meaning();
    init_composition_error();
    init_describe_shape_error();
  }
});

// orchestrator/core/composition/check/check-composition-text.ts
var check_composition_text_exports = {};
__export(check_composition_text_exports, {
  checkCompositionText: () => checkCompositionText
});
function checkCompositionText(file, text) {
  const parsed = parseComposition(file, text);
  if (!parsed.ok) return { problems: [parsed.problem], warnings: [], members: [] };
  const { value, offsetOf } = parsed;
  const placeOf = placesInText(file, text);
  const locate = (pointer) => placeOf(offsetOf(pointer));
  const describeAll = (findings2) => findings2.map((finding) => ({ finding, offset: offsetOf(finding.pointer) })).sort((a, b) => a.offset - b.offset).map(({ finding }) => describeFinding(finding, locate));
  const { valid, findings, warnings } = validateSkillComposition(value);
  const { name, subSkills } = value ?? {};
  const members = (Array.isArray(subSkills) ? subSkills : []).flatMap((member, i) => {
    const skillName = member?.skillName;
    return typeof skillName === "string" ? [{ skillName, where: locate(`/subSkills/${i}/skillName`) }] : [];
  });
  return {
    ...valid ? { composition: value } : {},
    problems: describeAll(findings),
    warnings: describeAll(warnings),
    ...typeof name === "string" ? { name } : {},
    members
  };
}
var init_check_composition_text = __esm({
  "orchestrator/core/composition/check/check-composition-text.ts"() {
    "use strict";
    init_parse_composition();
    init_places_in_text();
    init_describe_finding();
    init_validate_skill_composition();
  }
});

// orchestrator/core/composition/check/find-nesting-cycles.ts
var find_nesting_cycles_exports = {};
__export(find_nesting_cycles_exports, {
  findNestingCycles: () => findNestingCycles
});
function findNestingCycles(composites) {
  const names = new Set(composites.map(({ name }) => name));
  const nested = composites.map(({ name, members }) => ({
    skillName: name,
    dependencies: [...new Set(members.map(({ skillName }) => skillName))].filter(
      (member) => member !== name && names.has(member)
    )
  }));
  const plan = planWaves(nested);
  if (plan.kind === "waves") return [];
  return plan.findings.flatMap((finding) => {
    if (finding.kind !== "cycle") return [];
    const [outer, inner] = finding.path;
    const holder = composites.find(({ name }) => name === outer);
    const member = holder?.members.find(({ skillName }) => skillName === inner);
    const path = finding.path.map(showName);
    const [first, ...others] = path;
    const told = others.map((name) => `"${name}"`).join(", which contains ");
    return [
      {
        where: member?.where ?? "",
        what: `"${first}" contains ${told}: ${path.join(" \u2192 ")}`,
        fix: "Remove one of these members: the skills would start each other forever."
      }
    ];
  });
}
var init_find_nesting_cycles = __esm({
  "orchestrator/core/composition/check/find-nesting-cycles.ts"() {
    "use strict";
    init_show_name();
    init_plan_waves();
  }
});

// orchestrator/core/composition/estimate-tokens.ts
function estimateTokens(members) {
  return members.reduce((sum, { tokenEstimate = DEFAULT_TOKEN_ESTIMATE }) => sum + tokenEstimate, 0);
}
var DEFAULT_TOKEN_ESTIMATE;
var init_estimate_tokens = __esm({
  "orchestrator/core/composition/estimate-tokens.ts"() {
    "use strict";
    DEFAULT_TOKEN_ESTIMATE = 5e4;
  }
});

// orchestrator/core/composition/plan-composition.ts
var plan_composition_exports = {};
__export(plan_composition_exports, {
  planComposition: () => planComposition
});
function planComposition(composition) {
  const { name, executionMode: mode, maxParallel = import_max_concurrent_agents3.MAX_CONCURRENT_AGENTS, subSkills } = composition;
  const plan = planWaves(subSkills, { mode, maxParallel });
  if (plan.kind === "refused") throw new CompositionError(plan.findings);
  const waves = plan.waves.map((wave) => ({ members: wave.map(withDefaults), tokens: estimateTokens(wave) }));
  return {
    name,
    mode,
    limit: mode === "sequential" ? 1 : Math.min(maxParallel, import_max_concurrent_agents3.MAX_CONCURRENT_AGENTS),
    waves,
    tokens: estimateTokens(subSkills),
    peakTokens: waves.reduce((peak, { tokens }) => Math.max(peak, tokens), 0)
  };
}
function withDefaults(member) {
  const { skillName, role, dependencies = [], required = true, independent = false } = member;
  const tokens = member.tokenEstimate ?? DEFAULT_TOKEN_ESTIMATE;
  return { skillName, ...role === void 0 ? {} : { role }, dependencies, required, independent, tokens };
}
var import_max_concurrent_agents3;
var init_plan_composition = __esm({
  "orchestrator/core/composition/plan-composition.ts"() {
    "use strict";
    import_max_concurrent_agents3 = __toESM(require_max_concurrent_agents(), 1);
    init_composition_error();
    init_estimate_tokens();
    init_plan_waves();
  }
});

// orchestrator/core/composition/render-mermaid.ts
var render_mermaid_exports = {};
__export(render_mermaid_exports, {
  renderMermaid: () => renderMermaid
});
function renderMermaid({ waves }) {
  const members = waves.flatMap((wave) => wave.members);
  const ids = new Map(members.map(({ skillName }, i) => [skillName, `m${i + 1}`]));
  const boxes = waves.flatMap((wave, i) => [
    `  subgraph w${i + 1}["wave ${i + 1}"]`,
    ...wave.members.map(({ skillName, required }) => {
      const label = `"${escapeLabel(skillName)}"`;
      return `    ${ids.get(skillName)}${required ? `[${label}]` : `([${label}])`}`;
    }),
    "  end"
  ]);
  const arrows = members.flatMap(
    ({ skillName, dependencies }) => dependencies.map((dependency) => `  ${ids.get(dependency)} --> ${ids.get(skillName)}`)
  );
  return ["flowchart LR", ...boxes, ...arrows].join("\n");
}
function escapeLabel(name) {
  return name.replaceAll(/[^\p{L}\p{N} ._:/-]/gu, (character) => `#${character.codePointAt(0)};`);
}
var init_render_mermaid = __esm({
  "orchestrator/core/composition/render-mermaid.ts"() {
    "use strict";
  }
});

// elsewhere:orchestrator/core/text/counted.ts
var require_counted = __commonJS({
  "elsewhere:orchestrator/core/text/counted.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/counted.ts");
    var names = { get counted() {
      return module_().counted;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/composition/render-plan.ts
var render_plan_exports = {};
__export(render_plan_exports, {
  renderPlan: () => renderPlan
});
function renderPlan(plan) {
  const members = plan.waves.flatMap((wave) => wave.members);
  const nameWidth = members.reduce((width, { skillName }) => Math.max(width, showName(skillName).length), 0);
  const waveOf = new Map(plan.waves.flatMap((wave, i) => wave.members.map(({ skillName }) => [skillName, i])));
  const waveWidth = `wave ${plan.waves.length}`.length;
  const lines = plan.waves.flatMap(
    (wave, i) => wave.members.map((member, at) => {
      const label = (at === 0 ? `wave ${i + 1}` : "").padEnd(waveWidth);
      const about = describe(member, plan, waveOf);
      return `${label} ${branch(at, wave.members.length)} ${showName(member.skillName).padEnd(nameWidth)}  ${about}`.trimEnd();
    })
  );
  return [describeHead(plan, members.length), "", ...lines, "", describeTokens(plan)].join("\n");
}
function describeHead({ name, mode, limit, waves }, agents) {
  return `${showName(name)}: ${(0, import_counted.counted)(agents, "agent")} in ${(0, import_counted.counted)(waves.length, "wave")} (${mode}, at most ${limit} at once)`;
}
function branch(at, of) {
  if (of === 1) return "\u2500\u2500\u2500";
  if (at === 0) return "\u2500\u252C\u2500";
  return at === of - 1 ? " \u2514\u2500" : " \u251C\u2500";
}
function describe(member, plan, waveOf) {
  const needs = describeNeeds(member.dependencies, plan, waveOf);
  return [
    ...needs === "" ? [] : [`after ${needs}`],
    ...member.required ? [] : ["optional"],
    ...member.independent ? ["independent"] : []
  ].join(", ");
}
function describeNeeds(dependencies, { waves }, waveOf) {
  const needed = new Set(dependencies);
  const concerned = new Set(dependencies.map((name) => waveOf.get(name)));
  return [...concerned].sort((a, b) => a - b).flatMap((i) => {
    const { members } = waves[i];
    const names = members.map(({ skillName }) => skillName).filter((name) => needed.has(name)).map(showName);
    return names.length > 1 && names.length === members.length ? [`wave ${i + 1}`] : names;
  }).join(", ");
}
function describeTokens({ tokens, peakTokens, waves }) {
  const peak = waves.length > 1 ? `, at most ${thousands(peakTokens)} in one wave` : "";
  return `about ${thousands(tokens)} tokens${peak}`;
}
function thousands(amount) {
  return amount.toLocaleString("en-US");
}
var import_counted;
var init_render_plan = __esm({
  "orchestrator/core/composition/render-plan.ts"() {
    "use strict";
    import_counted = __toESM(require_counted(), 1);
    init_show_name();
  }
});

// part:core/composition
var composition_exports = {};
__export(composition_exports, {
  load: () => load
});
module.exports = __toCommonJS(composition_exports);
var modules = {
  "orchestrator/core/composition/describe-in-few-words.ts": () => (init_describe_in_few_words(), __toCommonJS(describe_in_few_words_exports)),
  "orchestrator/core/composition/waves/plan-waves.ts": () => (init_plan_waves(), __toCommonJS(plan_waves_exports)),
  "orchestrator/core/composition/check/check-composition-text.ts": () => (init_check_composition_text(), __toCommonJS(check_composition_text_exports)),
  "orchestrator/core/composition/check/find-nesting-cycles.ts": () => (init_find_nesting_cycles(), __toCommonJS(find_nesting_cycles_exports)),
  "orchestrator/core/composition/show-name.ts": () => (init_show_name(), __toCommonJS(show_name_exports)),
  "orchestrator/core/composition/parse/parse-yaml.ts": () => (init_parse_yaml(), __toCommonJS(parse_yaml_exports)),
  "orchestrator/core/composition/plan-composition.ts": () => (init_plan_composition(), __toCommonJS(plan_composition_exports)),
  "orchestrator/core/composition/render-mermaid.ts": () => (init_render_mermaid(), __toCommonJS(render_mermaid_exports)),
  "orchestrator/core/composition/render-plan.ts": () => (init_render_plan(), __toCommonJS(render_plan_exports)),
  "orchestrator/core/composition/parse/places-in-text.ts": () => (init_places_in_text(), __toCommonJS(places_in_text_exports)),
  "orchestrator/core/composition/show-value.ts": () => (init_show_value(), __toCommonJS(show_value_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
