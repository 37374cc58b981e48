import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startScriptedModel } from "../model/scripted-model.ts";
import { makeScratchRepository, type ScratchRepository } from "../scratch-repository.ts";
import { Cast } from "./cast.ts";
import { type Person, type SessionOptions, sitDown } from "./person.ts";
import { endProcessesOfHome } from "./processes-of-home.ts";
import { type ClientEvent, makeClientRecorder, type RecorderBehaviour } from "./record-client.ts";
import { seedHome } from "./seed-home.ts";

/** One session, or several, of the real client, played by keys. */
export interface Scene {
  readonly name: string;
  /** What happens in it, in one sentence. */
  readonly about: string;
  readonly recorder?: RecorderBehaviour;
  /** Whether what the model was asked is kept as well. */
  readonly keepsRequests?: boolean;
  play(stage: SceneStage): Promise<void>;
}

/** What a scene plays with. */
export interface SceneStage {
  readonly cast: Cast;
  /** Starts a session in the scene's repository. */
  sitDown(options?: Partial<SessionOptions>): Promise<Person>;
  /** Waits until so many events of a kind have been recorded; fails with what was. */
  seen(event: string, count?: number, withinMs?: number): Promise<void>;
  /** Waits until an agent has made so many requests. */
  asked(name: string, count?: number): Promise<void>;
  events(): readonly ClientEvent[];
  /** Lets late events come. */
  settle(ms?: number): Promise<void>;
  readonly repository: ScratchRepository;
}

/** What was recorded of a scene. */
export interface PlayedScene {
  readonly events: readonly ClientEvent[];
  readonly requests: Cast["requests"];
  /** The scratch folders, for taking them out of the texts again. */
  readonly root: string;
  readonly home: string;
  readonly temporary: string;
}

/** Plays a scene from its first key to its last event; nothing that it started is left. */
export async function playScene(scene: Scene): Promise<PlayedScene> {
  const repository = makeScratchRepository();
  const { root, home } = repository;
  const folder = dirname(root);
  const temporary = join(folder, "t");
  mkdirSync(temporary);
  seedHome(home, [root]);
  const cast = new Cast();
  const model = await startScriptedModel(cast.script);
  const recorder = makeClientRecorder(folder, scene.recorder);
  const people: Person[] = [];
  const common = { cwd: root, home, modelUrl: model.url, temporary, pluginDirs: [recorder.pluginDir] };
  const stage: SceneStage = {
    cast,
    repository,
    events: recorder.events,
    sitDown: async (options) => {
      const person = await sitDown({ ...common, ...options });
      people.push(person);
      return person;
    },
    seen: (event, count = 1, withinMs = 20_000) => {
      const number = () => recorder.events().filter(({ payload }) => payload.hook_event_name === event).length;
      return until(
        () => number() >= count,
        () => `${count} of ${event} were not seen, but ${number()}`,
        withinMs,
      );
    },
    asked: (name, count = 1) => {
      const number = () => cast.requestsOf(name).length;
      return until(
        () => number() >= count,
        () => `${name} did not ask ${count} times, but ${number()}`,
        20_000,
      );
    },
    settle: (ms = 1_500) => sleep(ms),
  };
  try {
    await scene.play(stage);
  } catch (error) {
    const screens = await Promise.all(people.map((person) => person.screen()));
    const seen = recorder.events().map(({ payload }) => payload.hook_event_name);
    const state = [(error as Error).message, seen.join(" "), ...screens].join("\n");
    throw new Error(`scene ${scene.name}: ${state}`);
  } finally {
    for (const person of people) await person.close();
    await endProcessesOfHome(home);
    await model.close();
  }
  const played = { events: recorder.events(), requests: cast.requests, root, home, temporary };
  repository.remove();
  return played;
}

async function until(isSo: () => boolean, missing: () => string, withinMs: number): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`${missing()} within ${withinMs} ms`);
    await sleep(50);
  }
}
