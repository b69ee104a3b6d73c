#!/bin/sh
# Installs other people's tools that read OpenAPI into .tools/foreign, which Git ignores, each in the
# version that the document was last tried with. Says what is missing on this machine.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
tools="$root/.tools/foreign"
stamp="$tools/.installed-3"

missing=''
for program in cargo go java npm python3; do
  command -v "$program" >/dev/null 2>&1 || missing="$missing $program"
done
if [ -n "$missing" ]; then
  echo "make foreign needs Go 1.26, Java 11, Python 3.11, Rust 1.88 and npm; missing here:$missing" >&2
  exit 1
fi
if [ -e "$stamp" ]; then exit 0; fi

mkdir -p "$tools/npm"
echo "Getting the tools (a few minutes the first time) …"
npm install --prefix "$tools/npm" --no-save --no-audit --no-fund --loglevel=error \
  @stoplight/spectral-cli@6.16.3 @openapitools/openapi-generator-cli@2.41.0 \
  @hey-api/openapi-ts@0.99.0 typescript@5.9.3 @types/node@24.0.0
(cd "$tools/npm" && node_modules/.bin/openapi-generator-cli version-manager set 7.17.0)
python3 -m venv "$tools/python"
"$tools/python/bin/pip" install --quiet datamodel-code-generator==0.89.0 openapi-python-client==0.29.1 \
  ruff urllib3 python-dateutil email-validator
GOBIN="$tools/bin" go install github.com/getkin/kin-openapi/cmd/validate@v0.153.0
GOBIN="$tools/bin" go install github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2
GOBIN="$tools/bin" go install github.com/ogen-go/ogen/cmd/ogen@v1.24.0
cargo install --quiet --debug --root "$tools/cargo" cargo-progenitor@0.15.1
touch "$stamp"
