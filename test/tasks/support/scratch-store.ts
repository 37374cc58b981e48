import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { jsonlSource } from "../../../orchestrator/io/tasks/jsonl-source.ts";
import type { TaskSource } from "../../../orchestrator/io/tasks/task-source.ts";

/** An embedded store in a folder of its own, at noon of 2026-06-15. */
export interface ScratchStore {
  readonly folder: string;
  readonly path: string;
  readonly source: TaskSource;
  read(): string;
  lines(): Record<string, unknown>[];
}

export const NOON = "2026-06-15T12:00:00Z";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Makes a store that holds `content`; undefined makes only its folder. Removed after the test. */
export function makeStore(content?: string | Buffer): ScratchStore {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-tasks-")));
  folders.push(root);
  const folder = join(root, ".beads");
  const path = join(folder, "issues.jsonl");
  mkdirSync(folder);
  if (content !== undefined) writeFileSync(path, content);
  const source = jsonlSource({ folder, about: "a scratch store", projectName: "scratch", now: () => new Date(NOON) });
  const read = () => (existsSync(path) ? readFileSync(path, "utf8") : "");
  const lines = () =>
    read()
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { folder, path, source, read, lines };
}

/** One line of an export. */
export function issueLine(id: string, fields: Record<string, unknown> = {}): string {
  return JSON.stringify({
    id,
    title: id,
    status: "open",
    priority: 2,
    issue_type: "task",
    created_at: "2026-06-01T00:00:00Z",
    updated_at: "2026-06-01T00:00:00Z",
    ...fields,
  });
}

/** An edge as an export holds it. */
export function edge(id: string, on: string, type = "blocks"): Record<string, unknown> {
  return {
    issue_id: id,
    depends_on_id: on,
    type,
    created_at: "2026-06-01T00:00:00Z",
    created_by: "test",
    metadata: "{}",
  };
}
