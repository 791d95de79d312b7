import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { ERRORS, failure } from './errors';
import { HttpError } from './http-server';
import { there } from './there';

/** Where a number stands in a JSON text. */
export interface PlacedNumber {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** A JSON number or a GraphQL one: sign, whole part, fraction, exponent. */
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** More characters than a number has that a double holds and a person writes. */
const LONGEST = 100;

/**
 * Whether a double holds the number that a text writes, digit by digit: `0.1` and `1e22` it does, `1234567890123456.78`
 * and `1e400` it does not. Numbers of up to 15 significant digits always are.
 */
export function isExact(text: string): boolean {
  if (text.length > LONGEST) return false;
  const shortest = String(Number(text));
  return text === shortest || canonical(text) === canonical(shortest);
}

/** The number as its significant digits and the power of ten that they are multiplied by. */
function canonical(text: string): string | undefined {
  const [, sign, whole, fraction = '', exponent = '0'] = NUMBER.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}

/** Found in every JSON text that holds a number which may not be exact, and in few others. */
const SUSPECT = /[\d.]{16}|\d[eE][+-]?\d{3}/;

/**
 * The first number of a JSON text that parsing would change, and where it is; undefined where there is none.
 * @param json a text that `JSON.parse` takes
 * @param property looks only below this property of the outermost object
 */
export function inexactNumber(json: string, property?: string): PlacedNumber | undefined {
  if (!SUSPECT.test(json)) return undefined;
  for (const number of numbers(json))
    if ((property === undefined || number.path[0] === property) && !isExact(number.text)) return number;
  return undefined;
}

const TOKEN = /-?\d[\d.eE+-]*/y;
const COLON = /\s*:/y;

/** The numbers of a JSON text as they are written. The path is the walk's own, to be copied. */
function* numbers(json: string): Generator<PlacedNumber> {
  /** Keys of the objects and indexes of the lists around the position. */
  const path: (string | number)[] = [];
  for (let at = 0; at < json.length; at++) {
    const character = there(json[at]);
    const top = path.length - 1;
    const around = path[top];
    if (character === '"') {
      const start = at++;
      while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
      COLON.lastIndex = at + 1;
      if (typeof around === 'string' && COLON.test(json)) path[top] = JSON.parse(json.slice(start, at + 1));
    } else if (character === '{') path.push('');
    else if (character === '[') path.push(0);
    else if (character === '}' || character === ']') path.pop();
    else if (character === ',' && typeof around === 'number') path[top] = around + 1;
    else if (character === '-' || (character >= '0' && character <= '9')) {
      TOKEN.lastIndex = at;
      const [text] = there(TOKEN.exec(json));
      yield { path, text };
      at += text.length - 1;
    }
  }
}

/** A request whose variables hold a number that cannot be kept as it is written. */
export class InexactNumberError extends HttpError {
  /** As clients are told: `inputPath` is the variable and what leads to the number in it. */
  override readonly told: GraphQLFormattedError;

  constructor({ path, text }: PlacedNumber) {
    const { message, extensions } = inexact(text, { inputPath: [...path] });
    super(ERRORS.BAD_USER_INPUT.status, message);
    this.told = { message, extensions };
  }
}

/** The error for a number that cannot be kept as it is written. */
export function inexact(text: string, details: Record<string, unknown> = {}): GraphQLError {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}..` : text;
  return failure('BAD_USER_INPUT', `${shown} would lose digits as a number: write it as a string.`, details);
}

/**
 * Parses the body of a request. Throws what `JSON.parse` throws, and InexactNumberError where a number in its
 * `variables` would not stay what it is.
 */
export function parseRequestBody(text: string): unknown {
  const body: unknown = JSON.parse(text);
  const found = inexactNumber(text, 'variables');
  if (found) throw new InexactNumberError({ ...found, path: found.path.slice(1) });
  return body;
}
