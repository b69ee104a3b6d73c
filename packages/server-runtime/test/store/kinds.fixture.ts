import type { KindDescriptor } from '@flux-resourceset/contract';

const plain = {
  keyType: 'string',
  keyAssigned: false,
  schema: { type: 'object' },
  filters: [],
  unique: [],
  references: [],
  patches: [],
} as const;

/** A kind that others refer to, and that refers to itself. */
export const parts: KindDescriptor = {
  ...plain,
  kind: 'parts',
  singular: 'part',
  label: 'part',
  table: 'kind_parts',
  key: 'id',
  filters: [
    {
      parameter: 'depends_on',
      member: ['depends_on'],
      references: { target: 'parts', paths: [['depends_on', '*']] },
    },
  ],
  references: [{ path: ['depends_on', '*'], target: 'parts', assignment: false }],
};

/** A kind with a unique member, filters and references of every form. */
export const machines: KindDescriptor = {
  ...plain,
  kind: 'machines',
  singular: 'machine',
  label: 'big machine',
  table: 'kind_machines',
  key: 'id',
  filters: [
    { parameter: 'address', member: ['address'] },
    { parameter: 'region', member: ['place', 'region'] },
    { parameter: 'running', member: ['running'] },
    { parameter: 'size', member: ['size'] },
    {
      parameter: 'parts',
      member: ['parts'],
      references: { target: 'parts', paths: [['parts', '*', 'id'], ['main_part']] },
    },
    {
      parameter: 'slots.part',
      member: ['slots', 'part'],
      references: { target: 'parts', paths: [['slots', '*', 'part']] },
    },
    {
      parameter: 'serial',
      member: ['serial'],
      references: { target: 'serials', paths: [['serial']] },
    },
  ],
  unique: ['address'],
  references: [
    { path: ['parts', '*', 'id'], target: 'parts', assignment: false },
    { path: ['main_part'], target: 'parts', assignment: false },
    { path: ['slots', '*', 'part'], target: 'parts', assignment: false },
    { path: ['serial'], target: 'serials', assignment: false },
  ],
};

/** A kind with numbers as keys. */
export const serials: KindDescriptor = {
  ...plain,
  keyType: 'integer',
  kind: 'serials',
  singular: 'serial',
  label: 'serial',
  table: 'kind_serials',
  key: 'number',
};

export const kinds: readonly KindDescriptor[] = [parts, machines, serials];
