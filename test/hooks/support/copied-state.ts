import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { type ClientProcess, startClientProcess } from "./client-process.ts";
import { ClientSession } from "./client-session.ts";
import { type HookedProject, makeHookedProject } from "./hooked-project.ts";
import { readHolders } from "./read-holders.ts";

/** Shell commands that copy the state and put the copy back, for {@link CopiedState.shell}. */
export const PUT_BACK = {
  "the state": [
    "cp -a project/.git/skyfom copy",
    "until rm -rf project/.git/skyfom; do :; done; mv copy project/.git/skyfom",
  ],
  "the git directory": ["cp -a project/.git copy", "rm -rf project/.git; mv copy project/.git"],
  "the whole project": ["cp -a project copy", "rm -rf project; mv copy project"],
  "the state, file by file, over what is there": [
    "cp -a project/.git/skyfom copy",
    "cp -a copy/. project/.git/skyfom; find project/.git/skyfom/slots -name '*agent.*' -delete",
  ],
} as const;

export const [COPY, BACK] = PUT_BACK["the state"];

/** A project and two clients that work in it, made anew for each test of a file. */
export class CopiedState {
  project!: HookedProject;
  session!: ClientSession;
  other!: ClientSession;
  readonly #clients: ClientProcess[] = [];

  constructor() {
    beforeEach(() => {
      this.project = makeHookedProject("repository");
      this.session = this.sitDown("first");
      this.other = this.sitDown("second");
    });
    afterEach(async () => {
      for (const client of this.#clients.splice(0)) await client.kill();
      this.project.remove();
    });
  }

  sitDown(id: string, env: Readonly<Record<string, string>> = {}): ClientSession {
    const client = startClientProcess();
    this.#clients.push(client);
    return new ClientSession(this.project, client.pid, id, { env });
  }

  /** Runs in the folder above the project. */
  shell(command: string): void {
    execFileSync("bash", ["-ec", command], { cwd: this.project.folder, stdio: "pipe" });
  }

  /** Options of a hook that runs this code first. It has `fs`, and `shell` and `sleep` to do something in the middle of the hook. */
  with(code: string) {
    const path = join(this.project.folder, "preload.cjs");
    const helpers = `const fs = require("fs");
const shell = (command) => require("child_process").execFileSync("bash", ["-ec", command], {
  cwd: ${JSON.stringify(this.project.folder)}, env: { PATH: process.env.PATH },
});
const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
`;
    writeFileSync(path, helpers + code);
    return { env: { NODE_OPTIONS: `--require ${path}` } };
  }

  /** The same, for code that runs once a file was renamed to such a path. */
  afterRename(to: RegExp, code: string) {
    return this.with(`const own = fs.renameSync; let isDone = false;
fs.renameSync = function (from, to) {
  own.call(this, from, to);
  if (isDone || !${to}.test(to)) return;
  isDone = true;
  ${code};
};`);
  }

  asks(agent: string) {
    return this.session.asks(`toolu_${agent}`);
  }

  /** Whom the slots name, in alphabetical order. */
  atWork(): string[] {
    return readHolders(this.project.state)
      .map(({ name }) => name.split("~")[1] as string)
      .sort();
  }

  /** So that there is a state to copy. */
  async beginAndEndOne(): Promise<void> {
    await this.asks("agent0");
    await this.session.agentStarts("agent0");
    await this.session.agentStops("agent0");
  }

  async expectFull(): Promise<void> {
    for (const one of [this.session, this.other])
      expect((await one.asks(`toolu_eighth_${one.id}`))?.permissionDecisionReason).toContain("7 of 7 agents");
  }
}
