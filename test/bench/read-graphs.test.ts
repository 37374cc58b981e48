import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readFolder, type SetName } from "../../bench/orders/read/read-folder.ts";
import { PSPLIB_EXCERPT, STG_EXCERPT } from "./set-excerpts.ts";

// One graph in each format, written for this test after the descriptions of the formats. Begin and end are in the first three of them.
//  a(3) ──► b(4) ──► d(2)
//    └────► c(5) ─────┘
const STG = `4
 0 0 0
 1 3 1 0
 2 4 1 1
 3 5 1 1
 4 2 2 2 3
 5 0 1 4
# Standard Task Graph Set: lines like this one follow
`;

const SM = `************************************************************************
jobs (incl. supersource/sink ):  6
RESOURCES
  - renewable                 :  1   R
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          1           2
   2        1          2           3   4
   3        1          1           5
   4        1          1           5
   5        1          1           6
   6        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1
------------------------------------------------------------------------
  1      1     0       0
  2      1     3       4
  3      1     4       1
  4      1     5       2
  5      1     2       3
  6      1     0       0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1
    4
************************************************************************
`;

const RCP = "6 1\n4\n0 0 1 2\n3 4 2 3\n4\n4 1 1 5\n5 2 1 5\n2 3 1 6\n0 0 0\n";

const task = (id: string, ...parents: string[]) => ({ name: `run ${id}`, id, parents });
const WFCOMMONS = JSON.stringify({
  schemaVersion: "1.5",
  workflow: {
    specification: { tasks: [task("a"), task("b", "a"), task("c", "a"), task("d", "b", "c")] },
    execution: {
      tasks: [
        { id: "d", runtimeInSeconds: 2 },
        { id: "a", runtimeInSeconds: 3 },
        { id: "b", runtimeInSeconds: 4 },
        { id: "c", runtimeInSeconds: 5 },
      ],
    },
  },
});

function read(set: SetName, files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-graphs-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "below"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "below", name), text);
  return readFolder(set, folder);
}

test.each([
  ["stg", "graph.stg", STG],
  ["psplib", "graph.sm", SM],
  ["psplib", "graph.sm", SM.replaceAll("\n", "\r\n")],
  ["psplib", "graph.rcp", RCP],
  ["wfcommons", "graph.json", WFCOMMONS],
] as const)("a graph of %s is read from %s, without its begin and end", (set, name, text) => {
  const { graphs, unreadable } = read(set, { [name]: text, "README.md": "no graph" });
  expect(unreadable).toEqual([]);
  const [graph = []] = graphs;
  const letters = new Map(graph.map(({ id }, at) => [id, "abcd"[at]]));
  expect(
    graph.map(({ id, length, needs }) => `${letters.get(id)}(${length}) ${needs.map((need) => letters.get(need))}`),
  ).toEqual(["a(3) ", "b(4) a", "c(5) a", "d(2) b,c"]);
});

// WfInstances is under the LGPL, so no part of it is here.
test.each([
  [
    "stg",
    "rand0000.stg",
    STG_EXCERPT,
    ["1(9) ", "2(4) ", "3(3) ", "4(6) ", "5(4) 1", "6(3) 5", "7(3) ", "8(8) 6", "9(9) ", "10(2) 2,6,8", "11(1) 9"],
  ],
  ["psplib", "j301_1.sm", PSPLIB_EXCERPT, ["2(8) ", "3(4) ", "4(6) ", "5(3) 4", "6(8) 2", "7(5) 3", "8(9) 3"]],
] as const)("the first rows of a published file of %s are read from %s", (set, name, text, expected) => {
  const { graphs, unreadable } = read(set, { [name]: text });
  expect(unreadable).toEqual([]);
  expect(graphs.flat().map(({ id, length, needs }) => `${id}(${length}) ${needs}`)).toEqual(expected);
});

test.each([
  ["stg", "a.stg", STG.replace("4\n", "7\n"), "it says 7 tasks, and lists 6, begin and end included"],
  ["stg", "a.stg", "# nothing\n", "its first line is not a number of tasks"],
  ["stg", "a.stg", STG.replace("1 3 1 0", "1 3 1 4"), "some of its tasks wait for each other"],
  ["stg", "a.stg", STG.replace("2 4 1 1", "2 4 1 9"), "task 2 needs 9, which is not there"],
  ["stg", "a.stg", STG.replace("2 4 1 1", "1 4 1 0"), "two of its tasks are called 1"],
  ["stg", "a.stg", STG.replace("2 4 1 1", "2 -4 1 1"), "task 2 has no length"],
  ["psplib", "a.sm", "Best known values\n", 'it has no rows below "PRECEDENCE RELATIONS:"'],
  ["psplib", "a.sm", SM.replace("  5      1     2       3\n", ""), "it has 6 rows of precedence and 5 of durations"],
  [
    "psplib",
    "a.rcp",
    RCP.replace("6 1", "900000000000 1"),
    "it says 900000000000 jobs, and holds 25 numbers about them",
  ],
  ["psplib", "a.rcp", `${RCP}1`, "6 jobs take 25 numbers, and it holds 26"],
  ["psplib", "a.rcp", "jobs", "it is not a list of numbers that begins with how many jobs there are"],
  [
    "wfcommons",
    "a.json",
    "null",
    'it has no "workflow" with "specification" and "execution", as version 1.5 of the format has',
  ],
  ["wfcommons", "a.json", WFCOMMONS.replace('"runtimeInSeconds":4', '"other":4'), 'task b has no "runtimeInSeconds"'],
] as const)("of %s, %s that holds no graph is left out, with the reason", (set, name, text, why) => {
  expect(read(set, { [name]: text })).toEqual({ graphs: [], unreadable: [`below/${name}: ${why}`] });
});
