interface Schema {
  readonly type?: "string" | "integer" | "boolean" | "array";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly const?: boolean;
  readonly enum?: readonly string[];
  readonly description: string;
  readonly items?: { readonly type: "string" };
}

/** A field of an event: its JSON Schema, and the type of its value. */
interface Field<T, Optional extends boolean = boolean> {
  readonly schema: Schema;
  readonly isOptional: Optional;
  /** Never set; it only carries the type. */
  readonly is?: T;
}

/** The fields of an event by name. */
export type NamedFields = Readonly<Record<string, Field<unknown>>>;

type ValueOf<F> = F extends Field<infer T> ? T : never;
type Named<F, Optional extends boolean> = {
  [K in keyof F]: F[K] extends { readonly isOptional: Optional } ? K : never;
}[keyof F];

/** The type of an event with these fields. */
export type FactsOf<F extends NamedFields> = { readonly [K in Named<F, false>]: ValueOf<F[K]> } & {
  readonly [K in Named<F, true>]?: ValueOf<F[K]>;
};

export function text(description: string): Field<string, false> {
  return required({ type: "string", description });
}

export function texts(description: string): Field<readonly string[], false> {
  return required({ type: "array", description, items: { type: "string" } });
}

/** A whole number. */
export function whole(
  description: string,
  range: { readonly minimum?: number; readonly maximum?: number } = {},
): Field<number, false> {
  return required({ type: "integer", ...range, description });
}

export function flag(description: string): Field<boolean, false> {
  return required({ type: "boolean", description });
}

/** A flag that is left out unless it has this value. */
export function only<const T extends boolean>(value: T, description: string): Field<T, true> {
  return optional(required({ const: value, description }));
}

export function oneOf<const T extends string>(values: readonly T[], description: string): Field<T, false> {
  return required({ enum: values, description });
}

export function optional<T>({ schema }: Field<T>): Field<T, true> {
  return { schema, isOptional: true };
}

function required<T>(schema: Schema): Field<T, false> {
  return { schema, isOptional: false };
}
