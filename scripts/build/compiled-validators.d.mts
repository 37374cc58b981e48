/** The code of each file of validators, by the file's name without its ending. */
export function compileAll(root: string): Promise<ReadonlyMap<string, string>>;
