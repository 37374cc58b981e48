import { expect, test } from "vitest";
import type { TaskSource } from "../../../orchestrator/io/tasks/task-source.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";

/** A run of which the tracker takes two questions, as bd does, and what the tracker was asked and told, in order. */
async function drive(...tasks: readonly { readonly title: string; readonly dependsOn?: readonly string[] }[]) {
  const run = new DrivenRun();
  for (const { title, ...more } of tasks) await run.add(title, more);
  const source = await run.source();
  const said: string[] = [];
  const noting = <K extends "list" | "claim" | "close" | "release">(name: K) => {
    const plain = source[name] as (...args: unknown[]) => unknown;
    return { [name]: (...args: unknown[]) => said.push(name) && plain.apply(source, args) };
  };
  const { list } = source;
  const tasksOnly: TaskSource["tasks"] = async () => {
    said.push("tasks");
    const listed = await list();
    if (listed.kind !== "list") return listed;
    return { kind: "tasks", list: { tasks: listed.list.tasks, warnings: listed.list.warnings } };
  };
  Object.assign(source, noting("claim"), noting("close"), noting("release"), noting("list"), { tasks: tasksOnly });
  const next = async (isAsked = false, limit = 7) => {
    said.length = 0;
    const { calls } = await run.next({ isAsked, limit });
    return { calls, said: [...said] };
  };
  return { run, next };
}

test("a step asks what is ready once it has closed what has ended, and begins what that has freed", async () => {
  const { run, next } = await drive({ title: "First" });
  const first = await next(true);
  expect(first.said).toEqual(["tasks", "list", "claim"]);
  await run.add("Second", { dependsOn: [first.calls[0]?.description.split(" ")[0] ?? ""] });
  const [agent = ""] = await run.makeAll(first.calls);
  await run.end(agent);
  const second = await next();
  expect(second.said).toEqual(["tasks", "close", "tasks", "list", "claim"]);
  expect(second.calls.map(({ description }) => description.replace(/^\S+ /, ""))).toEqual(["Second"]);
});

test("a step that loses one claim after another goes on until it has one", async () => {
  const titles = Array.from({ length: 12 }, (_, n) => ({ title: `Task ${n}` }));
  const { run, next } = await drive(...titles);
  const source = await run.source();
  const { claim } = source;
  let lost = 0;
  const losing: typeof claim = async (id, actor) => {
    if (lost < 11) await claim(id, `somebody-${++lost}`);
    return claim(id, actor);
  };
  Object.assign(source, { claim: losing });
  expect((await next(true, 1)).calls).toHaveLength(1);
  expect(lost).toBe(11);
});

test("a step whose ended attempt closes nothing still asks what is ready before it tries again, and again after a release", async () => {
  const { run, next } = await drive({ title: "Only" });
  let { calls } = await next(true);
  for (const last of [false, true]) {
    const [agent = ""] = await run.makeAll(calls);
    await run.end(agent, report("failed", "The disk was full."));
    const step = await next();
    expect(step.said).toEqual(last ? ["tasks", "list", "release", "tasks", "list"] : ["tasks", "list", "claim"]);
    calls = step.calls;
    expect(calls).toHaveLength(last ? 0 : 1);
  }
});
