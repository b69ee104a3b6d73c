#!/bin/sh
# Installs Flux Operator's command line into .tools/bin, which Git ignores, so that the tests render
# the templates with the engine that the clusters have. With it come the definitions of its kinds and
# of Flux's (.tools/crds): the tests hold the manifests against what an API server would accept.
# Without Go nothing is installed and these tests say that they were skipped.
set -eu

version=v0.58.1
flux=v2.9.4
module=github.com/controlplaneio-fluxcd/flux-operator
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
tools="$root/.tools"
stamp="$tools/flux-operator-$version"

if [ -e "$stamp" ] && [ -x "$tools/bin/flux-operator" ]; then
  echo "Flux Operator's command line $version is in .tools/bin."
  exit 0
fi

if ! command -v go >/dev/null 2>&1; then
  echo "Go is not installed, so Flux Operator's command line was not built: templates are not rendered in the tests." >&2
  echo "Install Go 1.26 or newer (https://go.dev/dl) and run 'make tools' again," >&2
  echo "or put a 'flux-operator' of your own on the PATH, or name it in FLUX_OPERATOR_CLI." >&2
  exit 1
fi

mkdir -p "$tools/bin" "$tools/crds"
echo "Building Flux Operator's command line $version (a few minutes the first time) …"
GOBIN="$tools/bin" go install "$module/cmd/cli@$version"
mv "$tools/bin/cli" "$tools/bin/flux-operator"

source=$(cd "$tools" && go mod download -json "$module@$version" | sed -n 's/^.*"Dir": "\(.*\)",*$/\1/p')
for file in "$source"/config/crd/bases/*.yaml "$source/config/data/flux/$flux"/*-controller.yaml; do
  cat "$file" >"$tools/crds/$(basename "$file")"
done

touch "$stamp"
echo "Flux Operator's command line $version is in .tools/bin."
