import { runSkyfom } from "../repository-state.ts";

/** How many tasks are in each layer; each task of a layer needs two of the layer before. */
const LAYERS = [6, 10, 10, 4] as const;

/** Adds thirty tasks in four layers to a repository's task store with our own verb, and returns their ids in that order. */
export function addThirtyTasks(root: string, write: (path: string, content: string) => void): string[] {
  const names = LAYERS.map((count, layer) => Array.from({ length: count }, (_, n) => `Task ${layer}-${n}`));
  const lines = names.flatMap((layer, at) =>
    layer.map((name, n) => {
      const before = names[at - 1];
      const needs = before ? [before[n % before.length], before[(n + 1) % before.length]] : [];
      return `- [ ] ${name}${needs.length > 0 ? ` needs: ${needs.join(", ")}` : ""}`;
    }),
  );
  write("tasks.md", `${lines.join("\n")}\n`);
  const made = JSON.parse(runSkyfom(root, "task", "import", "tasks.md", "--json")) as { id: string }[];
  return made.map(({ id }) => id);
}
