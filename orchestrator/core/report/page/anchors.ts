import type { TaskDetail } from "../tasks/task-detail.ts";

/** Where each task is in the page, by its key: `task-ab-12`, and a number behind it where two would be called alike. */
export function anchorsOf(details: readonly TaskDetail[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    details.map(({ key }) => {
      const plain = `task-${key.replaceAll(/[^\w.-]+/g, "_").slice(0, 80)}`;
      let anchor = plain;
      for (let n = 2; taken.has(anchor); n++) anchor = `${plain}-${n}`;
      taken.add(anchor);
      return [key, anchor];
    }),
  );
}
