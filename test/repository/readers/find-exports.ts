import { dirname, normalize } from "node:path";

const DECLARED =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|type|interface|class|enum) (\w+)/gm;
const LISTED = /^(?:import|export) (?:type )?\{([^}]*)\}(?: from "(\.[^"]+)")?/gm;
const AS_A_WHOLE = /(?:^import \* as \w+ from |\bimport\()\s*"(\.[^"]+)"/gm;

/** Names that a module declares and exports; what it only passes on is not among them. */
export function exportsOf(source: string): string[] {
  return [...source.matchAll(DECLARED)].map(([, name = ""]) => name);
}

/** What a module takes from others: each as `path#name`, a module that is taken as a whole as `path#*`. */
export function takenBy(path: string, source: string): string[] {
  const pathOf = (target: string) => normalize(`${dirname(path)}/${target}`);
  const named = [...source.matchAll(LISTED)].flatMap(([, names = "", target]) =>
    target === undefined ? [] : namesIn(names).map((name) => `${pathOf(target)}#${name}`),
  );
  const whole = [...source.matchAll(AS_A_WHOLE)].map(([, target = ""]) => `${pathOf(target)}#*`);
  return [...named, ...whole];
}

function namesIn(list: string): string[] {
  const names = list.split(",").map((one) =>
    one
      .trim()
      .replace(/^type /, "")
      .replace(/ as .*$/s, ""),
  );
  return names.filter((name) => name !== "");
}
