import { expect, test } from "vitest";
import { stopAgent } from "../../support/interactive/agent-panel.ts";
import { spawn } from "../../support/interactive/cast.ts";
import type { Person } from "../../support/interactive/person.ts";
import { aMoment, setTerminalStage, type TerminalStage } from "../../support/interactive/terminal-stage.ts";
import { say } from "../../support/model/answer.ts";

//  ant  bee  cat  dog  parent ── kit1 … kit4      nine are asked for, seven start, the parent goes idle
//  elk  fox                                       one takes the idle parent's slot
//        cat is stopped by the person: one of gnu and hen takes its slot
//        a kit ends: the parent is woken, in the kit's slot

test("with the guard off, a person's agents at a terminal are more than seven", async () => {
  const stage = await setTerminalStage();
  const person = await begin(stage, { guard: "off" });
  await stage.asked("parent", 2);
  for (const name of ["ant", "bee", "cat", "dog", "kit1", "kit2", "kit3", "kit4"]) await stage.asked(name);
  await person.leave();
  expect(stage.model.peakAtWork()).toBeGreaterThan(7);
});

test.each(["plugin", ".claude"] as const)(
  "a day at the terminal: an idle parent, a stopped agent, a wake and /exit, and never more than seven at the model (%s)",
  async (install) => {
    const stage = await setTerminalStage(install);
    const { cast, atWork, model } = stage;
    const person = await begin(stage);
    await stage.asked("parent", 2);
    await atWork(6);

    await person.say("more");
    await atWork(7);
    await stopAgent(person, "cat");
    await atWork(6);
    await person.say("again");
    await atWork(7);

    const [first, second] = ["kit1", "kit2", "kit3", "kit4"].filter((kit) => cast.requestsOf(kit).length > 0);
    cast.release(first ?? "");
    await stage.asked("parent", 3);
    await atWork(7);
    cast.release(second ?? "");
    await atWork(6);
    cast.release("parent", "parent");
    await atWork(5);

    await aMoment();
    expect(model.peakAtWork()).toBe(7);
    await person.leave();
    await stage.sitDown();
    await expect.poll(() => stage.slotsTaken(), { timeout: 20_000 }).toEqual([]);
    // agents.json follows the slots in the same hook
    await expect.poll(() => stage.agents().some(({ status }) => status === "running"), { timeout: 20_000 }).toBe(false);
    const statuses = new Map(stage.agents().map(({ description, status }) => [description, status]));
    expect(statuses.get("part of cat")).toBe("killed");
    expect(statuses.get("part of parent")).toBe("completed");
    expect([...statuses.values()].filter((status) => status === "completed")).toHaveLength(3);
    // the module may hear of the end of the other five before their client is gone
    expect([...statuses.values()].filter((status) => status === "lost" || status === "killed")).toHaveLength(6);
    expect(statuses.size).toBe(9);
  },
);

async function begin({ cast, sitDown }: TerminalStage, options: { guard?: "off" } = {}): Promise<Person> {
  const held = ["ant", "bee", "cat", "dog", "kit1", "kit2", "kit3", "kit4", "elk", "fox", "gnu", "hen"];
  for (const name of held) cast.part(name, "hold");
  cast.part("parent", spawn("kit1", "kit2", "kit3", "kit4"), say("I wait for them"), "hold");
  cast.order("go", spawn("ant", "bee", "cat", "dog", "parent"));
  cast.order("more", spawn("elk", "fox")).order("again", spawn("gnu", "hen"));
  const person = await sitDown(options);
  await person.say("go");
  return person;
}
