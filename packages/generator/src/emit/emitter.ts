import type { JsonObject } from '@flux-resourceset/contract';
import type { GeneratedFile } from '../generated-file.js';
import type { OutputName } from './output-names.js';
import type { ApiModel } from '../model/api-model.js';

/** What every emitter is given: the model, and the OpenAPI document that was emitted from it. */
export interface EmitterInput {
  readonly model: ApiModel;
  readonly document: JsonObject;
  /** What the configuration file of a new tree says. */
  readonly config: Readonly<Record<string, string>>;
}

/** One row of the table of emitters. */
export interface Emitter {
  readonly name: OutputName;
  /** Folders of the output that hold this emitter's generated files and nothing else. */
  readonly folders: readonly string[];
  /** Pure: reads nothing but its input and touches no file of the output. */
  readonly emit: (
    input: EmitterInput,
  ) => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
}
