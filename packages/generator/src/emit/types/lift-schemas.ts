import ts from 'typescript';
import { anyDocument } from '../../model/change-schemas.js';
import {
  componentOf,
  findInterface,
  membersOf,
  nameOf,
  typeAt,
  type Statements,
} from './type-members.js';

const { factory } = ts;

/** How a module writes the name of a schema. */
type SchemaName = (name: string) => ts.EntityName;

/** In the module of the schemas themselves. */
const ownName: SchemaName = (name) => factory.createIdentifier(name);

/** In a module beside it, which imports it as `schemas`. */
export const importedName: SchemaName = (name) =>
  factory.createQualifiedName(factory.createIdentifier('schemas'), name);

/**
 * Declares each schema under its own name, so that editors and errors say `Cluster`: a member of
 * `components` has no name there, and is shown as all that is in it.
 */
export function liftSchemas(statements: Statements): readonly ts.Node[] {
  return schemaMembers(statements).map((member) => {
    const declaration = declare(nameOf(member), rename(statements, member, ownName));
    return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
  });
}

function declare(name: string, { type }: ts.PropertySignature): ts.Declaration {
  const modifiers = [factory.createToken(ts.SyntaxKind.ExportKeyword)];
  // An interface has no index signature, and the types of documents are interfaces.
  if (name === anyDocument) {
    const object = factory.createKeywordTypeNode(ts.SyntaxKind.ObjectKeyword);
    return factory.createTypeAliasDeclaration(modifiers, name, undefined, object);
  }
  if (type && ts.isTypeLiteralNode(type)) {
    return factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members);
  }
  return factory.createTypeAliasDeclaration(modifiers, name, undefined, type as ts.TypeNode);
}

/** @returns the statements, with names in the place of the schemas */
export function withoutSchemas(statements: Statements): readonly ts.Node[] {
  const names = schemaMembers(statements).map((member) => {
    const type = factory.createTypeReferenceNode(importedName(nameOf(member)));
    return factory.createPropertySignature(undefined, member.name, undefined, type);
  });
  const literal = typeAt(statements, ['components', 'schemas']);
  const visit = (node: ts.Node): ts.Node =>
    node === literal ? factory.createTypeLiteralNode(names) : visitChildren(node, visit);
  return statements.map((node) =>
    node === findInterface(statements, 'components') ? visit(node) : node,
  );
}

function schemaMembers(statements: Statements): readonly ts.PropertySignature[] {
  return membersOf(typeAt(statements, ['components', 'schemas']));
}

/** Writes names of schemas as a module does, and all other components out. */
export function rename<Node extends ts.Node>(
  statements: Statements,
  root: Node,
  nameSchema: SchemaName,
): Node {
  const visit = (node: ts.Node): ts.Node => {
    const path = componentOf(node);
    if (path === null) return visitChildren(node, visit);
    const [, room, name = ''] = path;
    return room === 'schemas'
      ? factory.createTypeReferenceNode(nameSchema(name))
      : visit(typeAt(statements, path));
  };
  return visit(root) as Node;
}

function visitChildren(node: ts.Node, visit: (node: ts.Node) => ts.Node): ts.Node {
  return ts.visitEachChild(node, visit, undefined);
}
