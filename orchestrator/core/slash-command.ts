/**
 * One of our commands as it is typed in Claude Code.
 *
 * @param prefix what the client puts before its name: `skyfom:` for the plugin, nothing where it lies in a repository's `.claude`.
 */
export function slashCommand(name: "skyfom-pm" | "skyfom-status" | "skyfom-report", prefix: string): string {
  return `/${prefix}${name}`;
}
