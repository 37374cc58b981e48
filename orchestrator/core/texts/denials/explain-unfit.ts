/** Why a skill is not called: Skyfom lies in a folder whose name a shell would misread in the skill's commands. */
export function explainUnfit({ what, fix }: { readonly what: string; readonly fix: string }): string {
  return `${what}. Do not type that path. Tell the user: ${fix}`;
}
