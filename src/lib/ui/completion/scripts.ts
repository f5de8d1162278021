// The scripts that shells load. They hold no lists of their own: they ask the program that is on the line, so that a script stays right
// when the program is replaced by a newer one. See protocol.ts for what is asked and answered.

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

const BASH = `# completion of secureml in bash: eval "$(secureml completion bash)"
_secureml() {
  local program=$1 kind='' candidate
  [[ $program == '~/'* ]] && program=$HOME/\${program#'~/'}
  COMPREPLY=()
  {
    IFS= read -r kind
    while IFS= read -r candidate; do COMPREPLY+=("$candidate"); done
  } < <("$program" completion --candidates bash "\${COMP_LINE:0:COMP_POINT}" "\${COMP_LINE:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
  # bash 3.2 has no compopt: there a space follows every word
  type compopt >/dev/null 2>&1 || return 0
  case $kind in
    files) compopt -o default -o filenames ;;
    folders) compopt -o dirnames -o filenames ;;
    unfinished) compopt -o nospace ;;
  esac
}
complete -F _secureml secureml
`;

const ZSH = `#compdef secureml
# completion of secureml in zsh: eval "$(secureml completion zsh)" behind compinit, or as a file _secureml in a folder of $fpath
_secureml() {
  local -a line answer values shown
  local kind one
  line=("\${(@Q)words[2,-1]}")
  line[CURRENT-1]=\${(Q)IPREFIX}\${(Q)PREFIX}
  answer=("\${(@f)$(\${(Q)~words[1]} completion --candidates zsh $((CURRENT - 2)) "\${(@)line}" 2>/dev/null)}")
  kind=$answer[1]
  answer[1]=()
  case $kind in
    files) _files; return ;;
    folders) _files -/; return ;;
  esac
  for one in $answer; do
    values+=("\${one%%$'\\t'*}")
    shown+=("\${\${one/$'\\t'/  -- }[1,COLUMNS-1]}")
  done
  (( $#values )) || return 1
  # what a quote or an "=" keeps apart belongs to the word all the same
  [[ -n $IPREFIX ]] && PREFIX=$IPREFIX$PREFIX IPREFIX=
  if [[ $kind == unfinished ]]; then
    compadd -S '' -l -V secureml -d shown -a values
  else
    compadd -l -V secureml -d shown -a values
  fi
}
if [[ $funcstack[1] == _secureml ]]; then
  _secureml "$@"
else
  compdef _secureml secureml
fi
`;

const FISH = `# completion of secureml in fish: secureml completion fish > ~/.config/fish/completions/secureml.fish
function __secureml_complete
    set -l all (commandline -op)
    set -l before (commandline -opc)
    set -l typed (commandline -ct)
    set -l behind $all[(math (count $before) + 1)..-1]
    test -n "$typed"; and set behind $behind[2..-1]
    set -l program (string replace -r '^~/' "$HOME/" -- $all[1])
    set -l answer ($program completion --candidates fish (math (count $before) - 1) $before[2..-1] $typed $behind 2>/dev/null)
    switch "$answer[1]"
        case files
            __fish_complete_path "$typed"
        case folders
            __fish_complete_directories "$typed" ''
        case '*'
            printf '%s\\n' $answer[2..-1]
    end
end
complete -c secureml -e
complete -c secureml -f -k -a '(__secureml_complete)'
`;

export const COMPLETION_SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH };
