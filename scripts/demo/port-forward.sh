#!/bin/sh
# Brings the demo's API to 127.0.0.1 until Ctrl-C, and says how to reach it.
set -eu
. "$(dirname -- "$0")/settings.sh"

need_cluster_tools
need curl 'apt-get install curl'
check_needs
check_cluster_exists

kube get statefulset flux-api -n "$namespace" >/dev/null 2>&1 ||
  fail "The API is not deployed in '$KIND_CLUSTER'. Deploy it with 'make kind-demo'."
if curl --silent --output /dev/null --max-time 2 "http://127.0.0.1:$PORT/"; then
  fail "Something listens on 127.0.0.1:$PORT already. Stop it, or take another port: make cli-demo-port-forward PORT=8090"
fi

cat <<HELP
In another terminal:

  export FLUX_API_URL=http://127.0.0.1:$PORT
  export FLUX_API_TOKEN="\$(kubectl --context kind-$KIND_CLUSTER -n $namespace get secret internal-api-token -o jsonpath='{.data.token}' | base64 -d)"
  export FLUX_API_WRITE_TOKEN="\$(kubectl --context kind-$KIND_CLUSTER -n $namespace get secret internal-api-write-token -o jsonpath='{.data.token}' | base64 -d)"

HELP
exec kubectl --context "kind-$KIND_CLUSTER" -n "$namespace" port-forward service/flux-api "$PORT:8080"
