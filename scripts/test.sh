#!/bin/sh
# What `make test` checks once all is built, in the order in which it fails fastest. Drift of the
# generated files is checked before the build, which would write them.
set -eu

step() {
  printf '\n== %s\n' "$1"
}

# Side by side: each of them keeps one core busy.
node_modules/.bin/eslint . --max-warnings 0 &
linter=$!
trap 'kill "$linter" 2>/dev/null || true' EXIT

step 'types of the tests and scripts, beside the linter'
node_modules/.bin/tsc -p tsconfig.test.json
step 'dead code and circles of imports'
node_modules/.bin/knip --no-progress
node_modules/.bin/depcruise --output-type err packages/*/src scripts test
step 'format'
node_modules/.bin/prettier --check --log-level warn .
wait "$linter"

step 'tests'
failed=0
counts=$(mktemp)
trap 'rm -f "$counts"' EXIT
TEST_COUNTS="$counts" sh scripts/jest.sh || failed=1
step 'the same tests of the store on PostgreSQL'
SQLITE_COUNTS="$counts" node_modules/.bin/tsx scripts/test-postgres.ts || failed=1
exit "$failed"
