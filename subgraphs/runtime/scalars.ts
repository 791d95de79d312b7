import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** A scalar whose values are strings of one form in both directions. */
function stringScalar(
  name: string,
  form: RegExp,
  example: string,
  check: (text: string) => boolean = () => true,
) {
  const parse = (value: unknown): string => {
    const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
    if (typeof text !== 'string' || !form.test(text) || !check(text))
      throw new GraphQLError(`${name} cannot represent ${JSON.stringify(value)}: write it as "${example}".`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    return text;
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => (typeof value === 'string' ? value : String(value)),
    parseValue: parse,
    parseLiteral: (node: ValueNode) =>
      parse(
        node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT
          ? node.value
          : undefined,
      ),
  });
}

/** Whether the day with which the text begins exists: 30 February does not, nor does the year 0. */
export function dayExists(text: string): boolean {
  const day = text.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && !day.startsWith('0000');
}

const JSON_SCALAR = new GraphQLScalarType({ name: 'JSON', serialize: (value) => value });

/** Resolvers of the scalars that the prelude defines. */
export const scalars = {
  Decimal: stringScalar('Decimal', /^-?\d{1,30}(\.\d{1,20})?$/, '1234.50'),
  Date: stringScalar('Date', /^\d{4}-\d{2}-\d{2}$/, '2026-06-30', dayExists),
  DateTime: stringScalar(
    'DateTime',
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-5]):[0-5]\d)$/,
    '2026-06-30T17:00:00Z',
    dayExists,
  ),
  JSON: JSON_SCALAR,
};
