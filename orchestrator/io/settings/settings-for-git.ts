/** Settings as git takes them from its environment, behind those that are there already: for a program that starts git itself. */
export function settingsForGit(
  env: NodeJS.ProcessEnv,
  settings: readonly (readonly [name: string, value: string])[],
): NodeJS.ProcessEnv {
  const before = Number(env.GIT_CONFIG_COUNT ?? 0) || 0;
  const numbered = settings.flatMap(([name, value], at) => [
    [`GIT_CONFIG_KEY_${before + at}`, name],
    [`GIT_CONFIG_VALUE_${before + at}`, value],
  ]);
  return { ...Object.fromEntries(numbered), GIT_CONFIG_COUNT: String(before + settings.length) };
}
