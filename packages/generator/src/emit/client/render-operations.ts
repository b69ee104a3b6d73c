import type { ClientFunction, FunctionParameter } from './client-function.js';
import { renderComment } from './render-comment.js';

/** @returns unformatted TypeScript: each function by itself, so that a bundler drops the others */
export function renderOperations(functions: readonly ClientFunction[]): string {
  const bodies = functions.map(renderFunction).join('\n');
  const imports = [
    "import * as http from './send.js';",
    ...(bodies.includes('parameters.')
      ? ["import type * as parameters from './parameters.js';"]
      : []),
    ...(bodies.includes('schemas.') ? ["import type * as schemas from './schemas.js';"] : []),
    ...(bodies.includes('sendEdit(')
      ? ["import { sendEdit, type Edit } from './send-edit.js';"]
      : []),
  ];
  return [...imports, '', bodies].join('\n');
}

function renderFunction(operation: ClientFunction): string {
  const { name, options, answer } = operation;
  const comment = renderComment(operation.description);
  const sign = (optionsType: string, result: string): string =>
    `export async function ${name}(${signatureOf(operation, optionsType)}): Promise<${result}>`;
  const plain = sign(`http.${options}`, `http.HttpResponse<${answer}>`);
  if (!operation.isConditional) {
    return `${comment}${plain} {\n${renderBody(operation)}}\n`;
  }
  const conditional = sign(
    `http.Conditional<http.${options}>`,
    `http.HttpResponse<${answer}> | http.NotModified`,
  );
  return `${comment}${plain};\n${conditional};\n${conditional} {\n${renderBody(operation)}}\n`;
}

function signatureOf(operation: ClientFunction, optionsType: string): string {
  const parameters = parametersOf(operation).map(renderParameter);
  return ['connection: http.Connection', ...parameters, `options?: ${optionsType}`].join(', ');
}

/** What is written may be made of what is there. */
export function parametersOf({
  parameters,
  reader,
  answer,
}: ClientFunction): readonly FunctionParameter[] {
  if (reader === null) return parameters;
  return parameters.map((parameter) =>
    parameter.name === 'body'
      ? { ...parameter, type: `${parameter.type} | Edit<${answer}, ${parameter.type}>` }
      : parameter,
  );
}

export function renderParameter({ name, type, isOptional }: FunctionParameter): string {
  return `${name}${isOptional ? '?' : ''}: ${type}`;
}

function renderBody({
  parameters,
  request,
  reader,
  answer,
  isConditional,
}: ClientFunction): string {
  const send = isConditional ? 'read' : 'send';
  const sent = `http.${send}<${answer}>(connection, ${request}, options)`;
  if (reader === null) return `  return ${sent};\n`;
  const keys = parameters.filter(({ name }) => name !== 'body').map(({ name }) => name);
  const read = `(options) => ${reader}(${['connection', ...keys, 'options'].join(', ')})`;
  return `  return sendEdit(connection, body, options, ${read}, (body, options) => ${sent});\n`;
}
