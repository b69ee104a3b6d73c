import ts from 'typescript';

/** The statements of a module of types. */
export type Statements = readonly ts.Node[];

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const noFile = ts.createSourceFile('types.ts', '', ts.ScriptTarget.ESNext);

/** A part of a module, as the compiler prints it. */
export function textOf(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, noFile);
}

/** @returns the members of an interface or of an object's type; none of what has none */
export function membersOf(node: ts.Node | undefined): readonly ts.PropertySignature[] {
  const hasMembers = node && (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node));
  return hasMembers ? node.members.filter((member) => ts.isPropertySignature(member)) : [];
}

export function nameOf({ name }: ts.PropertySignature): string {
  return ts.isComputedPropertyName(name) ? textOf(name) : name.text;
}

/** @returns the interface of a name; undefined where the document has nothing for it */
export function findInterface(statements: Statements, name: string): ts.Node | undefined {
  return statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
}

/**
 * Walks from an interface down, through what is only referred to.
 *
 * @param path - `operations`, `getCluster`, `responses`, `200`
 * @throws Error where there is no such member: a mistake of an emitter
 */
export function typeAt(statements: Statements, path: readonly string[]): ts.TypeNode {
  const [root = '', ...steps] = path;
  let node = findInterface(statements, root);
  for (const step of steps) {
    const member = membersOf(resolve(statements, node)).find((one) => nameOf(one) === step);
    if (member?.type === undefined) throw new Error(`no type at ${path.join(' ')}: ${step}`);
    node = member.type;
  }
  return node as ts.TypeNode;
}

function resolve(statements: Statements, node: ts.Node | undefined): ts.Node | undefined {
  const path = node && componentOf(node);
  return path ? resolve(statements, typeAt(statements, path)) : node;
}

/** @returns `components`, `schemas` and `Cluster` of `components["schemas"]["Cluster"]`; null of all else */
export function componentOf(node: ts.Node): readonly string[] | null {
  const path = stepsOf(node);
  return path?.length === 3 && path[0] === 'components' ? path : null;
}

function stepsOf(node: ts.Node): readonly string[] | null {
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) return [node.typeName.text];
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return null;
  const { literal } = node.indexType;
  const steps = stepsOf(node.objectType);
  return steps && ts.isStringLiteral(literal) ? [...steps, literal.text] : null;
}
