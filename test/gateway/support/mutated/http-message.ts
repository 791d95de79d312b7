import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** A request as it is written: nothing of it has to fit together. */
export interface RawRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** GraphQL over JSON as a rule; what is sent is its UTF-8. */
  readonly body: string;
  /** What becomes of the bytes at last. */
  readonly damage: readonly Damage[];
}

/** One change of the bytes, at a part of their length. */
export interface Damage {
  readonly at: number;
  readonly kind: 'flip' | 'cut' | 'drop' | 'insert' | 'twice';
  readonly bytes: string;
}

/** One answer, as it was read from the connection. */
export interface RawAnswer {
  readonly status: number;
  readonly body: string;
}

/** The bytes of a request, with the length of its body unless its headers say one themselves. */
function bytesOf({ method, target, headers, body, damage }: RawRequest): Buffer {
  const content = Buffer.from(body);
  const framed = headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
  const all = [...headers, ...(framed ? [] : [['content-length', String(content.length)] as const])];
  const head = [`${method} ${target} HTTP/1.1`, ...all.map(([name, value]) => `${name}: ${value}`)];
  const whole = Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content]);
  return damage.reduce(damaged, whole);
}

function damaged(bytes: Buffer, { at, kind, bytes: given }: Damage): Buffer {
  const index = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, index), bytes.subarray(index)];
  if (kind === 'cut') return before;
  if (kind === 'drop') return Buffer.concat([before, after.subarray(given.length)]);
  if (kind === 'insert') return Buffer.concat([before, Buffer.from(given, 'latin1'), after]);
  if (kind === 'twice') return Buffer.concat([before, after, after]);
  const flipped = Buffer.from(bytes);
  if (index < flipped.length) flipped[index] = flipped[index]! ^ (1 << (given.length % 8));
  return flipped;
}

/** Milliseconds without an answer after which nobody waits any longer: far beyond all limits of the server. */
const PATIENCE = 60_000;
/** Milliseconds for which a connection stays open behind a whole answer: there may have been two requests. */
const MORE = 100;

/**
 * Sends a request over a connection of its own; resolves to every answer that comes back until the server closes it, or
 * there is a whole one and nothing more comes. Rejects where there is none in time, or what comes is no HTTP.
 */
export function exchange(url: string, request: RawRequest): Promise<RawAnswer[]> {
  const { hostname, port } = new URL(url);
  const bytes = bytesOf(request);
  // Who says that nothing more comes is not waited for.
  const isCut = request.damage.some(({ kind }) => kind === 'cut');
  return new Promise((answered, failed) => {
    let received = Buffer.alloc(0);
    const socket = connect(Number(port), hostname, () => (isCut ? socket.end(bytes) : socket.write(bytes)));
    socket.setTimeout(PATIENCE, () => {
      socket.destroy();
      if (!isWhole(received)) failed(new Error(`no answer within ${PATIENCE} ms`));
    });
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      socket.setTimeout(isWhole(received) ? MORE : PATIENCE);
    });
    socket.on('close', () => {
      try {
        answered(answersIn(received, request.method).answers);
      } catch (error) {
        failed(error);
      }
    });
    // A server that has refused what it was sent does not read the rest: what it has answered is there.
    socket.on('error', () => socket.destroy());
  });

  function isWhole(received: Buffer): boolean {
    const { answers, rest } = answersIn(received, request.method);
    return answers.length > 0 && rest === 0;
  }
}

/** The answers in the bytes of a connection, and how many more bytes the last one is to have. Throws where they are none. */
function answersIn(bytes: Buffer, method: string): { answers: RawAnswer[]; rest: number } {
  const answers: RawAnswer[] = [];
  for (let left = bytes; left.length > 0; ) {
    const end = left.indexOf('\r\n\r\n');
    const head = left.toString('latin1', 0, end);
    const status = Number(/^HTTP\/1\.[01] (\d{3}) /.exec(`${head} `)?.[1]);
    if (end < 0 || !status) throw new Error(`no answer of HTTP: ${left.toString('latin1', 0, 200)}`);
    left = left.subarray(end + 4);
    // Told to go on: the answer follows.
    if (status < 200) continue;
    const header = (name: string) => new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1]?.trim();
    const body = bodyOf(left, method === 'HEAD' || status === 204 ? '0' : header('content-length'), header);
    left = left.subarray(body.size);
    const isWhole = body.missing === 0;
    const isBroken = !isWhole && Number.isFinite(body.missing);
    answers.push({ status, body: isBroken ? '' : decoded(body.bytes, header('content-encoding')) });
    if (!isWhole) return { answers, rest: body.missing };
  }
  return { answers, rest: 0 };
}

/** A body, how many bytes it takes, and how many of it have not come: infinitely many where only the end tells. */
function bodyOf(
  left: Buffer,
  length: string | undefined,
  header: (name: string) => string | undefined,
): { bytes: Buffer; size: number; missing: number } {
  if (length === undefined && header('transfer-encoding') === 'chunked') return chunked(left);
  const size = Math.min(left.length, Number(length ?? left.length));
  const missing = length === undefined ? Number.POSITIVE_INFINITY : Number(length) - size;
  return { bytes: left.subarray(0, size), size, missing };
}

function chunked(left: Buffer): { bytes: Buffer; size: number; missing: number } {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = left.indexOf('\r\n', at);
    const size = line < 0 ? Number.NaN : Number.parseInt(left.toString('latin1', at, line), 16);
    const next = line + 2 + size + 2;
    if (!(next <= left.length)) return { bytes: Buffer.concat(parts), size: left.length, missing: 1 };
    if (size === 0) return { bytes: Buffer.concat(parts), size: next, missing: 0 };
    parts.push(left.subarray(line + 2, line + 2 + size));
    at = next;
  }
}

function decoded(body: Buffer, encoding: string | undefined): string {
  if (body.length === 0) return '';
  if (encoding === 'br') return brotliDecompressSync(body).toString();
  if (encoding === 'gzip') return gunzipSync(body).toString();
  if (encoding === 'deflate') return inflateSync(body).toString();
  return body.toString();
}
