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

// orchestrator/core/graph/graph.ts
var graph_exports = {};
__export(graph_exports, {
  graphOf: () => graphOf,
  sizeOf: () => sizeOf,
  targetsOf: () => targetsOf
});
function graphOf(lists) {
  const begins = new Int32Array(lists.length + 1);
  for (let node = 0; node < lists.length; node++) begins[node + 1] = (begins[node] ?? 0) + (lists[node]?.length ?? 0);
  const targets = new Int32Array(begins[lists.length] ?? 0);
  for (let node = 0; node < lists.length; node++) targets.set(lists[node] ?? [], begins[node]);
  return { begins, targets };
}
function sizeOf({ begins }) {
  return begins.length - 1;
}
function targetsOf({ begins, targets }, node) {
  return targets.subarray(begins[node], begins[node + 1]);
}
var init_graph = __esm({
  "orchestrator/core/graph/graph.ts"() {
    "use strict";
  }
});

// orchestrator/core/graph/find-cycles.ts
var find_cycles_exports = {};
__export(find_cycles_exports, {
  findCycles: () => findCycles
});
function findCycles(graph) {
  const { begins, targets } = graph;
  const size = sizeOf(graph);
  const depths = new Int32Array(size).fill(UNSEEN);
  const nexts = begins.slice(0, size);
  const path = [];
  const lastTaken = [];
  const cycles = [];
  for (let root = 0; root < size; root++) {
    if (depths[root] === UNSEEN) enter(root);
    while (path.length > 0) {
      const node = path.at(-1);
      const next = nexts[node];
      if (next === begins[node + 1]) {
        depths[node] = DONE;
        path.pop();
        lastTaken.pop();
        continue;
      }
      nexts[node] = next + 1;
      const target = targets[next];
      const depth = depths[target];
      if (depth === UNSEEN) enter(target);
      else if (depth !== DONE && lastTaken.at(-1) < depth) take(depth);
    }
  }
  return cycles.map(fromEarliest).sort((a, b) => a[0] - b[0]);
  function enter(node) {
    depths[node] = path.length;
    path.push(node);
    lastTaken.push(lastTaken.at(-1) ?? -1);
  }
  function take(depth) {
    cycles.push(path.slice(depth));
    for (let at = depth; at < path.length; at++) lastTaken[at] = at;
  }
}
function fromEarliest(cycle) {
  const start = cycle.reduce((best, node, at) => node < cycle[best] ? at : best, 0);
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}
var UNSEEN, DONE;
var init_find_cycles = __esm({
  "orchestrator/core/graph/find-cycles.ts"() {
    "use strict";
    init_graph();
    UNSEEN = -1;
    DONE = -2;
  }
});

// orchestrator/core/graph/level-nodes.ts
var level_nodes_exports = {};
__export(level_nodes_exports, {
  levelNodes: () => levelNodes
});
function levelNodes(graph) {
  const { begins, targets } = graph;
  const size = sizeOf(graph);
  const levels = new Int32Array(size).fill(UNSEEN2);
  const nexts = begins.slice(0, size);
  const path = [];
  let height = 0;
  let isCyclic = false;
  for (let root = 0; root < size; root++) {
    if (levels[root] === UNSEEN2) path.push(root);
    while (path.length > 0) {
      const node = path[path.length - 1];
      const end = begins[node + 1];
      let next = nexts[node];
      while (next < end && levels[targets[next]] >= 0) next++;
      nexts[node] = next + 1;
      if (next >= end) {
        const level = levelAbove(levels, targets, begins[node], end);
        levels[node] = level;
        height = Math.max(height, level + 1);
        path.pop();
        continue;
      }
      const target = targets[next];
      levels[node] = ON_PATH;
      if (levels[target] === ON_PATH) isCyclic = true;
      else path.push(target);
    }
  }
  return { levels, height, isCyclic };
}
function levelAbove(levels, targets, begin, end) {
  let level = 0;
  for (let at = begin; at < end; at++) {
    const below = levels[targets[at]];
    if (below >= level) level = below + 1;
  }
  return level;
}
var UNSEEN2, ON_PATH;
var init_level_nodes = __esm({
  "orchestrator/core/graph/level-nodes.ts"() {
    "use strict";
    init_graph();
    UNSEEN2 = -1;
    ON_PATH = -2;
  }
});

