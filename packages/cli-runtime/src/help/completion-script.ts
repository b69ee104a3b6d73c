import { UsageError } from '../cli-error.js';

/** The hidden command that shells call: it prints what may follow the words after it. */
export const candidatesCommand = '__complete';

const shells: Readonly<Record<string, (program: string, name: string) => string>> = {
  bash: (program, name) => `# ${program}: source <(${program} completion bash)
_${name}() {
  local words
  mapfile -t words < <("\${COMP_WORDS[0]}" ${candidatesCommand} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  mapfile -t COMPREPLY < <(compgen -W "\${words[*]}" -- "\${COMP_WORDS[COMP_CWORD]}")
}
complete -o default -F _${name} ${program}
`,
  zsh: (program, name) => `#compdef ${program}
# ${program}: source <(${program} completion zsh)
_${name}() {
  local -a candidates
  candidates=("\${(@f)$("\${words[1]}" ${candidatesCommand} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  [[ -n "\${candidates[*]}" ]] && compadd -a candidates || _files
}
if [ "$funcstack[1]" = "_${name}" ]; then _${name} "$@"; else compdef _${name} ${program}; fi
`,
  fish: (program, name) => `# ${program}: ${program} completion fish | source
function __${name}
  set -l words (commandline -opc) (commandline -ct)
  $words[1] ${candidatesCommand} $words[2..-1] 2>/dev/null
end
complete -c ${program} -a '(__${name})'
`,
};

/**
 * @param shell - one of those that the command's definition lists
 * @returns the script that the shell runs to complete the program's command lines
 * @throws UsageError for a shell that there is no script for
 */
export function completionScript(program: string, shell: string): string {
  const render = shells[shell];
  if (!render) throw new UsageError(`there is no completion for ${shell}`);
  return render(program, program.replaceAll(/\W+/g, '_'));
}
