/** What a step returns; undefined where it fails, for a step without which all goes on. */
export function tryTo<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
