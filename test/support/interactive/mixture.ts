import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, call, say } from "../model/answer.ts";
import { shuffled } from "../seeded-chance.ts";
import { addForkedSkill } from "../starts/forked-skills.ts";
import { spawn } from "./cast.ts";
import type { Person } from "./person.ts";
import { enlist, write } from "./scenes/teams.ts";
import type { TerminalStage } from "./terminal-stage.ts";

// Agents that start in every way, in an order of chance: each stays at work until it is told to end.

/** Time for an order to have its effect, in milliseconds. */
const EFFECT_MS = 1_500;

/** After so many rounds of spawns that are refused, seven will never be at work. */
const MOST_ROUNDS = 12;

/** Plays a mixture until every order was given, and seven were at work or could not be. One ends whenever seven are. */
export async function playMixture(stage: TerminalStage, person: Person, chance: () => number): Promise<void> {
  addForkedSkill(stage.repository);
  const { cast, model } = stage;
  const ended = new Set<string>();
  const endOne = () => {
    const atWork = [...new Set(cast.requests.map(({ name }) => name))].filter((name) => name !== "main");
    const next = shuffled(atWork, chance).find((name) => !ended.has(name));
    if (next === undefined) return;
    ended.add(next);
    cast.release(next);
  };
  const order = async (text: string, answer: Answer) => {
    cast.order(text, answer);
    await person.say(text);
    await sleep(EFFECT_MS);
    if (model.agentsAtWork() >= 7) endOne();
  };
  for (const { text, answer } of shuffled(orders(stage), chance)) await order(text, answer);
  for (const teammate of TEAMMATES) {
    cast.release(teammate);
    await order(`wake ${teammate}`, write(teammate));
  }
  for (let round = 1; round <= MOST_ROUNDS && model.peakAtWork() < 7; round++) {
    const names = [1, 2, 3].map((n) => `more${round}x${n}`);
    for (const name of names) cast.part(name, "hold");
    await order(`more ${round}`, spawn(...names));
  }
}

/** Lets all agents end, those also that wait for a slot. */
export async function endMixture({ cast, model }: TerminalStage, person: Person): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = model.agentsAtWork() === 0 ? quiet + 1 : 0) {
    cast.release(...cast.requests.map(({ name }) => name));
    await person.say("talk");
    await sleep(EFFECT_MS);
  }
}

const TEAMMATES = ["tim", "tom"];

function orders({ cast }: TerminalStage): { readonly text: string; readonly answer: Answer }[] {
  const hold = (...names: string[]) => {
    for (const name of names) cast.part(name, "hold", "hold");
    return names;
  };
  const pairs = [1, 2, 3, 4].map((n) => ({
    text: `pair ${n}`,
    answer: spawn(...hold(`left${n}`, `right${n}`)),
  }));
  const families = [1, 2].map((n) => {
    const children = hold(`son${n}`, `daughter${n}`);
    cast.part(`parent${n}`, spawn(...children), say("I wait for them"), "hold");
    return { text: `family ${n}`, answer: spawn(`parent${n}`) };
  });
  const team = hold(...TEAMMATES).map((name) => ({ text: `enlist ${name}`, answer: enlist(name) }));
  const fork = { text: "fork", answer: call({ name: "Skill", input: { skill: "look-closer" } }) };
  hold("look-closer");
  const flow = { text: "flow", answer: workflowOf(hold("step1", "step2")) };
  return [...pairs, ...families, ...team, fork, flow];
}

function workflowOf(steps: readonly string[]): Answer {
  const script = `export const meta = { name: "flow", description: "Side by side", phases: [{ title: "All" }] }
await parallel(${JSON.stringify(steps)}.map((name) => () => agent(name, { label: name, phase: "All" })));
return "done"`;
  return call({ name: "Workflow", input: { script } });
}
