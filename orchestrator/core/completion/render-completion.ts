/** A verb with what may follow it: its options by their long names, and the verbs of its family. */
export interface CompletedVerb {
  readonly name: string;
  readonly about: string;
  readonly options: readonly { readonly name: string; readonly about: string }[];
  readonly verbs: readonly CompletedVerb[];
}

/** Shells for which there is a script. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

export type Shell = (typeof SHELLS)[number];

/** The script that teaches a shell to complete our command line, made from the verbs and options that there are. */
export function renderCompletion(shell: Shell, verbs: readonly CompletedVerb[]): string {
  switch (shell) {
    case "bash":
      return bashScript(verbs);
    case "zsh":
      return `autoload -U +X bashcompinit && bashcompinit\n${bashScript(verbs)}`;
    case "fish":
      return fishScript(verbs);
  }
}

/** Names of verbs and options are ours, and plain: nothing in them has to be quoted. */
function bashScript(verbs: readonly CompletedVerb[]): string {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(" ");
  const cases = verbs.flatMap((verb) => [
    ...verb.verbs.map((below) => `    "${verb.name} ${below.name}") words="${names(below.options)}" ;;`),
    `    "${verb.name} "*|"${verb.name}") words="${[names(verb.verbs), names(verb.options)].join(" ").trim()}" ;;`,
  ]);
  return `_skyfom() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names(verbs)} help" -- "$word"))
    return
  fi
  local path="\${COMP_WORDS[1]}"
  if [ "$COMP_CWORD" -gt 2 ]; then path="$path \${COMP_WORDS[2]}"; fi
  case "$path" in
${cases.join("\n")}
    *) words="" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _skyfom skyfom
`;
}

function fishScript(verbs: readonly CompletedVerb[]): string {
  const quote = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  const below = (condition: string, one: { readonly name: string; readonly about: string }) =>
    one.name.startsWith("--")
      ? `complete -c skyfom -n ${quote(condition)} -l ${one.name.slice(2)} -d ${quote(one.about)}`
      : `complete -c skyfom -n ${quote(condition)} -f -a ${one.name} -d ${quote(one.about)}`;
  const lines = verbs.flatMap((verb) => {
    const isAt = `__fish_seen_subcommand_from ${verb.name}`;
    const ofFamily = verb.verbs.map(({ name }) => name).join(" ");
    const isFirst = ofFamily === "" ? isAt : `${isAt}; and not __fish_seen_subcommand_from ${ofFamily}`;
    return [
      below("__fish_use_subcommand", verb),
      ...verb.verbs.map((one) => below(isFirst, one)),
      ...verb.options.map((one) => below(isFirst, one)),
      ...verb.verbs.flatMap((one) =>
        one.options.map((option) => below(`${isAt}; and __fish_seen_subcommand_from ${one.name}`, option)),
      ),
    ];
  });
  return `${lines.join("\n")}\n`;
}
