#!/bin/sh
# Deploys the API with the seed's fleet and lets the cluster phone home. Safe to run again: tokens
# and data are kept, and a new image is rolled out.
set -eu
. "$(dirname -- "$0")/settings.sh"

need_docker
need_cluster_tools
check_needs
check_docker_runs
check_cluster_exists

docker image inspect "$IMAGE" >/dev/null 2>&1 ||
  fail "There is no image '$IMAGE'. Build it with 'make docker-build'."
kube get fluxinstance flux -n "$namespace" >/dev/null 2>&1 ||
  fail "Flux is not installed in '$KIND_CLUSTER'. Install it with 'make kind-setup'."

# create_token SECRET: through stdin, so that the token is in no list of processes.
create_token() {
  kube get secret "$1" -n "$namespace" >/dev/null 2>&1 && return
  token=$(head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n')
  kube create -f - <<SECRET
apiVersion: v1
kind: Secret
metadata:
  name: $1
  namespace: $namespace
stringData:
  token: $token
SECRET
}

say 'Tokens and seed'
create_token internal-api-token
create_token internal-api-write-token
kube create configmap flux-api-seed-data -n "$namespace" --from-file="seed.json=$root/data/seed.json" \
  --dry-run=client -o yaml | kube apply --server-side --force-conflicts -f -

say "Loading $IMAGE into the cluster"
kind load docker-image "$IMAGE" --name "$KIND_CLUSTER"

say 'Deploying the API'
was_there=$(kube get statefulset flux-api -n "$namespace" --ignore-not-found -o name)
kube apply --server-side --force-conflicts -k "$root/k8s/demo"
# The tag is the same for every build: only a restart takes the new one.
[ -z "$was_there" ] || kube rollout restart statefulset/flux-api -n "$namespace"

api_is_rolled_out() {
  kube get pod flux-api-0 -n "$namespace" --ignore-not-found \
    -o jsonpath='{range .status.containerStatuses[*]}{.name} ready={.ready} {.state.waiting.reason} {end}' &&
    kube rollout status statefulset/flux-api -n "$namespace" --timeout=1s >/dev/null 2>&1
}
wait_for 'the API' api_is_rolled_out

# Only now: a provider that does not reach its API waits ever longer until it tries again.
say 'Phoning home'
kube apply --server-side --force-conflicts -k "$root/k8s/demo/providers"
kube apply --server-side --force-conflicts -k "$root/k8s/resourcesets"
kube annotate resourcesetinputproviders --all -n "$namespace" --overwrite \
  "reconcile.fluxcd.io/requestedAt=$(date +%s)"

all_ready() {
  kube get "$1" -n "$namespace" -o jsonpath="$(not_ready_columns)" | grep -v '=True ' | head -n 1
  kube wait "$1" --all -n "$namespace" --for=condition=Ready --timeout=1s >/dev/null 2>&1
}
wait_for 'the providers' all_ready resourcesetinputproviders
wait_for 'the ResourceSets' all_ready resourcesets
wait_for 'the releases' all_ready helmreleases

say 'The cluster runs what the API says'
kube get resourcesetinputproviders,resourcesets,helmreleases -n "$namespace"
cat <<HELP

Next: 'make cli-demo-port-forward' in another terminal, then 'make cli-demo'.
'make kind-delete' removes all of it.
HELP
