/** Whether hooks, in any of the forms that they are written in, name one that is an agent. */
export function hasAgentHook(hooks: unknown): boolean {
  if (typeof hooks !== "object" || hooks === null) return false;
  return Object.entries(hooks).some(([key, value]) => (key === "type" && value === "agent") || hasAgentHook(value));
}
