import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InputValueDefinitionNode, Kind, parse, type TypeNode } from 'graphql';
import { ruleOf, textKindOf } from '../../cluster/import/column-rules';
import { databaseVariables, readVariables } from '../../platform/config';
import { textLimitsFrom } from '../../subgraphs/runtime/texts';
import { SERVICES } from '../../subgraphs/system';

const limits = textLimitsFrom(readVariables(databaseVariables, {}));

/** The texts that the mutations of a service take: `[input, field, kind]`. */
function textsOf(service: string): [string, string, string][] {
  const sdl = readFileSync(join(__dirname, `../../subgraphs/${service}/schema.graphql`), 'utf8');
  return parse(sdl).definitions.flatMap((type) =>
    type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && type.name.value.endsWith('Input')
      ? (type.fields ?? [])
          .filter((field) => namedType(field.type) === 'String')
          .map((field): [string, string, string] => [type.name.value, field.name.value, kindOf(field)])
      : [],
  );
}

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

function kindOf({ directives }: InputValueDefinitionNode): string {
  const given = directives?.find(({ name }) => name.value === 'text')?.arguments;
  const is = given?.find(({ name }) => name.value === 'is')?.value;
  return is?.kind === Kind.STRING ? is.value : 'note';
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

test.each(SERVICES)('the columns of %s hold the kinds of text that its mutations take', (service) => {
  const texts = textsOf(service).filter(([, field]) => field !== 'idempotencyKey');
  expect(texts.length).toBeGreaterThan(5);
  const otherwise = texts.filter(([, field, kind]) => textKindOf(snakeCase(field)) !== kind);
  expect(otherwise).toEqual([]);
});

const rule = (name: string, base = 'text', more: object = {}) =>
  ruleOf({ name, type: { base, array: false, ...more }, mayBeEmpty: false }, limits);

test.each([
  ['time_zone', 'text', 'Europe/London', 'Europe/London'],
  ['email', 'text', ' Anna@Example.COM ', 'anna@example.com'],
  ['name', 'text', 'Zoe\u0308', 'Zo\u00eb'],
  ['currency', 'text', 'EUR', 'EUR'],
  ['office_id', 'bigint', '7', '7'],
  ['head_count', 'integer', '-7', '-7'],
  ['day', 'date', '2024-02-29', '2024-02-29'],
  ['opens_at', 'time', '09:30:00', '09:30:00'],
  ['at', 'timestamptz', '2026-06-30T19:00:00+02:00', '2026-06-30T17:00:00Z'],
  ['at', 'timestamptz', '2026-06-30 19:00:00.5+02', '2026-06-30T17:00:00.5Z'],
  ['payload', 'jsonb', '{"a":1}', '{"a":1}'],
])('%s (%s) takes %s', (name, base, value, kept) => {
  expect(rule(name, base)(value)).toBe(kept);
});

test.each([
  ['time_zone', 'text', 'Mars/Olympus', 'is not a time zone'],
  ['time_zone', 'text', '+02:00', 'is not a time zone'],
  ['time_zone', 'text', 'UTC0FOO', 'is not a time zone'],
  ['email', 'text', 'anna', 'is not an e-mail address'],
  ['billing_email', 'text', 'an na@example.com', 'is not an e-mail address'],
  ['base_currency', 'text', 'euro', 'is not a currency'],
  ['name', 'text', '\u200b', 'can be seen'],
  ['name', 'text', 'x'.repeat(201), 'at most 200 characters'],
  ['note', 'text', 'a\0', 'no text can have'],
  ['office_id', 'bigint', '007', 'is not an id'],
  ['office_id', 'bigint', '0', 'is not an id'],
  ['head_count', 'integer', '2147483648', 'is not a whole number'],
  ['head_count', 'integer', '0x10', 'is not a whole number'],
  ['price', 'numeric', 'NaN', 'is not a decimal'],
  ['price', 'numeric', '1e3', 'is not a decimal'],
  ['day', 'date', '2026-02-30', 'is not a date'],
  ['day', 'date', 'infinity', 'is not a date'],
  ['day', 'date', 'today', 'is not a date'],
  ['opens_at', 'time', '24:00:00', 'is not a time of day'],
  ['at', 'timestamptz', '2026-06-30 17:00:00', 'is not an instant'],
  ['at', 'timestamptz', '9999-12-31T23:59:59-12:00', 'is not an instant'],
  ['payload', 'jsonb', '{a:1}', 'is not JSON'],
])('%s (%s) does not take %j', (name, base, value, reason) => {
  expect(() => rule(name, base)(value)).toThrow(reason);
});

test('a decimal loses no digit in its column', () => {
  const price = rule('price', 'numeric', { precision: 7, scale: 4 });
  expect(price('123.45670')).toBe('123.45670');
  expect(() => price('123.45678')).toThrow('is not a decimal of 3 digits before the point and 4 behind it');
  expect(() => price('1234.5')).toThrow('is not a decimal of 3 digits');
});

test('an enumerated value is one of them', () => {
  const side = ruleOf(
    { name: 'side', type: { base: 'text', array: false }, values: ['BUY', 'SELL'], mayBeEmpty: false },
    limits,
  );
  expect(side('BUY')).toBe('BUY');
  expect(() => side('buy')).toThrow('is none of BUY, SELL');
});
