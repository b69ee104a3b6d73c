#!/bin/sh
# Brings one release line of Node.js from the npm registry (package `node`) into .tools/.
#
#   install-node.sh 24      (22, 24 or 26)
set -eu

line=$1
folder=.tools/node-$line
program=$folder/node_modules/.bin/node

fail() {
  printf 'This machine lacks something:\n  %s\n' "$1" >&2
  exit 1
}

command -v npm >/dev/null 2>&1 || fail 'npm is not installed. It comes with Node.js; install both.'

echo "Getting Node.js $line into $folder (the machine's own is $(node --version 2>/dev/null || echo missing)) …"
# The package puts the platform's program in place by a script of its own.
npm install --prefix "$folder" --no-save --no-audit --no-fund --loglevel=error --ignore-scripts=false "node@$line" ||
  fail "npm has no Node.js $line for this platform. Install Node.js 24 (22.13 or newer works) yourself."
"$program" --version >/dev/null || fail "The Node.js $line that npm brought does not start here. Install Node.js 24 yourself."
touch "$program"
