import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { readAgents, readSlotsTaken } from "../../support/repository-state.ts";
import { ClientSession } from "./client-session.ts";
import type { HookedProject } from "./hooked-project.ts";

const OPEN = ["reserved", "waiting", "running", "idle"];

/** Begins a session of another client, as the next day would, and expects that nothing is held, open or left over. */
export async function expectAllFree(project: HookedProject, pid: number): Promise<void> {
  await new ClientSession(project, pid, "next").begins();
  expect(readSlotsTaken(project.root)).toEqual([]);
  expect(readAgents(project.root).filter(({ status }) => OPEN.includes(status))).toEqual([]);
  for (const folder of ["slots", "waiting", "idle", "forks", "ended"])
    expect([folder, filesIn(join(project.state, folder))]).toEqual([folder, []]);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isDirectory() ? [] : [join(entry.parentPath, entry.name).slice(folder.length + 1)],
  );
}
