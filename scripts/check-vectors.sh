#!/bin/sh
# Makes the vectors anew and compares them with those that are committed. Where Go or its modules
# cannot be had that is said, and is no failure: the tests hold the rules against the committed ones.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
committed="$root/packages/contract/test/vectors"

skip() {
  echo "The vectors were not made anew: $1."
  exit 0
}

command -v go >/dev/null 2>&1 || skip 'Go is not installed'
(cd "$root/scripts/vectors" && go mod download) >/dev/null 2>&1 ||
  skip "'go mod download' failed in scripts/vectors (no network, or Go is older than its go.mod asks)"

fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
sh "$root/scripts/write-vectors.sh" "$fresh"
if ! diff -r "$committed" "$fresh"; then
  echo "The committed vectors are not what Kubernetes' code says. Run 'make vectors', look at the difference, mend the rules." >&2
  exit 1
fi
echo "The vectors are what Kubernetes' code says."
