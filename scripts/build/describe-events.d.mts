/** The text of the schema that the table of events makes. */
export function schemaOfEvents(root: string): Promise<string>;
