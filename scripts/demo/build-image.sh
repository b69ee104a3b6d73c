#!/bin/sh
# Builds the server's image.
set -eu
. "$(dirname -- "$0")/settings.sh"

need_docker
check_needs
check_docker_runs

say "Building $IMAGE"
docker build --tag "$IMAGE" "$root"
