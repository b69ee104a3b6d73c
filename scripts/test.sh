#!/bin/sh
# Everything that CI checks, in the order in which it fails fastest.
set -eu

step() {
  printf '\n== %s\n' "$1"
}

step 'generated files follow from schemas/'
node packages/generator/dist/main.js --schemas schemas --out . --check
step 'types of the tests and scripts'
node_modules/.bin/tsc -p tsconfig.test.json
step 'lint'
node_modules/.bin/eslint . --max-warnings 0
step 'format'
node_modules/.bin/prettier --check --log-level warn .
step 'tests'
sh scripts/jest.sh
