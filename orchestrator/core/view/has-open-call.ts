/** One part of a message in a transcript, as far as it is a call or a result. */
interface Part {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly name?: unknown;
  readonly tool_use_id?: unknown;
}

/** Whether a transcript, or the end of one, holds a call of this tool without its result. Lines that are no JSON tell nothing. */
export function hasOpenCall(lines: readonly string[], tool: string): boolean {
  const parts = lines.filter((line) => line.includes('"tool_')).flatMap(partsIn);
  const answered = new Set(parts.flatMap(({ type, tool_use_id }) => (type === "tool_result" ? [tool_use_id] : [])));
  return parts.some(({ type, name, id }) => type === "tool_use" && name === tool && !answered.has(id));
}

function partsIn(line: string): Part[] {
  try {
    const { message } = JSON.parse(line) as { message?: { content?: unknown } };
    return Array.isArray(message?.content) ? message.content.filter((part) => typeof part === "object" && part) : [];
  } catch {
    return []; // torn, or cut where the end begins
  }
}
