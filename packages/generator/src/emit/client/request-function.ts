import type { GeneratorVerbOptions } from 'orval';
import { quote } from '../typescript-literal.js';

/**
 * One function of the client. orval's own leaves path parameters unencoded and encodes
 * query strings as forms do, and binds a function to one server for the whole process.
 *
 * @param optionsType - type of what a caller may add to the request
 */
export function renderFunction(operation: GeneratorVerbOptions, optionsType: string): string {
  const { operationName, props, response } = operation;
  const parameters = [
    'sendRequest: http.SendRequest',
    ...props.map(({ implementation }) => implementation),
    `requestOptions?: http.${optionsType}`,
  ];
  const result = `Promise<http.HttpResponse<${response.definition.success || 'undefined'}>>`;
  return [
    `export const ${operationName} = async (${parameters.join(', ')}): ${result} =>`,
    `  sendRequest({ ${renderRequest(operation).join(', ')} }, requestOptions);`,
    '',
  ].join('\n');
}

function renderRequest({
  verb,
  route,
  queryParams,
  body,
  response,
}: GeneratorVerbOptions): string[] {
  const request = [`method: '${verb.toUpperCase()}'`, `path: ${renderPath(route)}`];
  if (queryParams) request.push('query: params');
  if (body.definition) {
    request.push(`body: ${body.implementation}`, `contentType: ${quote(body.contentType)}`);
  }
  const accept = response.types.success.map(({ contentType }) => contentType).find(Boolean);
  if (accept && !/[/+]json\b/.test(accept)) request.push(`accept: ${quote(accept)}`);
  return request;
}

/** @param route - orval's form of a path template, `/clusters/${id}` */
function renderPath(route: string): string {
  if (!route.includes('${')) return quote(route);
  return `\`${route.replace(/\$\{(\w+)\}/g, '${http.encodeSegment($1)}')}\``;
}
