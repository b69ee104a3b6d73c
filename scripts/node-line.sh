#!/bin/sh
# Prints the release line of Node.js that make brings into .tools/, nothing where the machine's own
# serves.
#
#   node-line.sh          24 where `node` is older than 22.13
#   node-line.sh 22       22 unless `node` is of that line, and not older than 22.13
set -eu

own=$(node --version 2>/dev/null || :)
version=${own#v}
major=${version%%.*}
rest=${version#*.}
minor=${rest%%.*}

if [ "${major:-0}" -lt 22 ] || { [ "$major" -eq 22 ] && [ "$minor" -lt 13 ]; }; then
  echo "${1:-24}"
elif [ $# -gt 0 ] && [ "$major" != "$1" ]; then
  echo "$1"
fi
