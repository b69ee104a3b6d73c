import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupNameOf, optionNameOf } from '../../src/model/command-names.js';

const none: ReadonlySet<string> = new Set();

describe('names of options', () => {
  it.each([
    ['oci_tag', false, 'oci-tag'],
    ['labels', true, 'label'],
    ['depends_on', true, 'depends-on'],
    ['replicaCount', false, 'replica-count'],
    ['version', false, 'app-version'],
    ['no_proxy', false, 'app-no-proxy'],
    ['sets', true, 'sets'],
    ['f', false, 'app-f'],
    ['日本', false, 'app-value'],
  ])('of %s (repeated: %s) is %s', (member, isRepeated, name) => {
    expect(optionNameOf(member, isRepeated, 'app', none)).toBe(name);
  });

  it('are never taken twice, whatever members are called', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.boolean())), (members) => {
        const taken = new Set<string>();
        for (const [member, isRepeated] of members) {
          const name = optionNameOf(member, isRepeated, 'app', taken);
          expect(name).toMatch(/^(?!no-)[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(taken).not.toContain(name);
          taken.add(name);
        }
      }),
    );
  });
});

describe('names of groups below a kind', () => {
  it('are no commands of the kind', () => {
    expect(groupNameOf('lists', true, none)).toBe('lists');
    expect(groupNameOf('list', false, none)).toBe('list-attribute');
    expect(groupNameOf('order_lines', true, none)).toBe('order-line');
    expect(groupNameOf('lines', true, new Set(['line']))).toBe('lines');
  });
});
