import type { Client } from "../../../hooks/module/claude-code.ts";

/** What the module finds in a client that is stood in for, because the real one cannot be made to fail at a wanted moment. */
export interface Surroundings {
  readonly agentsJson?: string;
  /** The names in a folder; none unless told otherwise. */
  readonly list?: (folder: string) => readonly string[];
  /** The text of a file that is not agents.json. */
  readonly text?: string;
  /** How a process of ours ends, by the name of its bundle. */
  readonly run: (bundle: string, timeoutMs: number, stdin: string) => Promise<string>;
}

let projects = 0;

/** A client with a ledger in which nobody is at work, unless told otherwise. */
export function clientIn({ agentsJson = "[]", list = () => [], text = "", run }: Surroundings): Client {
  const project = `/project-${++projects}`;
  const client: Pick<Client, "plugin" | "session" | "env" | "fs" | "process"> = {
    plugin: { root: "/plugin" },
    session: { id: async () => "s", root: async () => project },
    env: { get: async () => undefined },
    fs: {
      read: async (path) => (path.endsWith("agents.json") ? agentsJson : text),
      exists: async () => true,
      list: async (folder) => list(folder).map((name) => ({ name })),
    },
    process: {
      run: async ([, file = ""], { timeoutMs, stdin }) => ({
        exitCode: 0,
        stdout: await run(/(?<name>[\w-]+)\.cjs$/.exec(file)?.groups?.name ?? "", timeoutMs, stdin),
      }),
    },
  };
  return client as Client;
}

/** What the bundle of the ledger answers when it is asked for its place. */
export const PLACE = JSON.stringify({
  workTree: "/w",
  seen: "/seen",
  slots: "/slots",
  remembered: "/remembered",
  trace: "/trace",
  key: "k",
  isHeld: true,
});
