import type { JsonScalar } from '@flux-resourceset/contract';
import { UsageError } from '../../cli-error.js';

/** One step of a path from a value down. */
export type Step =
  /** The value that the template is rendered over: `$`. */
  | { readonly kind: 'root' }
  | { readonly kind: 'member'; readonly names: readonly string[] }
  | { readonly kind: 'index'; readonly indexes: readonly number[] }
  | {
      readonly kind: 'slice';
      readonly start: number | null;
      readonly end: number | null;
      readonly stride: number;
    }
  | { readonly kind: 'all' }
  /** The value, and all below it. */
  | { readonly kind: 'deep' }
  /** Items for which a comparison holds, or which have what a path leads to. */
  | { readonly kind: 'filter'; readonly filter: Filter };

export type Filter = {
  readonly path: readonly Step[];
  readonly comparison: { readonly operator: Operator; readonly value: JsonScalar } | null;
};

const operators = ['==', '!=', '<', '<=', '>', '>='] as const;

export type Operator = (typeof operators)[number];

/** Ways to write a step, each tried where the one before has ended. */
const forms: readonly {
  readonly form: RegExp;
  readonly read: (match: RegExpExecArray) => readonly Step[];
}[] = [
  { form: /\.\.(?=[[*])/y, read: () => [{ kind: 'deep' }] },
  {
    form: /\.\.((?:\\.|[^\s.[\]()?*{}'"\\])+)/y,
    read: ([, name = '']) => [{ kind: 'deep' }, member(name)],
  },
  { form: /\.?\[\*\]|\.\*/y, read: () => [{ kind: 'all' }] },
  { form: /\.?\[\?\(([\s\S]*?)\)\]/y, read: ([, text = '']) => [readFilter(text)] },
  {
    form: /\.?\[(-?\d*):(-?\d*)(?::(\d+))?\]/y,
    read: ([, start = '', end = '', stride = '1']) => [readSlice(start, end, stride)],
  },
  {
    form: /\.?\[(-?\d+(?:,-?\d+)*)\]/y,
    read: ([, list = '']) => [{ kind: 'index', indexes: list.split(',').map(Number) }],
  },
  {
    form: /\.?\[((?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")(?:,(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"))*)\]/sy,
    read: ([, list = '']) => [{ kind: 'member', names: readNames(list) }],
  },
  { form: /\.?((?:\\.|[^\s.[\]()?*{}'"\\,])+)/y, read: ([, name = '']) => [member(name)] },
  { form: /\.(?=$)/y, read: () => [] },
];

/**
 * Parses a path as kubectl reads it: `.a.b`, `['a.b']`, `.a\.b`, `[0]`, `[-1:]`, `[*]`, `..a`,
 * `[?(@.a=="b")]`; `$` and `@` in front are the value itself.
 *
 * @throws UsageError for what is no path
 */
export function parsePath(source: string): readonly Step[] {
  const text = source.trim().replace(/^[$@]/, '');
  const steps: Step[] = source.trim().startsWith('$') ? [{ kind: 'root' }] : [];
  for (let at = 0; at < text.length;) {
    const found = readStep(text, at);
    if (found === null) throw fault(source, text.slice(at));
    steps.push(...found.steps);
    at = found.end;
  }
  return steps;
}

function readStep(
  text: string,
  at: number,
): { readonly steps: readonly Step[]; readonly end: number } | null {
  for (const { form, read } of forms) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match !== null) return { steps: read(match), end: at + match[0].length };
  }
  return null;
}

function member(name: string): Step {
  return { kind: 'member', names: [unescapeName(name)] };
}

function unescapeName(name: string): string {
  return name.replaceAll(/\\(.)/gs, '$1');
}

function readNames(list: string): readonly string[] {
  const quoted = list.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gs);
  return [...quoted].map(([, one, two]) => unescapeName(one ?? two ?? ''));
}

function readSlice(start: string, end: string, stride: string): Step {
  if (Number(stride) === 0) throw new UsageError('--output: the step of a slice is 0');
  return {
    kind: 'slice',
    start: start === '' ? null : Number(start),
    end: end === '' ? null : Number(end),
    stride: Number(stride),
  };
}

function readFilter(text: string): Step {
  const [, path = '', sign, value] =
    /^\s*@(.*?)\s*(?:(==|!=|<=|>=|<|>)\s*(.+?)\s*)?$/s.exec(text) ?? [];
  if (path === '' || /&&|\|\|/.test(text)) {
    throw new UsageError(`--output: the filter "${text}" is none; write ?(@.member=="value")`);
  }
  const operator = operators.find((known) => known === sign);
  const comparison =
    operator === undefined || value === undefined ? null : { operator, value: readLiteral(value) };
  return { kind: 'filter', filter: { path: parsePath(path), comparison } };
}

function readLiteral(text: string): JsonScalar {
  const quoted = /^'([^']*)'$|^"([^"]*)"$/.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? '';
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  throw new UsageError(`--output: ${text} is no value; quote a text: "${text}"`);
}

function fault(source: string, rest: string): UsageError {
  return new UsageError(`--output: "${source}" is no path; it goes wrong at "${rest}"`);
}
