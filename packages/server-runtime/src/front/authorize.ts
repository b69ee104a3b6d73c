import { Problem } from '../problem.js';
import type { Principal } from '../principals/principal.js';
import type { Access } from './route.js';

/** @throws Problem `unauthorized` for a principal that may not do this */
export function authorize({ role }: Principal, access: Access): void {
  if (access !== 'write' || role === 'writer' || role === 'admin') return;
  throw new Problem('unauthorized', 'this token may read only: send the write token', [], {
    'WWW-Authenticate': 'Bearer realm="flux-resourceset", error="insufficient_scope"',
  });
}
