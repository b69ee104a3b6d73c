import {
  readRuleNames,
  ruleKey,
  ruleNames,
  rules,
  type JsonValue,
} from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import type { Complaint } from '../load/diagnose.js';
import type { Path } from '../load/loaded-file.js';
import type { SchemaLookup } from '../read/schema-model.js';
import type { SchemaSite } from '../read/schema-site.js';
import { resolveReference } from '../read/schema-tree.js';
import { fixUnknown } from '../read/suggest.js';

/** Checks that what `x-rule` names exists, and is for values of the schema's type. */
export function checkRules(site: SchemaSite, shared: SchemaLookup): readonly Diagnostic[] {
  const { kind } = resolveReference(site.schema, shared);
  return listNamed(site).flatMap(({ name, path }) => {
    const complaint = site.role === 'parameter' ? onParameter : complainOf(name, kind);
    return complaint === null ? [] : [diagnose(site.origin.file, path, complaint)];
  });
}

const onParameter: Complaint = {
  message: 'a rule on a parameter: rules hold for documents, parameters have patterns',
  fix: 'move it to the property',
};

interface NamedRule {
  readonly name: string;
  readonly path: Path;
}

function listNamed({ origin, extensions }: SchemaSite): readonly NamedRule[] {
  const named: JsonValue | undefined = extensions[ruleKey];
  const at = [...origin.path, ruleKey];
  if (typeof named === 'string') return [{ name: named, path: at }];
  if (!Array.isArray(named)) return [];
  return named.flatMap((name: JsonValue, position) =>
    typeof name === 'string' ? [{ name, path: [...at, position] }] : [],
  );
}

function complainOf(name: string, type: string): Complaint | null {
  const [known] = readRuleNames(name);
  if (known === undefined) {
    return { message: `\`${name}\` is no rule`, fix: fixUnknown(name, ruleNames) };
  }
  const { on } = rules[known];
  if (type === on || type === 'any') return null;
  return {
    message: `rule \`${name}\` is for a value of type ${on}, and this is of type ${type}`,
    fix: `put it on a schema with \`type: ${on}\`, or remove it`,
  };
}
