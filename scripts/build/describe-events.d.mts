/** The content of each file that is made, or made in part, from the table of events, by its path in the repository. */
export function descriptionsOfEvents(root: string): Promise<Readonly<Record<string, string>>>;
