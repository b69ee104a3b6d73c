#!/bin/sh
# Installs Flux Operator and Flux in the demo's cluster, with the identity of the seed's cluster.
set -eu
. "$(dirname -- "$0")/settings.sh"

release="https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/$OPERATOR_VERSION/install.yaml"

need_cluster_tools
check_needs
check_cluster_exists

say "Installing Flux Operator $OPERATOR_VERSION"
kube apply --server-side --force-conflicts -f "$release"

operator_is_available() {
  kube get deployment flux-operator -n "$namespace" \
    -o jsonpath='replicas available: {.status.availableReplicas}' &&
    kube wait deployment/flux-operator -n "$namespace" --for=condition=Available --timeout=1s >/dev/null 2>&1
}
wait_for 'Flux Operator' operator_is_available

say 'Installing Flux'
kube apply --server-side --force-conflicts -k "$root/k8s/demo/cluster"

flux_is_ready() {
  kube get fluxinstance flux -n "$namespace" \
    -o jsonpath='{.status.conditions[?(@.type=="Ready")].message}' &&
    kube wait fluxinstance/flux -n "$namespace" --for=condition=Ready --timeout=1s >/dev/null 2>&1
}
wait_for 'Flux' flux_is_ready
