import { afterEach, expect, test } from "vitest";
import { renderProblem } from "../../../orchestrator/core/problem.ts";
import { openTaskSource } from "../../../orchestrator/io/tasks/open-task-source.ts";
import type { TaskSource } from "../../../orchestrator/io/tasks/task-source.ts";
import { describeEachBd, makeDatabase } from "../support/bd-binary.ts";
import { issueLine } from "../support/scratch-store.ts";

const removals: (() => void)[] = [];
afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

async function taskOf(change: ReturnType<TaskSource["close"]>) {
  const changed = await change;
  if (changed.kind !== "done") throw new Error(renderProblem(changed.problem));
  return changed.task;
}

describeEachBd("texts that a program cannot be handed as they are, on bd %s", (bd) => {
  async function open() {
    const made = makeDatabase(bd, [JSON.parse(issueLine("bd-a"))]);
    removals.push(made.remove);
    const opened = await openTaskSource(made.root, made.env);
    if (opened.kind === "none") throw new Error(renderProblem(opened.problem));
    return opened.source;
  }

  test("a report with the character 0 in it neither stops the release of its task nor the closing", async () => {
    const source = await open();
    await taskOf(source.claim("bd-a", "ann"));
    const released = await taskOf(source.release("bd-a", "ann", "half\0done"));
    expect(released).toMatchObject({ status: "open", notes: "half\uFFFDdone" });
    const closed = await taskOf(source.close("bd-a", "ann", "all\0done"));
    expect(closed).toMatchObject({ status: "closed", closeReason: "all\uFFFDdone" });
  });

  test("a description longer than an argument may be is kept whole, but for the character 0 in it", async () => {
    const source = await open();
    const description = `First\n${"a line of it\n".repeat(4_000)}La\uFFFDst`;
    const given = description.replace("\uFFFD", "\0");
    const { id } = await taskOf(source.create({ title: "Long", description: given, files: ["src/**"] }, "ann"));
    expect((await taskOf(source.show(id))).description).toBe(`${description}\n\nFiles: src/**`);
  });

  test("a title is as long as bd takes it, and where one is longer, in bytes, none of a plan is made", async () => {
    const source = await open();
    const longest = "é".repeat(250);
    const made = await source.createAll([{ title: "One" }, { title: `${longest}e` }], "ann");
    expect(made.kind === "refused" && made.problem.what).toBe("its title takes 501 bytes, but may take at most 500");
    expect(made.tasks).toEqual([]);
    expect(await taskOf(source.create({ title: longest }, "ann"))).toMatchObject({ title: longest });
  });

  test("a change with one that is too long says so, and is not made", async () => {
    const source = await open();
    const answer = await source.edit("bd-a", { description: "x".repeat(3_000_000) }, "ann");
    if (answer.kind !== "unavailable") throw new Error(answer.kind);
    expect(answer.problem.fix).toBe("One of its texts is too long to be handed to a program: shorten it.");
    expect((await taskOf(source.show("bd-a"))).description ?? "").toBe("");
  });
});
