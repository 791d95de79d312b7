import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { BoundedCache } from '../../platform/bounded-cache';

type Encoding = 'br' | 'gzip';
type Compress = (body: string | Buffer) => Promise<Buffer>;

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Cheap settings: an answer is compressed once and read once. The work is done beside the event loop. */
const COMPRESS: Readonly<Record<Encoding, Compress>> = {
  br: (body) =>
    asBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 4,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => asGzip(body, { level: 4 }),
};

/** Clients send few different headers, and the same with every request. */
const chosen = new BoundedCache<Encoding | 'identity'>(100, {
  bytes: 100_000,
  weigh: (_, accepted) => 2 * accepted.length,
});

/**
 * Sends a whole answer with the headers that the response has already; compressed where the client accepts that and
 * the answer has at least so many characters. `from` 0: never.
 */
export async function sendCompressed(
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
  from: number,
): Promise<void> {
  const encoding = from === 0 || body.length < from ? 'identity' : negotiated(request, response);
  if (encoding === 'identity') {
    response.setHeader('content-length', Buffer.byteLength(body));
    response.end(body);
    return;
  }
  const compressed = await COMPRESS[encoding](body);
  response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', compressed.length);
  response.end(compressed);
}

/** A page that is the same for everybody: it is compressed once for each encoding, however many ask at once. */
export class CompressedPage {
  readonly #plain: Buffer;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  /** @param from characters from which on it is compressed; 0: never */
  constructor(
    page: string,
    private readonly from: number,
  ) {
    this.#plain = Buffer.from(page);
  }

  /** Sends it with the headers that the response has already. */
  async send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isSmall = this.from === 0 || this.#plain.length < this.from;
    const encoding = isSmall ? 'identity' : negotiated(request, response);
    const body = encoding === 'identity' ? this.#plain : await this.#encodedAs(encoding);
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
    response.setHeader('content-length', body.length);
    response.end(body);
  }

  #encodedAs(encoding: Encoding): Promise<Buffer> {
    let encoded = this.#encoded.get(encoding);
    if (!encoded) {
      encoded = COMPRESS[encoding](this.#plain);
      this.#encoded.set(encoding, encoded);
    }
    return encoded;
  }
}

/** The encoding for a request. The answer depends on its header also where it is not compressed, and says so. */
function negotiated(request: IncomingMessage, response: ServerResponse): Encoding | 'identity' {
  response.appendHeader('vary', 'Accept-Encoding');
  const accepted = request.headers['accept-encoding'];
  return typeof accepted === 'string' ? encodingFor(accepted) : 'identity';
}

/** The encoding that the client likes best; of those that it likes equally, the smaller. */
function encodingFor(accepted: string): Encoding | 'identity' {
  return chosen.getOrMake(accepted, () => {
    const weights = new Map(accepted.split(',').map(weight));
    const weightOf = (encoding: string) => weights.get(encoding) ?? weights.get('*') ?? 0;
    const best = weightOf('br') >= weightOf('gzip') ? 'br' : 'gzip';
    return weightOf(best) > 0 ? best : 'identity';
  });
}

/** `gzip;q=0.5` → its name and weight. */
function weight(entry: string): [name: string, weight: number] {
  const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, given ? Number(given.slice('q='.length)) || 0 : 1];
}
