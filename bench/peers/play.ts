import { tmpdir } from "node:os";
import { type Client, type ClientOptions, startClient } from "../../test/support/client/client.ts";
import { type Script, type ScriptedModel, startScriptedModel } from "../../test/support/model/scripted-model.ts";
import { makeScratchRepository, type ScratchRepository } from "../../test/support/scratch-repository.ts";
import type { Contestant } from "./contestant.ts";

/** A repository and a home of their own, with one contestant in them, and the model that its sessions ask. */
export interface Scene {
  readonly repository: ScratchRepository;
  readonly model: ScriptedModel;
  start(options?: Partial<ClientOptions>): Client;
}

/** Sets the scene and plays it. What a contestant left running may write there still, so the scene goes with the sandbox's folder. */
export async function play<T>(
  contestant: Contestant,
  installed: string,
  script: Script,
  act: (scene: Scene) => Promise<T>,
): Promise<T> {
  const repository = makeScratchRepository();
  const model = await startScriptedModel(script);
  const clients: Client[] = [];
  try {
    const { root: cwd, home } = repository;
    const asInstalled = contestant.install(repository, installed);
    const start = (options: Partial<ClientOptions> = {}) => {
      const env = { TMPDIR: tmpdir(), ...asInstalled.env, ...options.env };
      const client = startClient({ prompt: "Begin", cwd, home, modelUrl: model.url, ...asInstalled, ...options, env });
      clients.push(client);
      return client;
    };
    return await act({ repository, model, start });
  } finally {
    await Promise.all(clients.map((client) => client.close()));
    await model.close();
  }
}
