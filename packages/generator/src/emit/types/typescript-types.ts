import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import type { JsonObject } from '@flux-resourceset/contract';
import { cleanComments } from './clean-comments.js';
import { importedName, liftSchemas, rename, withoutSchemas } from './lift-schemas.js';
import { membersOf, nameOf, textOf, typeAt, type Statements } from './type-members.js';
import { typeDocument } from './typed-document.js';

/** Modules and parts of modules; what is no schema refers to them as `schemas.Cluster`. */
export interface TypescriptTypes {
  /** A declaration for each schema, by its name. */
  readonly schemas: string;
  /** `paths`, `components` and `operations`. */
  readonly api: string;
  /**
   * @param path - down from `operations`: an operation's id, `responses`, `200`, …
   * @returns what is there, in one line or several
   */
  readonly ofOperation: (...path: readonly string[]) => string;
  /** @returns an interface of an operation's query without what is left out; null for an empty one */
  readonly ofQuery: (
    operationId: string,
    name: string,
    leftOut: ReadonlySet<string>,
  ) => string | null;
}

/**
 * The only file that knows openapi-typescript, whose author has frozen it: a successor takes its
 * place here. Texts are as the compiler prints them: prettier would need 0.3 s for their thousands
 * of lines and change little but quotes.
 */
export async function readTypescriptTypes(document: JsonObject): Promise<TypescriptTypes> {
  // It writes into the document it is given, which is a copy. Members with a default stay optional: a
  // client need not send them.
  const nodes = await openapiTypescript(typeDocument(document) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
  });
  cleanComments(nodes);
  return {
    schemas: liftSchemas(nodes).map(print).join('\n'),
    api: [
      "import type * as schemas from './schemas.js';\n",
      ...withoutSchemas(nodes).map(print),
    ].join('\n'),
    ofOperation: (...path) =>
      textOf(rename(nodes, typeAt(nodes, ['operations', ...path]), importedName)),
    ofQuery: (operationId, name, leftOut) => {
      const query = membersOf(typeAt(nodes, ['operations', operationId, 'parameters', 'query']));
      const left = query.filter((member) => !leftOut.has(nameOf(member)));
      return left.length === 0 ? null : renderInterface(nodes, name, left);
    },
  };
}

function renderInterface(
  nodes: Statements,
  name: string,
  members: readonly ts.PropertySignature[],
): string {
  const modifiers = [ts.factory.createToken(ts.SyntaxKind.ExportKeyword)];
  const renamed = members.map((member) => rename(nodes, member, importedName));
  return textOf(
    ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, renamed),
  );
}

function print(node: ts.Node): string {
  return astToString(node);
}
