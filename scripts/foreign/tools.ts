import { join } from 'node:path';

/** One tool that reads a document: what it is started with, and how what it made is compiled. */
export interface ForeignTool {
  readonly name: string;
  /** Shell commands in the tool's own folder; `$DOCUMENT`, `$TOOLS` and `$SCRIPTS` are paths. */
  readonly generate: string;
  readonly compile?: string;
  /** The one version of OpenAPI that it reads; both where nothing is said. */
  readonly dialect?: '3.0';
}

const python = '"$TOOLS/python/bin/python"';
const tsc =
  '"$TOOLS/npm/node_modules/.bin/tsc" --noEmit --strict --target es2022 --lib es2022,dom,dom.iterable --skipLibCheck --typeRoots "$TOOLS/npm/node_modules/@types" --types node';
const goModule = (dependency: string): string =>
  `go mod init foreign/$(basename "$PWD") && go get ${dependency} && go mod tidy && go vet ./...`;
const openapiGenerator = (language: string, options = ''): string =>
  `(cd "$TOOLS/npm" && node_modules/.bin/openapi-generator-cli generate -i "$DOCUMENT" -g ${language} ${options} -o "$OLDPWD/made")`;

/** Whoever stands here reads our documents, and what it makes of them compiles. */
export const foreignTools: readonly ForeignTool[] = [
  {
    name: 'spectral',
    generate: `echo '{"extends":["spectral:oas"],"rules":{"info-contact":"off"}}' > rules.json && "$TOOLS/npm/node_modules/.bin/spectral" lint --fail-severity warn -r rules.json "$DOCUMENT"`,
  },
  { name: 'kin-openapi', generate: '"$TOOLS/bin/validate" "$DOCUMENT"' },
  {
    name: 'kin-openapi-filter',
    generate: 'cp "$SCRIPTS/filter/main.go" .',
    compile: `${goModule('github.com/getkin/kin-openapi@v0.153.0')} && go run . "$DOCUMENT"`,
  },
  {
    name: 'oapi-codegen',
    generate:
      'mkdir oapi && "$TOOLS/bin/oapi-codegen" -generate types,client -package api -o oapi/api.gen.go "$DOCUMENT"',
    compile: goModule('github.com/oapi-codegen/runtime@v1.9.0'),
  },
  {
    name: 'ogen',
    // It has no notion of YAML and of streams in answers, and leaves out those two operations.
    generate: `echo '{"generator":{"ignore_not_implemented":["unsupported content types"]}}' > ogen.yml && "$TOOLS/bin/ogen" --config ogen.yml --target made --package api --clean "$DOCUMENT"`,
    compile: goModule('github.com/ogen-go/ogen@v1.24.0'),
  },
  {
    name: 'openapi-generator-typescript-fetch',
    generate: openapiGenerator('typescript-fetch'),
    compile: `${tsc} --module esnext --moduleResolution bundler $(find made -name '*.ts')`,
  },
  {
    name: 'openapi-generator-python',
    generate: openapiGenerator('python'),
    compile: `cd made && ${python} -c 'import openapi_client, openapi_client.models'`,
  },
  {
    name: 'openapi-generator-go',
    // Without, two lists of values with one value in common do not compile.
    generate: openapiGenerator('go', '--additional-properties=enumClassPrefix=true'),
    compile: 'cd made && go mod tidy && go build .',
  },
  {
    name: 'datamodel-code-generator',
    generate:
      '"$TOOLS/python/bin/datamodel-codegen" --formatters builtin --input "$DOCUMENT" --input-file-type openapi --output-model-type pydantic_v2.BaseModel --output models.py',
    compile: `${python} -c 'import models'`,
  },
  {
    name: 'openapi-python-client',
    generate:
      'PATH="$TOOLS/python/bin:$PATH" "$TOOLS/python/bin/openapi-python-client" generate --path "$DOCUMENT" --output-path opc --meta none',
    compile: `${python} -c 'import pkgutil, importlib, opc
for module in pkgutil.walk_packages(opc.__path__, "opc."): importlib.import_module(module.name)'`,
  },
  {
    name: 'hey-api',
    generate: '"$TOOLS/npm/node_modules/.bin/openapi-ts" -i "$DOCUMENT" -o made',
    compile: `${tsc} --module esnext --moduleResolution bundler $(find made -name '*.ts')`,
  },
  {
    name: 'progenitor',
    // It knows no merge patches, and no operation with two sorts of success: it gets a copy without.
    generate:
      '"$REPOSITORY/node_modules/.bin/tsx" "$SCRIPTS/for-progenitor.ts" "$DOCUMENT" copy.yaml && "$TOOLS/cargo/bin/cargo-progenitor" progenitor -i copy.yaml -o made -n made -v 0.1.0 --license-name UNLICENSED',
    compile: 'cd made && CARGO_TARGET_DIR="$TOOLS/cargo/target" cargo check --quiet',
    dialect: '3.0',
  },
];

/** Types that a tool calls by a number, since the document has no name for them. */
export const numberedType =
  /^(?:export |pub )?(?:class|type|interface|enum|const|struct) (?!(?:Opt|Nil|Nullable)+(?:Int|Float)\d)([A-Za-z]+(?:Type|Item)?\d+)\b/gm;

/** @returns the folder that a tool works in */
export function workFolder(tools: string, document: string, tool: ForeignTool): string {
  return join(tools, 'work', document, tool.name);
}
