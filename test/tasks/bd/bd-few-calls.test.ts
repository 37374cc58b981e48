import { existsSync, utimesSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { renderProblem } from "../../../orchestrator/core/problem.ts";
import { locateState } from "../../../orchestrator/io/ledger/files/locate-state.ts";
import { createState } from "../../../orchestrator/io/ledger/files/state-paths.ts";
import { openTaskSource } from "../../../orchestrator/io/tasks/open-task-source.ts";
import type { TaskSource } from "../../../orchestrator/io/tasks/task-source.ts";
import { countedBd } from "../../support/counted-bd.ts";
import { type BdBinary, describeEachBd, makeDatabase } from "../support/bd-binary.ts";
import { edge, issueLine } from "../support/scratch-store.ts";

const removals: (() => void)[] = [];
afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

/** Two tasks, and a third that needs the first; with a bd that counts. */
function make(bd: BdBinary) {
  const lines = [
    issueLine("bd-a"),
    issueLine("bd-b"),
    issueLine("bd-c", { dependencies: [edge("bd-c", "bd-a")], labels: ["x"] }),
  ];
  const made = makeDatabase(
    bd,
    lines.map((line) => JSON.parse(line)),
  );
  removals.push(made.remove);
  const counted = countedBd(bd.path, made.home);
  const { SKYFOM_BD: _, ...env } = made.env as NodeJS.ProcessEnv;
  return { ...made, counted, env: { ...env, PATH: `${counted.folder}${delimiter}${env.PATH}` } };
}

async function open(root: string, env: NodeJS.ProcessEnv, isStep = true): Promise<TaskSource> {
  const opened = await openTaskSource(root, env, () => new Date(), isStep);
  if (opened.kind === "none") throw new Error(renderProblem(opened.problem));
  return opened.source;
}

async function readyOf(source: TaskSource) {
  const answer = await source.list();
  if (answer.kind === "unavailable") throw new Error(renderProblem(answer.problem));
  return answer.list;
}

describeEachBd("within one step bd %s", (bd) => {
  test("is asked once for everything, once for what is ready, and once for each change", async () => {
    const { root, env, counted } = make(bd);
    const source = await open(root, env);
    expect([...(await readyOf(source)).ready].sort()).toEqual(["bd-a", "bd-b"]);
    expect((await source.show("bd-c")).kind).toBe("done");
    expect(await source.claim("bd-a", "ann")).toMatchObject({ kind: "done", task: { assignee: "ann" } });
    expect(await source.claim("bd-b", "ann")).toMatchObject({ kind: "done", task: { status: "in_progress" } });
    expect(await source.close("bd-a", "ann", "done")).toMatchObject({ kind: "done", task: { status: "closed" } });
    const list = await readyOf(source);
    expect(list.ready).toEqual(["bd-c"]);
    expect(list.tasks.find(({ id }) => id === "bd-a")).toMatchObject({ status: "closed", closeReason: "done" });
    expect(list.tasks.find(({ id }) => id === "bd-c")).toMatchObject({ labels: ["x"], dependencies: [{ on: "bd-a" }] });
    expect(await source.release("bd-b", "ann", "half done")).toMatchObject({ kind: "done", task: { status: "open" } });
    expect([...(await readyOf(source)).ready].sort()).toEqual(["bd-b", "bd-c"]);
    expect(counted.calls().map((call) => call.split(" ")[0])).toEqual([
      ...["version", "export", "ready", "update", "update", "close", "ready", "update", "ready"],
    ]);
  });

  test("is asked for its version once, as long as it is the same program", async () => {
    const { root, env, counted } = make(bd);
    const { paths } = locateState(root);
    createState(paths);
    for (let step = 0; step < 3; step++) await open(root, env);
    expect(counted.calls()).toEqual(["version"]);
    // its file was written anew in its place, as long as before
    utimesSync(join(counted.folder, "bd"), new Date(0), new Date(0));
    await open(root, env);
    expect(counted.calls()).toEqual(["version", "version"]);
    // another program by the same name
    countedBd(bd.path, `${root}/other`);
    await open(root, { ...env, PATH: `${root}/other/bin${delimiter}${env.PATH}` });
    expect(existsSync(`${root}/other/bd-calls`)).toBe(true);
  });

  test("and a look leaves nothing in the state", async () => {
    const { root, env } = make(bd);
    const { paths } = locateState(root);
    createState(paths);
    await open(root, env, false);
    expect(existsSync(`${paths.dir}/bd-version.json`)).toBe(false);
  });

  test("a change by somebody else is seen by the next step", async () => {
    const { root, env, bd: run } = make(bd);
    await readyOf(await open(root, env));
    run("update", "bd-a", "--claim", "--actor", "bob");
    const source = await open(root, env);
    expect((await readyOf(source)).ready).toEqual(["bd-b"]);
    expect(await source.claim("bd-a", "ann")).toMatchObject({ problem: { what: "it is claimed by bob" } });
  });

  test("a task that was closed after it was listed is not given out, and stays closed", async () => {
    const { root, env, bd: run } = make(bd);
    const source = await open(root, env);
    await readyOf(source);
    run("close", "bd-b", "--reason", "done by hand");
    expect((await source.claim("bd-b", "ann")).kind).toBe("refused");
    const after = await (await open(root, env)).show("bd-b");
    expect(after).toMatchObject({ task: { status: "closed", closeReason: "done by hand" } });
  });
});
