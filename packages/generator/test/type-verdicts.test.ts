import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import { emitOpenapi } from '../src/emit/openapi/emit-openapi.js';
import { readTypescriptTypes } from '../src/emit/types/typescript-types.js';
import type { ApiModel } from '../src/model/api-model.js';
import { compileLines } from './compile-lines.js';
import { compile, define, defineThings, runPipeline, verdictOf } from './pipeline.js';
import { documents, schemas, type RandomSchema } from './random-schemas.js';
import { tapes, valueFor } from './random-values.js';
import { typedPart } from './typed-schemas.js';
import { toPlainSchema } from './written-schema.js';

/** A schema with values, as many compilers would need as many seconds: they are compiled at once. */
interface Sample {
  readonly random: RandomSchema;
  readonly values: readonly JsonValue[];
}

/** A line of the module that is compiled, and what is known of it before. */
interface Candidate {
  readonly code: string;
  readonly sample: Sample;
  /** The value fits as it is written. */
  readonly fits: boolean;
  /** It is of another type than is written. */
  readonly isOther: boolean;
}

const samples: fc.Arbitrary<Sample> = fc
  .tuple(
    schemas,
    fc.array(documents, { minLength: 3, maxLength: 6 }),
    fc.array(tapes, { minLength: 6, maxLength: 10 }),
  )
  .map(([random, others, fits]) => ({
    random,
    values: [...others, ...fits.map((tape) => valueFor(random, tape))],
  }));

/** Each is a kind of one folder, where shared schemas have names of their own. */
function defineAll(all: readonly Sample[]): ApiModel {
  const kinds = all.map(({ random }, index) => {
    const properties = { id: { type: 'string' }, value: renameShared(random.schema, index) };
    const items = { type: 'object', required: ['id'], properties };
    return [`k${index}.json`, define(kindName(index), items)] as const;
  });
  const shared = all.flatMap(({ random }, index) =>
    Object.entries(random.shared).map(
      ([name, schema]) => [`k${index}-${name}`, renameShared(schema, index)] as const,
    ),
  );
  const { model, problems } = runPipeline(Object.fromEntries(kinds), Object.fromEntries(shared));
  expect(problems).toEqual([]);
  if (model === null) throw new Error('no model');
  return model;
}

function kindName(index: number): string {
  return `kind${index}_things`;
}

function renameShared(schema: JsonObject, index: number): JsonObject {
  const text = JSON.stringify(schema).replaceAll('"$ref":"', `"$ref":"k${index}-`);
  return JSON.parse(text) as JsonObject;
}

function candidatesOf(sample: Sample, index: number, { resources }: ApiModel): Candidate[] {
  const { random, values } = sample;
  const closed = verdictOf(compile(toPlainSchema(random, 'closed')));
  const typed = verdictOf(compile(typedPart(toPlainSchema(random, 'open'))));
  const names = resources.find(({ kind }) => kind === kindName(index))?.componentNames;
  return [names?.base, names?.create].flatMap((type) =>
    values.map((value) => ({
      code: `: s.${type ?? ''} = ${JSON.stringify({ id: 'a', value })};`,
      sample,
      fits: closed(value),
      isOther: !typed(value),
    })),
  );
}

it('types take what definitions take, and refuse what is of another type', async () => {
  const counts = { fits: 0, isOther: 0 };
  const many = fc.array(samples, { minLength: 30, maxLength: 30 });
  const property = fc.asyncProperty(many, async (made) => {
    const sound = made.filter(({ random }) => defineThings(random).model !== null);
    const model = defineAll(sound);
    const types = await readTypescriptTypes(emitOpenapi(model, { dialect: '3.0' }));
    const candidates = sound.flatMap((sample, index) => candidatesOf(sample, index, model));
    const lines = candidates.map(({ code }, index) => `export const c${index}${code}`);
    const header = "import type * as s from './schemas.js'; ";
    const refused = compileLines({
      '/values.ts': header + lines.join('\n'),
      '/schemas.ts': types.schemas,
    });
    const wrong = candidates.flatMap(({ sample, code, fits, isOther }, line) => {
      const reason = refused.get(line);
      return (reason === undefined ? isOther : fits) ? [{ code, reason, ...sample.random }] : [];
    });
    counts.fits += candidates.filter(({ fits }) => fits).length;
    counts.isOther += candidates.filter(({ isOther }) => isOther).length;
    expect(wrong).toEqual([]);
  });
  await fc.assert(property, { numRuns: 1, endOnFailure: true });
  expect(Math.min(counts.fits, counts.isOther)).toBeGreaterThan(50);
}, 120_000);
