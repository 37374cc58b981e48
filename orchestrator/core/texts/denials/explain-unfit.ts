/** Why a skill of a copy of Skyfom is not called whose commands a shell would misread. */
export function explainUnfit({ what, fix }: { readonly what: string; readonly fix: string }): string {
  return `${what}. Do not type that path. Tell the user: ${fix}`;
}
