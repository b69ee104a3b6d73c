import {
  isJsonList,
  isJsonObject,
  type JsonScalar,
  type JsonValue,
} from '@flux-resourceset/contract';
import type { Filter, Operator, Step } from './parse-path.js';
import type { Part, Template } from './parse-template.js';

/**
 * Renders a template over a value. What is not there is nothing, as in kubectl; several results of
 * one expression stand with a space between. A list is what `.items` leads to, since kubectl's
 * lists have them there.
 *
 * @param show - makes a text safe for where it goes
 */
export function renderTemplate(
  template: Template,
  value: JsonValue,
  show: (text: string) => string = (text) => text,
): string {
  const find = finderOf(value);
  const render = (part: Part, at: JsonValue): string => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'path':
        return find(part.path, at)
          .map((found) => show(textOf(found)))
          .join(' ');
      case 'range':
        return find(part.path, at)
          .flatMap((item) => part.body.map((inner) => render(inner, item)))
          .join('');
      default:
        return part satisfies never;
    }
  };
  return template.map((part) => render(part, value)).join('');
}

/** `.items` of a list is the list; `[0]` and `[*]` of it mean its items all the same. */
function finderOf(root: JsonValue) {
  return (path: readonly Step[], at: JsonValue): readonly JsonValue[] => {
    const steps = path[0]?.kind === 'root' ? path.slice(1) : path;
    const from = steps === path ? at : root;
    const isList = from === root && isJsonList(root);
    return follow(steps, isList && steps[0]?.kind === 'member' ? { items: root } : from);
  };
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function follow(path: readonly Step[], from: JsonValue): readonly JsonValue[] {
  return path.reduce<readonly JsonValue[]>(
    (values, step) => values.flatMap((value) => take(step, value)),
    [from],
  );
}

function take(step: Step, value: JsonValue): readonly JsonValue[] {
  switch (step.kind) {
    case 'root':
      return [value];
    case 'member':
      return step.names.flatMap((name) => memberOf(value, name));
    case 'index':
      return step.indexes.flatMap((index) => (isJsonList(value) ? present(value.at(index)) : []));
    case 'slice':
      return isJsonList(value)
        ? value
            .slice(step.start ?? 0, step.end ?? value.length)
            .filter((_, at) => at % step.stride === 0)
        : [];
    case 'all':
      return childrenOf(value);
    case 'deep':
      return listDeep(value);
    case 'filter':
      return childrenOf(value).filter((item) => holds(step.filter, item));
    default:
      return step satisfies never;
  }
}

function memberOf(value: JsonValue, name: string): readonly JsonValue[] {
  return isJsonObject(value) && Object.hasOwn(value, name) ? present(value[name]) : [];
}

function present(value: JsonValue | undefined): readonly JsonValue[] {
  return value === undefined ? [] : [value];
}

function childrenOf(value: JsonValue): readonly JsonValue[] {
  if (isJsonList(value)) return value;
  return isJsonObject(value) ? Object.values(value).flatMap(present) : [];
}

function listDeep(value: JsonValue): readonly JsonValue[] {
  return [value, ...childrenOf(value).flatMap(listDeep)];
}

function holds({ path, comparison }: Filter, item: JsonValue): boolean {
  const found = follow(path, item);
  if (comparison === null) return found.length > 0;
  const { operator, value } = comparison;
  return found.some((left) => compare(left, operator, value));
}

function compare(left: JsonValue, operator: Operator, right: JsonScalar): boolean {
  if (operator === '==') return left === right;
  if (operator === '!=') return left !== right;
  const isOrdered = typeof left === typeof right && left !== null && right !== null;
  if (!isOrdered || typeof left === 'object') return false;
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return operator satisfies never;
  }
}
