import { UsageError } from '../cli-error.js';

/** The hidden command that shells call: it prints what may follow the words after it. */
export const candidatesCommand = '__complete';

/** What a script is made of. */
interface ScriptParts {
  /** Name of the program, by which the shell knows whose command line it completes. */
  readonly program: string;
  /** A name for functions. */
  readonly name: string;
  /** Starts the program, however it was started: through a link, an alias or by its path. */
  readonly command: readonly string[];
}

const shells: Readonly<Record<string, (parts: ScriptParts) => string>> = {
  // For bash 3.2, which macOS has; and no word that comes from a server is evaluated.
  bash: ({ program, name, command }) => `# ${program}: source <(${program} completion bash)
_${name}() {
  local candidate word="\${COMP_WORDS[COMP_CWORD]}"
  [ "$word" = = ] && word=
  COMPREPLY=()
  while IFS= read -r candidate; do
    case "$candidate" in "$word"*) COMPREPLY+=("$candidate") ;; esac
  done < <(${command.map(quote).join(' ')} ${candidatesCommand} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _${name} ${program}
`,
  zsh: ({ program, name, command }) => `#compdef ${program}
# ${program}: source <(${program} completion zsh)
_${name}() {
  local -a candidates
  candidates=("\${(@f)$(${command.map(quote).join(' ')} ${candidatesCommand} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  [[ -n "\${candidates[*]}" ]] && compadd -a candidates || _files
}
if [ "$funcstack[1]" = "_${name}" ]; then
  _${name} "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _${name} ${program}
fi
`,
  fish: ({ program, name, command }) => `# ${program}: ${program} completion fish | source
function __${name}
  set -l words (commandline -opc) (commandline -ct)
  set -l candidates (${command.map(quoteForFish).join(' ')} ${candidatesCommand} $words[2..-1] 2>/dev/null)
  if set -q candidates[1]
    printf '%s\\n' $candidates
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c ${program} -f -a '(__${name})'
`,
};

function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function quoteForFish(word: string): string {
  return `'${word.replaceAll(/['\\]/g, '\\$&')}'`;
}

/**
 * @param program - its name
 * @param command - the words that start it here
 * @param shell - one of those that the command's definition lists
 * @returns the script that the shell runs to complete the program's command lines
 * @throws UsageError for a shell that there is no script for
 */
export function completionScript(
  program: string,
  command: readonly string[],
  shell: string,
): string {
  const render = shells[shell];
  if (!render) throw new UsageError(`there is no completion for ${shell}`);
  return render({ program, command, name: program.replaceAll(/\W+/g, '_') });
}
