#!/bin/sh
# Writes what the code of Kubernetes, Flux and Helm says of systematic inputs into a folder, a file for each
# rule in their name. The versions of that code stand in scripts/vectors/go.mod.
set -eu

folder=${1:?usage: write-vectors.sh FOLDER}
mkdir -p "$folder"
folder=$(CDPATH='' cd -- "$folder" && pwd)

if ! command -v go >/dev/null 2>&1; then
  echo "Go is not installed. Install Go 1.26 or newer (https://go.dev/dl) and run 'make vectors' again." >&2
  exit 1
fi

# All of them or none: what is there stays when the program fails.
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
(cd "$(dirname -- "$0")/vectors" && go run . "$fresh")
rm -rf "$folder"/*.json "$folder/objects"
cp -R "$fresh"/* "$folder"
