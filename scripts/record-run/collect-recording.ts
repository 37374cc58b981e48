import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scrub } from "../../test/support/interactive/scrub.ts";

const STATE = ".claude/state";
const OWNER = /m[0-9a-z]+-b[0-9a-z]+-n[0-9a-z]+-p(\d+)-s\d+/g;

/**
 * What the report reads, as files of the recording with nothing of this machine in them: the log, agents.json, the run, the tasks,
 * and of each transcript the lines that tell of tokens and calls, without what was said in them.
 */
export function collectRecording(root: string, home: string): Map<string, string> {
  const files = new Map<string, string>();
  const keep = (path: string, text: string) =>
    files.set(
      path.replace(/projects\/[^/]+\//, "projects/-repo/"),
      scrub(text, { root, home, temporary: join(home, "none") }).replaceAll(OWNER, "m1-b1-n1-p$1-s1"),
    );
  for (const name of ["events.jsonl", "agents.json"])
    keep(`state/${name}`, readFileSync(join(root, STATE, name), "utf8"));
  for (const run of readdirSync(join(root, STATE, "runs")).filter((name) => !name.startsWith(".")))
    keep(`state/runs/${run}/run.json`, readFileSync(join(root, STATE, "runs", run, "run.json"), "utf8"));
  keep("issues.jsonl", readFileSync(join(root, ".beads/issues.jsonl"), "utf8"));
  const projects = join(home, ".claude/projects");
  for (const entry of readdirSync(projects, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".jsonl"),
  ))
    keep(`projects/${entry}`, withoutTexts(readFileSync(join(projects, entry), "utf8")));
  return files;
}

function withoutTexts(transcript: string): string {
  const lines = transcript.split("\n").flatMap((line) => {
    const { type, message } = JSON.parse(line || "{}") as { type?: string; message?: Record<string, unknown> };
    if (type !== "assistant" || !message?.usage) return [];
    const { id, model, usage, content } = message;
    const calls = (content as { type: string; id?: string; name?: string }[]).map((block) =>
      block.type === "tool_use" ? { type: block.type, id: block.id, name: block.name } : { type: block.type },
    );
    return [JSON.stringify({ type, message: { id, model, usage: countsOf(usage as object), content: calls } })];
  });
  return `${lines.join("\n")}\n`;
}

function countsOf(usage: object): object {
  return Object.fromEntries(Object.entries(usage).filter(([, value]) => typeof value === "number"));
}
