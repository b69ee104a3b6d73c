#!/bin/sh
# Runs the random tests again and again, each time with other values. Stops at the first round that
# fails and says how to repeat it.
set -eu
rounds=$1

files=$(grep -rlE "from 'fast-check'" packages/*/test test)
round=0
while [ "$round" -lt "$rounds" ]; do
  round=$((round + 1))
  seed=$(od -An -N3 -tu4 /dev/urandom | tr -d ' ')
  printf '\n== round %s of %s: SEED=%s\n' "$round" "$rounds" "$seed"
  # The list of files is words on purpose.
  # shellcheck disable=SC2086
  SEED=$seed sh scripts/jest.sh $files || {
    printf 'Repeat with: SEED=%s sh scripts/jest.sh FILE\n' "$seed" >&2
    exit 1
  }
done
