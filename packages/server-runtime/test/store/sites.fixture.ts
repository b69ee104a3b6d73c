import type { KindDescriptor } from '@flux-resourceset/contract';
import type { Store } from '../../src/store/store.js';

/** Sites with an assignment of tools, whose definitions change. */

const text = { type: 'string' };
const references = { type: 'array', items: { type: 'object', properties: { id: text } } };

export const tools: KindDescriptor = {
  kind: 'tools',
  singular: 'tool',
  label: 'tool',
  table: 'kind_tools',
  key: 'id',
  keyType: 'string',
  keyAssigned: false,
  schema: { type: 'object', additionalProperties: false, properties: { id: text, size: text } },
  filters: [],
  unique: [],
  references: [],
  patches: [],
};

/** A kind whose assignments have the given names. */
export function sitesWith(...assignments: readonly string[]): KindDescriptor {
  const lists = Object.fromEntries(assignments.map((name) => [name, references]));
  return {
    ...tools,
    kind: 'sites',
    singular: 'site',
    label: 'site',
    table: 'kind_sites',
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { id: text, dns: text, ...lists },
    },
    references: assignments.map((name) => ({
      path: [name, '*', 'id'],
      target: 'tools',
      assignment: true,
    })),
  };
}

export const sites = sitesWith('tools');
export const home = { id: 'home', dns: 'home.example', tools: [{ id: 'saw' }] };

/** Stores a tool, and the site that it is assigned to. */
export async function fillSites(store: Store): Promise<void> {
  await store.write({ name: 'tester' }, async (transaction) => {
    await transaction.insert(tools, 'saw', { id: 'saw' });
    await transaction.insert(sites, 'home', home);
  });
  await store.close();
}
