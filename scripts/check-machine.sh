#!/bin/sh
# Says early and plainly what this machine lacks.
set -eu

fail() {
  printf 'This machine lacks something:\n  %s\n' "$1" >&2
  exit 1
}

command -v node >/dev/null 2>&1 || fail 'Node.js is not installed. Install Node.js 24 (22.13 or newer works).'
command -v npm >/dev/null 2>&1 || fail 'npm is not installed. It comes with Node.js; install both.'

node -e '
const [major, minor] = process.versions.node.split(".").map(Number);
process.exit(major > 22 || (major === 22 && minor >= 13) ? 0 : 1);
' || fail "Node.js $(node --version) is too old. Install Node.js 24 (22.13 or newer works)."
