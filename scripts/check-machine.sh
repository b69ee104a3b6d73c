#!/bin/sh
# Says early and plainly what this machine lacks.
set -eu

fail() {
  printf 'This machine lacks something:\n  %s\n' "$1" >&2
  exit 1
}

command -v node >/dev/null 2>&1 || fail 'Node.js is not installed. Install Node.js 24 (20.19 or newer works).'
command -v npm >/dev/null 2>&1 || fail 'npm is not installed. It comes with Node.js; install both.'

node -e '
const [major, minor] = process.versions.node.split(".").map(Number);
process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1);
' || fail "Node.js $(node --version) is too old. Install Node.js 24 (20.19 or newer works)."

# better-sqlite3 has no prebuilt binary for every platform and is then compiled.
ls node_modules/.pnpm/better-sqlite3@*/node_modules/better-sqlite3/build/Release/better_sqlite3.node >/dev/null 2>&1 && exit 0
for tool in python3 c++; do
  command -v "$tool" >/dev/null 2>&1 ||
    fail "SQLite may have to be compiled, and '$tool' is not installed. On Debian: apt-get install build-essential python3"
done
