import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Tasks as a project has them: half closed, texts of some lines, every third waits for another, every tenth has a parent. */
export function makeStore(root: string, count: number, varied = true): string {
  const beads = join(root, ".beads");
  mkdirSync(beads, { recursive: true });
  const lines = Array.from({ length: count }, (_, at) => {
    const id = `bench-${at}`;
    const edge = (on: number, type: string) => ({
      issue_id: id,
      depends_on_id: `bench-${on}`,
      type,
      created_at: "2026-06-01T00:00:00Z",
      created_by: "bench",
      metadata: "{}",
    });
    const isClosed = varied && at % 2 === 0;
    return JSON.stringify({
      _type: "issue",
      id,
      title: `Task number ${at} of the benchmark`,
      description: varied ? `What is to be done in task ${at}. `.repeat(6) : "",
      status: isClosed ? "closed" : "open",
      priority: at % 5,
      issue_type: at % 50 === 0 ? "epic" : "task",
      created_at: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString().replace(".000Z", "Z"),
      created_by: "bench",
      updated_at: "2026-06-01T00:00:00Z",
      ...(isClosed ? { closed_at: "2026-06-02T00:00:00Z", close_reason: "done" } : {}),
      labels: at % 4 === 0 ? ["backend"] : [],
      dependencies: varied
        ? [
            ...(at % 3 === 1 ? [edge(Math.floor(at / 2), "blocks")] : []),
            ...(at % 10 === 3 ? [edge(at - (at % 50), "parent-child")] : []),
          ]
        : [],
      dependency_count: 0,
      dependent_count: 0,
      comment_count: 0,
    });
  });
  writeFileSync(join(beads, "issues.jsonl"), `${lines.join("\n")}\n`);
  return beads;
}
