import { expect, test } from '@jest/globals';
import { DanglingRegister } from '../../src/flux/dangling-references.js';

const finding = (cluster: string, ...ids: readonly string[]) => ({ cluster, kind: 'cargo', ids });

test('what dangles is news once, and again when it changes', () => {
  const register = new DanglingRegister();
  const news = [['a'], ['a'], ['a', 'b'], ['a', 'b'], [], ['a']].map((ids) =>
    register.note('x.example.com', finding('x', ...ids)),
  );
  expect(news).toEqual([true, false, true, false, false, true]);
});

test('a fleet that dangles as a whole is told of once for each cluster', () => {
  const register = new DanglingRegister();
  const poll = (): number =>
    Array.from({ length: 1_000 }, (_, index) =>
      register.note(`${String(index)}.example.com`, finding(String(index), 'a')),
    ).filter(Boolean).length;
  expect([poll(), poll()]).toEqual([1_000, 0]);
  expect(register.list()).toHaveLength(100);
});

test('a cluster that has another name now is listed once, and forgotten under that one', () => {
  const register = new DanglingRegister();
  register.note('old.example.com', finding('x', 'a'));
  register.note('new.example.com', finding('x', 'a'));
  register.forget('old.example.com');
  expect(register.list()).toEqual([finding('x', 'a')]);
  register.forget('new.example.com');
  expect(register.list()).toEqual([]);
});
