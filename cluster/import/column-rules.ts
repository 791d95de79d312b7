import type { GraphQLScalarType } from 'graphql';
import { isNumeric } from '../../subgraphs/runtime/decimals';
import { emailAddress, isCurrencyCode, isTimeZone } from '../../subgraphs/runtime/forms';
import { isId } from '../../subgraphs/runtime/ids';
import { dayExists, scalars } from '../../subgraphs/runtime/scalars';
import { checkedText, type TextKind, type TextLimits, type TextRule } from '../../subgraphs/runtime/texts';
import type { CatalogueColumn } from './columns';

/** What a value has to be beside what its column's type says; returns it as it is kept, or throws `Unusable`. */
type Rule = (value: string) => string;

/** Says what is wrong with a value; begins behind the column's name. */
export class Unusable extends Error {}

/** What texts are by the names of their columns, the same in every service; the first that fits counts. */
const TEXTS: readonly (readonly [RegExp, TextKind, Rule?])[] = [
  [/^(email|billing_email|sent_to)$/, 'email', keptAs(emailAddress, 'is not an e-mail address')],
  [/(^|_)currency$/, 'code', where(isCurrencyCode, 'is not a currency: it has three capital letters')],
  [/^time_zone$/, 'code', where(isTimeZone, 'is not a time zone of IANA, such as Europe/London')],
  [/(^|_)(code|number|country|region|symbol|isin|mic|unit|language|phone|reference|sha256)$/, 'code'],
  [/^(cost_center|media_type|tags)$/, 'code'],
  [/(^|_)(name|title|headline|city|sector|source)$/, 'name'],
  [/^(description|body|summary|strengths|improvements|finding|rationale|root_cause)$/, 'text'],
];

/** The kind of text that a column holds, by its name: `note` where nothing else is said, as in the SDL. */
export function textKindOf(column: string): TextKind {
  return TEXTS.find(([name]) => name.test(column))?.[1] ?? 'note';
}

/**
 * What checks the values of a column before they are sent, and brings them to the form in which mutations keep them. It
 * follows from the column's type, its enumeration and its name. Throws Unusable for a value that mutations refuse too.
 */
export function ruleOf(column: CatalogueColumn, limits: TextLimits): Rule {
  const { type, values, name } = column;
  if (values) return where((value) => values.includes(value), `is none of ${values.join(', ')}`);
  if (type.base === 'text' && !type.array) return textRule(column, limits);
  if (type.array) return storable;
  switch (type.base) {
    case 'bigint':
    case 'integer':
    case 'smallint':
      return name.endsWith('_id')
        ? where(isId, 'is not an id: write a whole number from 1')
        : wholeNumber(type.base);
    case 'numeric':
      return decimal(type.precision, type.scale);
    case 'date':
      return where(
        (value) => /^\d{4}-\d\d-\d\d$/.test(value) && dayExists(value),
        'is not a date such as 2026-06-30',
      );
    case 'time':
      return where((value) => TIME.test(value), 'is not a time of day such as 09:30:00');
    case 'timestamptz':
      return keptAs(instant, 'is not an instant such as 2026-06-30T17:00:00Z, in the years 1 to 9999 of UTC');
    case 'jsonb':
      return json(name, limits);
    default:
      return storable;
  }
}

function textRule({ name, mayBeEmpty }: CatalogueColumn, limits: TextLimits): Rule {
  const [, kind, form] = TEXTS.find(([of]) => of.test(name)) ?? [undefined, 'note' as const];
  return (value) => {
    const text = checked(name, value, { kind, mayBeEmpty }, limits);
    return form ? form(text) : text;
  };
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?$/;

const storable = where((value) => !value.includes('\0'), 'holds a character that no text can have');

/** The largest whole number of each type. */
const LARGEST = { smallint: 2n ** 15n - 1n, integer: 2n ** 31n - 1n, bigint: 2n ** 63n - 1n };

function wholeNumber(type: keyof typeof LARGEST): Rule {
  const inRange = (value: string) => {
    const number = BigInt(value);
    return number <= LARGEST[type] && number >= -LARGEST[type] - 1n;
  };
  return where(
    (value) => /^(0|-?[1-9]\d{0,18})$/.test(value) && inRange(value),
    `is not a whole number up to ${LARGEST[type]}`,
  );
}

/** A decimal that loses no digit in its column. */
function decimal(precision: number | undefined, scale = 0): Rule {
  const fits =
    precision === undefined
      ? 'is not a decimal such as 1234.50'
      : `is not a decimal of ${precision - scale} digits before the point and ${scale} behind it`;
  return where(
    (value) =>
      parsed(scalars.Decimal, value) !== undefined &&
      (precision === undefined || isNumeric(value, precision, scale)),
    fits,
  );
}

/** An instant, as the graph takes it or as PostgreSQL writes it: `2026-06-30 17:00:00+00`. */
function instant(value: string): string | undefined {
  const written = value.replace(/^(\S{10}) /, '$1T').replace(/([+-]\d\d)$/, '$1:00');
  return parsed(scalars.DateTime, written);
}

/** The form that a scalar of the graph gives a value; undefined for one that it does not take. */
function parsed(scalar: GraphQLScalarType, value: string): string | undefined {
  const known = scalar.parseValue(value);
  // What is wrong is said in the words of the column.
  return typeof known === 'string' ? known : undefined;
}

function json(name: string, limits: TextLimits): Rule {
  const check = (value: string) => checked(name, value, { kind: 'json', mayBeEmpty: true }, limits);
  return (value) => {
    try {
      JSON.parse(value);
    } catch (error) {
      throw new Unusable('is not JSON', { cause: error });
    }
    return check(value);
  };
}

/** A text by the rules that the inputs of mutations have. */
function checked(name: string, value: string, rule: TextRule, limits: TextLimits): string {
  try {
    return checkedText(name, value, rule, limits);
  } catch (error) {
    throw new Unusable((error as Error).message.replace(`\`${name}\` `, '').replace(/\.$/, ''), {
      cause: error,
    });
  }
}

function where(holds: (value: string) => boolean, otherwise: string): Rule {
  return keptAs((value) => (holds(value) ? value : undefined), otherwise);
}

function keptAs(form: (value: string) => string | undefined, otherwise: string): Rule {
  return (value) => {
    const kept = form(value);
    if (kept === undefined) throw new Unusable(otherwise);
    return kept;
  };
}
