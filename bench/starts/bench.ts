import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * What the shell that starts a process tells of it: when it began and ended, and the processor time of the shell's children. It prints
 * into a file: what is a device might be a terminal, and to find that out takes a verb two milliseconds.
 */
const TIMED = 'b=$EPOCHREALTIME; "$@" >"$HOME/${PWD##*/}.printed"; echo "$b $EPOCHREALTIME"; times';

/** Times in seconds. */
export interface Took {
  readonly elapsed: number;
  readonly processor: number;
}

/** A scratch folder with projects, each with a process that stands for its client. */
export class Bench {
  readonly folder = mkdtempSync(join(tmpdir(), "skyfom-bench-"));
  readonly #clients = new Map<string, ChildProcess>();

  /** @returns the folder of a new project, which has as many open tasks as asked for. */
  project(name: string, tasks = 0): string {
    const root = join(this.folder, name);
    mkdirSync(join(root, ".git"), { recursive: true });
    writeFileSync(join(root, ".git/HEAD"), "ref: refs/heads/main\n");
    this.#clients.set(root, spawn("sleep", ["3600"], { cwd: root }));
    const lines = Array.from({ length: tasks }, (_, n) =>
      JSON.stringify({ id: `a-${n}`, title: `Serve the orders ${n}`, status: "open" }),
    );
    if (tasks === 0) return root;
    mkdirSync(join(root, ".beads"));
    writeFileSync(join(root, ".beads/issues.jsonl"), `${lines.join("\n")}\n`);
    return root;
  }

  /** `NODE_EXTRA_CA_CERTS` would add more to every start than a hook takes, so no variable but these is handed on. */
  take(args: readonly string[], root: string, input: string): Took {
    const client = this.#clients.get(root)?.pid ?? process.pid;
    const env = { PATH: process.env.PATH, HOME: this.folder, CLAUDE_PROJECT_DIR: root, CLAUDE_PID: String(client) };
    const command = ["-c", TIMED, "bash", process.execPath, ...args];
    const { stdout } = spawnSync("bash", command, { cwd: root, env, input, encoding: "utf8" });
    const [times = "", , children = ""] = stdout.split("\n");
    const [begun = Number.NaN, ended = Number.NaN] = times.split(" ").map((time) => Number(time.replace(",", ".")));
    const processor = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(([, m, s]) => Number(m) * 60 + Number(s));
    return { elapsed: ended - begun, processor: processor.reduce((sum, one) => sum + one, 0) };
  }

  remove(): void {
    for (const client of this.#clients.values()) client.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
