import type { ApiModel, ResourceModel } from '../api-model.js';
import type { SchemaLookup } from '../../read/schema-model.js';
import type { Assignment } from './find-assignment.js';

/** What the commands of one kind are made from. */
export interface KindContext {
  readonly model: ApiModel;
  readonly lookup: SchemaLookup;
  readonly resource: ResourceModel;
  /** Null where clusters are not given documents of the kind. */
  readonly assignment: Assignment | null;
}
