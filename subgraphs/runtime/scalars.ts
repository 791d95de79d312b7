import { GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { isBigint, isEndless } from '../../citus/key';
import { there } from '../../platform/there';

/** What an error repeats of a value at most. */
const REPEATED = 100;

/**
 * What a scalar makes of a value that it does not take: a value still, since an error here would refuse the whole
 * operation. `guardInputs` refuses it, at the field that it was given to.
 */
interface Refused {
  readonly refused: string;
}

/** Why a scalar has not taken what was given to it; undefined for a value that it takes. */
export function refusalIn(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? (value as Partial<Refused>).refused : undefined;
}

/**
 * A scalar whose values are strings of one form in both directions. `oneForm` makes of a text that has the form the one
 * that is used, or undefined where there is no such value.
 */
function stringScalar(
  name: string,
  form: RegExp,
  example: string,
  oneForm: (text: string) => string | undefined = (text) => text,
) {
  const parse = (value: unknown, written = () => JSON.stringify(value)): string | Refused => {
    const text = typeof value === 'number' ? withoutExponent(String(value)) : value;
    const known = typeof text === 'string' && form.test(text) ? oneForm(text) : undefined;
    if (known !== undefined) return known;
    const given = written();
    const shown = given.length > REPEATED ? `${given.slice(0, REPEATED)}..` : given;
    return { refused: `${name} cannot represent ${shown}: write it as ${example}.` };
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => (typeof value === 'string' ? value : String(value)),
    parseValue: (value) => parse(value),
    parseLiteral: (node: ValueNode) => parse(textOf(node), () => print(node)),
  });
}

/** The text of a literal that a scalar of texts may take; undefined for any other. */
function textOf(node: ValueNode): string | undefined {
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return withoutExponent(node.value);
  return node.kind === Kind.STRING ? node.value : undefined;
}

/** A number with its exponent written out: `1.5e-7` is `0.00000015`. Of an exponent beyond 99 it is left as it is. */
function withoutExponent(text: string): string {
  const [, sign, whole, fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d{1,2})$/i.exec(text) ?? [];
  if (whole === undefined) return text;
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  return `${sign}${padded.slice(0, at)}${padded.length > at ? `.${padded.slice(at)}` : ''}`;
}

/** Whether the day with which the text begins exists: 30 February does not, nor does the year 0. */
export function dayExists(text: string): boolean {
  const day = text.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && !day.startsWith('0000');
}

/** An instant's date and time, its fraction of a second with the point, and its distance from UTC. */
const INSTANT =
  /^(\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(\.\d{1,6})?(Z|[+-](?:0\d|1[0-5]):[0-5]\d)$/;

/**
 * The same instant in UTC: `2026-06-30T19:00:00+02:00` is `2026-06-30T17:00:00Z`. Undefined where its day does not
 * exist, or where it lies outside of the years 1 to 9999 of UTC, which texts of this form cannot say.
 */
function inUtc(text: string): string | undefined {
  if (!dayExists(text)) return undefined;
  const [, seconds, fraction = '', offset] = there(INSTANT.exec(text));
  if (offset === 'Z') return `${seconds}${significant(fraction)}Z`;
  // Offsets are whole minutes: the fraction of the second is the same.
  const [utc] = new Date(`${seconds}${offset}`).toISOString().split('.');
  return /^\d{4}-/.test(there(utc)) && !there(utc).startsWith('0000')
    ? `${utc}${significant(fraction)}Z`
    : undefined;
}

/** A fraction of a second as rows have it: `.500` is `.5`, and `.000` is nothing. */
const significant = (fraction: string): string => fraction.replace(/\.?0+$/, '');

/** A date and a time of day of no time zone, or that before and after all others. */
const LOCAL = /^(?:-?infinity|\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?)$/;

const withoutZeros = (text: string): string => text.replace(/\.\d+$/, significant);

const JSON_SCALAR = new GraphQLScalarType({ name: 'JSON', serialize: (value) => value });

/** Resolvers of the scalars that the prelude defines. */
export const scalars = {
  Decimal: stringScalar('Decimal', /^-?\d{1,30}(\.\d{1,20})?$/, '"1234.50"'),
  Date: stringScalar('Date', /^\d{4}-\d{2}-\d{2}$/, '"2026-06-30"', (day) =>
    dayExists(day) ? day : undefined,
  ),
  DateTime: stringScalar('DateTime', INSTANT, '"2026-06-30T17:00:00Z", in the years 1 to 9999 of UTC', inUtc),
  JSON: JSON_SCALAR,
};

/** Those of `scalars.graphql`, which a service has when it uses them. */
export const moreScalars = {
  BigInt: stringScalar('BigInt', /^-?\d{1,19}$/, '"9007199254740993"', (text) =>
    isBigint(text) ? text : undefined,
  ),
  LocalDateTime: stringScalar('LocalDateTime', LOCAL, '"2026-06-30T17:00:00"', (text) =>
    isEndless(text) || dayExists(text) ? withoutZeros(text) : undefined,
  ),
  LocalTime: stringScalar(
    'LocalTime',
    /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?$/,
    '"09:30:00"',
    withoutZeros,
  ),
  UUID: stringScalar(
    'UUID',
    /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
    'its 32 digits with hyphens',
    (text) => text.toLowerCase(),
  ),
};
