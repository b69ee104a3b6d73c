import { randomBytes } from 'node:crypto';

/** Who asked, as tracing tells it (W3C Trace Context): repeated in logs and answers. */
export interface Trace {
  /** 32 hexadecimal digits: the same in every service that the request passes. */
  readonly traceId: string;
  /** 16 hexadecimal digits: this request in this service. */
  readonly spanId: string;
  readonly flags: string;
}

/** Version 00, or a later one, which may say more behind (W3C Trace Context, 4.3). */
const traceparentForm = /^(?!ff)([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const nothing = /^0+$/;

/** @returns null for a header that is absent or not valid, which is as if it were absent */
export function readTrace(traceparent: string | readonly string[] | undefined): Trace | null {
  if (typeof traceparent !== 'string') return null;
  const [, version, traceId = '', parentId = '', flags = '', more] =
    traceparentForm.exec(traceparent) ?? [];
  if (version === undefined || (version === '00' && more !== undefined)) return null;
  if (nothing.test(traceId) || nothing.test(parentId)) return null;
  return { traceId, spanId: randomBytes(8).toString('hex'), flags };
}

/** @returns the header `traceresponse` (W3C Trace Context, level 2) */
export function formatTraceResponse({ traceId, spanId, flags }: Trace): string {
  return `00-${traceId}-${spanId}-${flags}`;
}
