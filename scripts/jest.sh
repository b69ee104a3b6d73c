#!/bin/sh
# Runs jest on ES modules. Arguments go to jest.
set -eu
NODE_OPTIONS="${NODE_OPTIONS:-} --experimental-vm-modules --disable-warning=ExperimentalWarning" \
  exec node_modules/.bin/jest "$@"
