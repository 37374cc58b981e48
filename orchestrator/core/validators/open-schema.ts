type Rules = Readonly<Record<string, unknown>>;

/** What only fits the values of today's version, or only explains them. */
const LEFT_OUT: ReadonlySet<string> = new Set(["additionalProperties", "minimum", "maximum", "description"]);

/**
 * A schema for readers: it also accepts what a newer version may write. It asks for the same members of the same kinds, and takes members
 * that it does not know, values that its lists do not have, and numbers beyond its bounds.
 */
export function openSchema(schema: object): object {
  const { const: only, enum: [value] = [only], properties, items, ...rest } = schema as { enum?: unknown[] } & Rules;
  const kept = Object.entries(rest).filter(([keyword]) => !LEFT_OUT.has(keyword));
  return {
    ...Object.fromEntries(kept),
    ...(value === undefined ? {} : { type: typeof value }),
    ...(properties ? { properties: openEach(properties) } : {}),
    ...(items ? { items: openSchema(items) } : {}),
  };
}

function openEach(members: object): object {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, openSchema(member as object)]));
}
