/** What a step returns; undefined if it fails, for a step without which all continues. */
export function tryTo<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
