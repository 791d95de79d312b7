import { ConfigError } from '../../platform/config';
import { there } from '../../platform/there';

/** A line of a file, with the line break that ends it. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Whether it holds bytes that say nothing in the encoding; they stand as U+FFFD in the text. */
  readonly undecodable: boolean;
}

/** How the bytes of a file are read. */
export interface Encoding {
  /** As the Encoding Standard names it: `windows-1252` for `latin1`. */
  readonly name: string;
  lines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line>;
}

/**
 * The encoding of that name, by any label of the WHATWG Encoding Standard: `utf-8`, `latin1`, `windows-1252`, `utf-16le`,
 * `shift_jis`. `utf-16` alone is read in the order of bytes that the file's first two say, little-endian where they say
 * none. Throws ConfigError for a label of no encoding.
 */
export function encodingNamed(label: string): Encoding {
  const { encoding: name } = decoder(label);
  const width = name.startsWith('utf-16') ? 2 : 1;
  return {
    name,
    lines: async function* (chunks) {
      let number = 0;
      let strict: TextDecoder | undefined;
      for await (const bytes of splitLines(chunks, width, name === 'utf-16be')) {
        strict ??= decoder(label === 'utf-16' && startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : label);
        yield { number: ++number, ...decoded(strict, bytes, number === 1) };
      }
    },
  };
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch (error) {
    throw new ConfigError(`There is no encoding "${label}": utf-8, latin1, windows-1252, utf-16le, ..`, {
      cause: error,
    });
  }
}

const BYTE_ORDER_MARK = /^\ufeff/;

function decoded(strict: TextDecoder, bytes: Buffer, isFirst: boolean): Pick<Line, 'text' | 'undecodable'> {
  try {
    const text =
      strict.encoding === 'windows-1252' ? windows1252(strict.decode(bytes)) : strict.decode(bytes);
    return { text: isFirst ? text.replace(BYTE_ORDER_MARK, '') : text, undecodable: false };
  } catch {
    // The strict decoder tells by throwing; the line is told as one that is not loaded.
    return { text: new TextDecoder(strict.encoding).decode(bytes), undecodable: true };
  }
}

/** What the bytes 0x80 to 0x9f are in windows-1252; a blank for those that are nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node leaves those bytes as the control characters of those numbers (nodejs/node#56542). Throws for one that is nothing. */
function windows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => {
    const known = there(WINDOWS_1252[character.charCodeAt(0) - 0x80]);
    if (known === ' ') throw new TypeError('not a character of windows-1252');
    return known;
  });
}

const startsWith = (bytes: Buffer, ...first: readonly number[]) =>
  first.every((byte, index) => bytes[index] === byte);

/** Cuts bytes behind each line feed: a unit of `width` bytes, which no encoding here has inside of a character. */
async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  width: 1 | 2,
  bigEndian: boolean,
): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let order = bigEndian;
  let isFirst = true;
  for await (const chunk of chunks) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    if (isFirst && rest.length < width) continue;
    if (isFirst && width === 2 && startsWith(rest, 0xfe, 0xff)) order = true;
    isFirst = false;
    let start = 0;
    for (let end = lineEnd(rest, start, width, order); end > 0; end = lineEnd(rest, start, width, order)) {
      yield rest.subarray(start, end);
      start = end;
    }
    rest = rest.subarray(start);
  }
  if (rest.length > 0) yield rest;
}

/** Where the line that begins at `start` ends, behind its line feed; -1 where none is there yet. */
function lineEnd(bytes: Buffer, start: number, width: 1 | 2, bigEndian: boolean): number {
  if (width === 1) return bytes.indexOf(0x0a, start) + 1 || -1;
  for (let at = start; at + 1 < bytes.length; at += 2)
    if (bytes[bigEndian ? at + 1 : at] === 0x0a && bytes[bigEndian ? at : at + 1] === 0) return at + 2;
  return -1;
}
