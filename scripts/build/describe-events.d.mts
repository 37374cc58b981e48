/** The text of the schema that the table of events makes. */
export function schemaOfEvents(root: string): Promise<string>;
/** The page with the rows of the table of events between its marks. */
export function withEvents(root: string, page: string): Promise<string>;