// orchestrator/core/graph/find-groups.ts
var find_groups_exports = {};
__export(find_groups_exports, {
  findGroups: () => findGroups
});
function findGroups(graph) {
  const { begins, targets } = graph;
  const size = sizeOf(graph);
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const nexts = begins.slice(0, size);
  const isOnPath = new Uint8Array(size);
  const path = [];
  const work = [];
  const groups = [];
  let seen = 0;
  const enter = (node) => {
    order[node] = seen;
    low[node] = seen++;
    isOnPath[node] = 1;
    path.push(node);
    work.push(node);
  };
  const lower = (node, to) => {
    if (to < low[node]) low[node] = to;
  };
  for (let root = 0; root < size; root++) {
    if (order[root] === -1) enter(root);
    while (work.length > 0) {
      const node = work.at(-1);
      const next = nexts[node];
      if (next < begins[node + 1]) {
        nexts[node] = next + 1;
        const target = targets[next];
        if (order[target] === -1) enter(target);
        else if (isOnPath[target]) lower(node, order[target]);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== void 0) lower(parent, low[node]);
      if (low[node] !== order[node]) continue;
      const group = path.splice(path.lastIndexOf(node));
      for (const one of group) isOnPath[one] = 0;
      groups.push(group);
    }
  }
  return groups;
}
var init_find_groups = __esm({
  "orchestrator/core/graph/find-groups.ts"() {
    "use strict";
    init_graph();
  }
});

// orchestrator/core/graph/find-way.ts
var find_way_exports = {};
__export(find_way_exports, {
  findWay: () => findWay
});
function findWay(graph, from, to, within, effort = { left: 0 }) {
  const cameFrom = /* @__PURE__ */ new Map([[from, void 0]]);
  for (const at of cameFrom.keys()) {
    effort.left -= 1;
    if (at === to) {
      const way = [];
      for (let step = at; step !== void 0; step = cameFrom.get(step)) way.push(step);
      return way.reverse();
    }
    for (const target of targetsOf(graph, at))
      if ((within?.has(target) ?? true) && !cameFrom.has(target)) cameFrom.set(target, at);
  }
  return void 0;
}
var init_find_way = __esm({
  "orchestrator/core/graph/find-way.ts"() {
    "use strict";
    init_graph();
  }
});

// orchestrator/core/graph/named-graph.ts
var named_graph_exports = {};
__export(named_graph_exports, {
  findNamedWay: () => findNamedWay,
  namedGraph: () => namedGraph
});
function namedGraph(targets) {
  const numbers = new Map([...targets.keys()].map((id, at) => [id, at]));
  const numberOf = (id) => {
    const known = numbers.get(id);
    if (known !== void 0) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  const lists = [...targets.values()].map((ids) => ids.map(numberOf));
  while (lists.length < numbers.size) lists.push([]);
  return { graph: graphOf(lists), ids: [...numbers.keys()], numbers };
}
function findNamedWay({ graph, ids, numbers }, from, to) {
  const [begin, end] = [numbers.get(from), numbers.get(to)];
  if (begin === void 0 || end === void 0) return void 0;
  return findWay(graph, begin, end)?.map((at) => ids[at]);
}
var init_named_graph = __esm({
  "orchestrator/core/graph/named-graph.ts"() {
    "use strict";
    init_find_way();
    init_graph();
  }
});

// orchestrator/core/graph/sort-nodes.ts
var sort_nodes_exports = {};
__export(sort_nodes_exports, {
  sortNodes: () => sortNodes
});
function sortNodes(graph) {
  const size = sizeOf(graph);
  const before = new Int32Array(size);
  for (const node of graph.targets) before[node] = (before[node] ?? 0) + 1;
  const sorted = [];
  for (let node = 0; node < size; node += 1) if (before[node] === 0) sorted.push(node);
  for (let at = 0; at < sorted.length; at += 1) {
    for (const node of targetsOf(graph, sorted[at])) {
      const left = (before[node] ?? 0) - 1;
      before[node] = left;
      if (left === 0) sorted.push(node);
    }
  }
  return sorted;
}
var init_sort_nodes = __esm({
  "orchestrator/core/graph/sort-nodes.ts"() {
    "use strict";
    init_graph();
  }
});

// part:core/graph
var graph_exports2 = {};
__export(graph_exports2, {
  load: () => load
});
module.exports = __toCommonJS(graph_exports2);
var modules = {
  "orchestrator/core/graph/find-cycles.ts": () => (init_find_cycles(), __toCommonJS(find_cycles_exports)),
  "orchestrator/core/graph/level-nodes.ts": () => (init_level_nodes(), __toCommonJS(level_nodes_exports)),
  "orchestrator/core/graph/find-groups.ts": () => (init_find_groups(), __toCommonJS(find_groups_exports)),
  "orchestrator/core/graph/find-way.ts": () => (init_find_way(), __toCommonJS(find_way_exports)),
  "orchestrator/core/graph/named-graph.ts": () => (init_named_graph(), __toCommonJS(named_graph_exports)),
  "orchestrator/core/graph/graph.ts": () => (init_graph(), __toCommonJS(graph_exports)),
  "orchestrator/core/graph/sort-nodes.ts": () => (init_sort_nodes(), __toCommonJS(sort_nodes_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
