import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished } from "vitest";
import type { Script } from "../model/scripted-model.ts";
import { type Install, type Stage, setStage } from "../play.ts";
import { SKYFOM } from "../repository-state.ts";
import { Cast } from "./cast.ts";
import { beginInBackground, type Person, type SessionOptions, sitDown } from "./person.ts";
import { endProcessesOfHome } from "./processes-of-home.ts";
import { seedHome } from "./seed-home.ts";

/** A stage on which people at terminals play, with our hooks at work. */
export interface TerminalStage extends Stage {
  readonly cast: Cast;
  /** Starts a session in the stage's repository; with the guard off neither our hooks nor the client's own cap hold anything back. */
  sitDown(options?: StageSession): Promise<Person>;
  /** Starts a session with this prompt by `claude --bg`. */
  beginInBackground(prompt: string, options?: StageSession): Promise<void>;
  /** Waits until so many agents are at work at the model, and no more slots than that are taken. */
  atWork(count: number): Promise<void>;
  /** Waits until an agent has made so many requests. */
  asked(name: string, count?: number): Promise<void>;
}

type StageSession = Partial<SessionOptions> & { readonly guard?: "off" };

const WITHIN = { timeout: 30_000, interval: 100 };
const GUARD_OFF = { SKYFOM_GUARD: "off", CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS: "100" };

/** Sets the stage for one test; nothing that it started is left when the test has ended. A script of one's own leaves the cast idle. */
export async function setTerminalStage(install: Install = "plugin", script?: Script): Promise<TerminalStage> {
  const cast = new Cast();
  const stage = await setStage(script ?? cast.script, install);
  const { root, home } = stage.repository;
  const temporary = join(dirname(root), "t");
  mkdirSync(temporary);
  seedHome(home, [root]);
  const people: Person[] = [];
  onTestFinished(async () => {
    for (const person of people) await person.close();
    await endProcessesOfHome(home);
  });
  const pluginDirs = install === ".claude" ? [] : [SKYFOM];
  const sessionOf = ({ guard, ...options }: StageSession = {}): SessionOptions => {
    const common = { cwd: root, home, modelUrl: stage.model.url, temporary, pluginDirs };
    const off =
      guard === "off" ? { env: GUARD_OFF, args: ["--settings", JSON.stringify({ env: GUARD_OFF })] } : undefined;
    const env = { ...off?.env, ...options.env };
    const args = [...(off?.args ?? []), ...(options.args ?? [])];
    return { ...common, ...options, env, args };
  };
  return {
    ...stage,
    cast,
    sitDown: async (options) => {
      const person = await sitDown(sessionOf(options));
      people.push(person);
      return person;
    },
    beginInBackground: (prompt, options) => beginInBackground(sessionOf(options), prompt),
    atWork: async (count) => {
      await expect.poll(() => stage.model.agentsAtWork(), WITHIN).toBe(count);
      await expect.poll(() => stage.slotsTaken().length, WITHIN).toBe(count);
    },
    asked: async (name, count = 1) => {
      await expect.poll(() => cast.requestsOf(name).length, WITHIN).toBeGreaterThanOrEqual(count);
    },
  };
}

/** Time in which what must not happen would have happened. */
export function aMoment(): Promise<void> {
  return sleep(1_500);
}
