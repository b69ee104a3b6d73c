#!/bin/sh
# Makes the demo's kind cluster; one that is there is kept.
set -eu
. "$(dirname -- "$0")/settings.sh"

need_docker
need_cluster_tools
check_needs
check_docker_runs

if kind get clusters 2>/dev/null | grep -qx "$KIND_CLUSTER"; then
  say "The kind cluster '$KIND_CLUSTER' is there"
else
  say "Making the kind cluster '$KIND_CLUSTER'"
  kind create cluster --name "$KIND_CLUSTER" --wait 120s
fi
kube version >/dev/null ||
  fail "The cluster '$KIND_CLUSTER' does not answer. Remove it with 'make kind-delete' and start again."
