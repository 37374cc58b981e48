/** A hook payload, or any value in one. */
type Json = unknown;

/** One difference between what two clients tell their hooks. */
export interface Difference {
  /** The event, with the tool where there is one: `PreToolUse Agent`. */
  readonly event: string;
  /** Path of the field, or undefined if the whole event is meant. */
  readonly field?: string;
  readonly change: "gone" | "new" | "changed";
  /** The JSON types that were seen, where they have changed. */
  readonly types?: string;
}

type Shapes = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** What of the payloads differs, by event and field: names and JSON types, never values. */
export function comparePayloads(pinned: readonly Json[], other: readonly Json[]): readonly Difference[] {
  const [before, after] = [shapesOf(pinned), shapesOf(other)];
  const events = [...new Set([...before.keys(), ...after.keys()])].sort();
  return events.flatMap((event): Difference[] => {
    const [was, is] = [before.get(event), after.get(event)];
    if (!is) return [{ event, change: "gone" }];
    if (!was) return [{ event, change: "new" }];
    const fields = [...new Set([...was.keys(), ...is.keys()])].sort();
    return fields.flatMap((field) => compareField(event, field, was.get(field), is.get(field)));
  });
}

function compareField(
  event: string,
  field: string,
  was: ReadonlySet<string> | undefined,
  is: ReadonlySet<string> | undefined,
): Difference[] {
  if (!is) return [{ event, field, change: "gone" }];
  if (!was) return [{ event, field, change: "new" }];
  const [before, after] = [was, is].map((types) => [...types].sort().join("|"));
  return before === after ? [] : [{ event, field, change: "changed", types: `${before} → ${after}` }];
}

/** Types by field by event, over all payloads of that event. */
function shapesOf(payloads: readonly Json[]): Shapes {
  const shapes = new Map<string, Map<string, Set<string>>>();
  for (const payload of payloads) {
    const { hook_event_name, tool_name } = payload as Readonly<Record<string, string | undefined>>;
    const event = tool_name === undefined ? `${hook_event_name}` : `${hook_event_name} ${tool_name}`;
    const shape = shapes.get(event) ?? new Map<string, Set<string>>();
    shapes.set(event, shape);
    for (const [field, type] of fieldsOf(payload)) shape.set(field, (shape.get(field) ?? new Set()).add(type));
  }
  return shapes;
}

/** Every field with its JSON type; all entries of a list count as one, `background_tasks[].id`. */
function fieldsOf(value: Json, path = ""): (readonly [string, string])[] {
  const own: (readonly [string, string])[] = path === "" ? [] : [[path, typeOf(value)]];
  if (Array.isArray(value)) return [...own, ...value.flatMap((entry) => fieldsOf(entry, `${path}[]`))];
  if (typeof value !== "object" || value === null) return own;
  const prefix = path === "" ? "" : `${path}.`;
  return [...own, ...Object.entries(value).flatMap(([key, child]) => fieldsOf(child, prefix + key))];
}

function typeOf(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** The differences as lines. */
export function renderDifferences(differences: readonly Difference[]): string {
  return differences.length === 0 ? "  none" : differences.map(renderDifference).join("\n");
}

function renderDifference({ event, field, change, types }: Difference): string {
  return `  ${event}${field === undefined ? "" : `  ${field}`}: ${types ?? change}`;
}
