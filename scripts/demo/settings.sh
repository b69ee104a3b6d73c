# shellcheck shell=sh
# What the demo's steps agree on; sourced, not run. All of them may be set in the environment.

: "${KIND_CLUSTER:=flux-demo}"
: "${IMAGE:=flux-resourceset:local}"
: "${OPERATOR_VERSION:=v0.58.1}"
: "${WAIT_SECONDS:=600}"
: "${PORT:=8080}"

# shellcheck disable=SC2034 # for the scripts that source this
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
namespace=flux-system

say() {
  printf '\n== %s\n' "$1"
}

fail() {
  printf '\n%s\n' "$1" >&2
  exit 1
}

# Every command names the demo's context: whatever cluster is the current one is not touched.
kube() {
  kubectl --context "kind-$KIND_CLUSTER" "$@"
}

# need PROGRAM ADVICE
need() {
  command -v "$1" >/dev/null 2>&1 || missing="${missing:-}
  $1: $2"
}

# Ends the script when anything that was needed is missing, all of it at once.
check_needs() {
  [ -z "${missing:-}" ] || fail "The demo needs these programs:$missing"
}

need_docker() {
  need docker 'https://docs.docker.com/get-docker (or: apt-get install docker.io)'
}

check_docker_runs() {
  docker info >/dev/null 2>&1 ||
    fail "Docker does not answer. Start it (systemctl start docker, or Docker Desktop), and see that 'docker info' works for this user."
}

need_cluster_tools() {
  need kind 'https://kind.sigs.k8s.io/docs/user/quick-start (or: go install sigs.k8s.io/kind@latest)'
  need kubectl 'https://kubernetes.io/docs/tasks/tools'
}

check_cluster_exists() {
  kind get clusters 2>/dev/null | grep -qx "$KIND_CLUSTER" ||
    fail "There is no kind cluster '$KIND_CLUSTER'. Make it with 'make kind-create', or all of the demo with 'make demo'."
}

# wait_for WHAT COMMAND...: runs COMMAND until it succeeds. What it prints is the progress that is
# shown; when time is up, the state of the cluster tells why.
wait_for() {
  what=$1
  shift
  printf 'waiting for %s ' "$what"
  deadline=$(($(date +%s) + WAIT_SECONDS))
  last=''
  until progress=$("$@" 2>&1); do
    if [ "$(date +%s)" -ge "$deadline" ]; then
      printf '\n'
      diagnose >&2
      fail "Gave up after $WAIT_SECONDS s: $what. Last seen: ${progress:-nothing}
WAIT_SECONDS=1200 waits longer; the steps can be run again."
    fi
    [ "$progress" = "$last" ] || printf '\n  %s ' "$progress"
    last=$progress
    printf '.'
    sleep 3
  done
  printf '\n  done: %s\n' "$what"
}

# What is wrong, as the cluster tells it: objects that are not ready with their reason, pods, events.
diagnose() {
  printf '\n-- not ready\n'
  for kind in fluxinstances resourcesetinputproviders resourcesets helmrepositories helmreleases ocirepositories kustomizations.kustomize.toolkit.fluxcd.io; do
    kube get "$kind" -n "$namespace" --ignore-not-found -o jsonpath="$(not_ready_columns)" 2>/dev/null |
      grep -v '=True ' || true
  done
  printf '\n-- pods in %s\n' "$namespace"
  kube get pods -n "$namespace" -o wide || true
  printf '\n-- last warnings\n'
  kube get events -A --field-selector type=Warning --sort-by .lastTimestamp 2>/dev/null | tail -n 15 || true
  printf '\n-- log of the API\n'
  kube logs -n "$namespace" statefulset/flux-api --all-containers --prefix --tail 10 2>/dev/null || true
}

not_ready_columns() {
  printf '%s' '{range .items[*]}{.kind}/{.metadata.name} ready={.status.conditions[?(@.type=="Ready")].status} {.status.conditions[?(@.type=="Ready")].message}{"\n"}{end}'
}
