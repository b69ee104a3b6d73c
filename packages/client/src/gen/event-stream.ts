// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
/** One event of a stream of server-sent events. */
export interface ServerEvent {
  /** `message` where the server says no other. */
  readonly type: string;
  /** The last one that was said, of this event or one before; empty when there was none. */
  readonly id: string;
  readonly data: string;
  /** Milliseconds to wait before connecting again, where the server has said it. */
  readonly retry: number | undefined;
}

interface OpenEvent extends Omit<ServerEvent, 'data'> {
  readonly data: readonly string[];
}

/**
 * Reads a stream of server-sent events as the HTML standard says (9.2.6): an event that no empty
 * line ends is dropped, a comment is passed over.
 *
 * @param silence - milliseconds without a byte after which the connection counts as broken
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  silence: number,
): AsyncGenerator<ServerEvent, undefined> {
  let event: OpenEvent = { type: 'message', id: '', data: [], retry: undefined };
  for await (const line of readLines(body, silence)) {
    if (line !== '') {
      event = addField(event, line);
      continue;
    }
    if (event.data.length > 0) yield { ...event, data: event.data.join('\n') };
    event = { ...event, type: 'message', data: [] };
  }
  return undefined;
}

function addField(event: OpenEvent, line: string): OpenEvent {
  const [, name = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
  switch (name) {
    case 'data':
      return { ...event, data: [...event.data, value] };
    case 'event':
      return { ...event, type: value };
    case 'id':
      return value.includes('\0') ? event : { ...event, id: value };
    case 'retry':
      return /^\d+$/.test(value) ? { ...event, retry: Number(value) } : event;
    default:
      return event;
  }
}

/** Lines end with CR LF, LF or CR. Leaving the loop early gives the connection up. */
async function* readLines(
  body: ReadableStream<Uint8Array>,
  silence: number,
): AsyncGenerator<string, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await readWithin(reader, silence);
      if (done) return undefined;
      // A CR at the end may be half of a CR LF.
      const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

type Chunk = Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>['read']>>;

async function readWithin(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  silence: number,
): Promise<Chunk> {
  if (silence === Infinity) return reader.read();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came for ${silence} ms`)), silence);
  });
  try {
    return await Promise.race([reader.read(), late]);
  } finally {
    clearTimeout(timer);
  }
}
