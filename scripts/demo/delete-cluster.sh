#!/bin/sh
# Removes the demo's cluster and all in it; nothing to do is fine.
set -eu
. "$(dirname -- "$0")/settings.sh"

if ! command -v kind >/dev/null 2>&1; then
  echo 'kind is not installed, so there is no cluster of the demo.'
  exit 0
fi
if kind get clusters 2>/dev/null | grep -qx "$KIND_CLUSTER"; then
  say "Removing the kind cluster '$KIND_CLUSTER'"
  kind delete cluster --name "$KIND_CLUSTER"
else
  echo "There is no kind cluster '$KIND_CLUSTER'."
fi
