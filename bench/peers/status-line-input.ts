import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ViewedSession } from "./contestant.ts";

/** What the client gives a status line to read, as far as one session of print mode leaves it to be known. */
export function statusLineInput({ repository: { root, home }, session }: ViewedSession): object {
  return {
    hook_event_name: "Status",
    session_id: session,
    transcript_path: transcriptOf(home, session),
    cwd: root,
    workspace: { current_dir: root, project_dir: root, added_dirs: [] },
    model: { id: "claude-sonnet-4-5", display_name: "Sonnet" },
    version: "2.1.330",
    output_style: { name: "default" },
    cost: { total_cost_usd: 0, total_duration_ms: 0, total_api_duration_ms: 0 },
  };
}

function transcriptOf(home: string, session: string): string {
  const projects = join(home, ".claude/projects");
  const found = readdirSync(projects, { recursive: true, encoding: "utf8" }).find((path) =>
    path.endsWith(`${session}.jsonl`),
  );
  if (found === undefined) throw new Error(`no transcript of the session ${session} is below ${projects}`);
  return join(projects, found);
}
