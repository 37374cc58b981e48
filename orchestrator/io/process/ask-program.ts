import { spawnSync } from "node:child_process";
import { programOnPath } from "../program-on-path.ts";

/** Long enough for a machine under load, and well under the timeout of a hook, in milliseconds. */
const PATIENCE_MS = 5_000;

/** An answer is good for this long: who waits asks again and again. */
const GOOD_FOR_MS = 1_000;

const answers = new Map<string, { readonly at: number; readonly text: string | undefined }>();

/** What a small program of the system prints, in English and in UTC, or undefined if it cannot say. */
export function askProgram(program: string, ...args: readonly string[]): string | undefined {
  const command = [program, ...args].join(" ");
  const known = answers.get(command);
  if (known && performance.now() - known.at < GOOD_FOR_MS) return known.text;
  const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC0" };
  const { status, stdout } = spawnSync(programOnPath(program), args, { env, encoding: "utf8", timeout: PATIENCE_MS });
  const text = status === 0 ? stdout : undefined;
  answers.set(command, { at: performance.now(), text });
  return text;
}
