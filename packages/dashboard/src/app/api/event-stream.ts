/** One event of a stream (WHATWG HTML, 9.2.6). */
export interface StreamEvent {
  readonly type: string;
  readonly data: string;
  readonly id: string;
}

/**
 * Reads server-sent events from a body: an `EventSource` could not say who asks.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.pipeThrough(decoder()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const parts = (rest + value).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) yield parseEvent(part);
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** The types of the DOM have a decoder write what no body is made of. */
function decoder(): ReadableWritablePair<string, Uint8Array> {
  return new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>;
}

function parseEvent(text: string): StreamEvent {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = /^([^:]+): ?(.*)$/.exec(line) ?? [];
    if (name !== '') fields.set(name, value);
  }
  return {
    type: fields.get('event') ?? 'message',
    data: fields.get('data') ?? '',
    id: fields.get('id') ?? '',
  };
}
