import type { ApiModel } from '../../model/api-model.js';

/** What the root of a tree is made of: the service's texts and names. */
export type WorkspaceInput = Pick<ApiModel, 'info' | 'project'>;
