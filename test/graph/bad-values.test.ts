import type { TestGateway } from '../support/asking';
import { askSafely } from '../support/safe-answer';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const ask = (query: string, variables?: Record<string, unknown>) => askSafely(gateway.url, query, variables);

const DAYS = [
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '0000-01-01',
  '30.06.2026',
  '2026-6-3',
  'today',
  '',
  "2026-01-01' or '1'='1",
];
const INSTANTS = [
  '2026-06-30',
  '2026-06-30 17:00:00Z',
  '2026-06-30T17:00:00',
  '2026-06-30T25:00:00Z',
  '2026-06-30T17:60:00Z',
  '2026-02-30T17:00:00Z',
  '2026-06-30T17:00:00+99:00',
  '2026-06-30T17:00:00.1234567Z',
  '0000-01-01T00:00:00Z',
  'now',
];
const DECIMALS = [
  '1,50',
  '1e3',
  'NaN',
  'Infinity',
  '1.2.3',
  '.5',
  '5.',
  '',
  ' 1',
  '0x10',
  '9'.repeat(31),
  'ten',
];

const CASES = [
  ['Date', 'receivablesAgeing(asOf: VALUE) { asOf }', 'Date!', DAYS],
  ['Date in a filter', 'invoices(filter: { dueFrom: VALUE }) { totalCount }', 'Date', DAYS],
  [
    'Date of a list below',
    'account(id: "1001") { ledgerEntries(filter: { dateTo: VALUE }) { totalCount } }',
    'Date',
    DAYS,
  ],
  [
    'DateTime in a filter',
    'newsArticles(filter: { publishedFrom: VALUE }) { totalCount }',
    'DateTime',
    INSTANTS,
  ],
  [
    'Decimal in a filter',
    'incidents(filter: { minReportingLoss: VALUE }) { totalCount }',
    'Decimal',
    DECIMALS,
  ],
] as const;

const scalarOf = (title: string) => title.split(' ')[0]!;

describe.each(CASES)('a %s', (title, field, type, wrong) => {
  const refused = (value: unknown) => [
    {
      message: expect.stringContaining(JSON.stringify(value)),
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ];

  test.each(wrong)('is refused as %j, written in the operation or in its variables', async (value) => {
    const literal = await ask(`{ ${field.replace('VALUE', JSON.stringify(value))} }`);
    expect(literal.errors).toMatchObject(refused(value));
    const variable = await ask(`query ($value: ${type}) { ${field.replace('VALUE', '$value')} }`, { value });
    expect(variable.errors).toMatchObject(refused(value));
    for (const { errors } of [literal, variable]) expect(errors[0]!.message).toContain(scalarOf(title));
  });

  test('is refused as something else than text', async () => {
    for (const value of [true, ['2026-06-30'], { day: 1 }]) {
      const { errors } = await ask(`query ($value: ${type}) { ${field.replace('VALUE', '$value')} }`, {
        value,
      });
      expect({ value, errors }).toMatchObject({
        value,
        errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
      });
    }
    for (const literal of ['true', 'TODAY', '{ day: 1 }']) {
      const { errors } = await ask(`{ ${field.replace('VALUE', literal)} }`);
      expect({ literal, errors }).toMatchObject({
        literal,
        errors: [
          { extensions: { code: expect.stringMatching(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/) } },
        ],
      });
    }
  });
});

test('good values are taken, written in the operation or in its variables', async () => {
  const operation = (date: string, instant: string, decimal: string) => `
    ageing: receivablesAgeing(asOf: ${date}) { asOf }
    news: newsArticles(filter: { publishedFrom: ${instant} }) { totalCount }
    incidents(filter: { minReportingLoss: ${decimal} }) { totalCount }`;
  const literal = await ask(`{ ${operation('"2026-02-28"', '"2026-06-01T00:00:00.5+02:00"', '"1000.50"')} }`);
  const variable = await ask(
    `query ($date: Date!, $instant: DateTime!, $decimal: Decimal!) { ${operation('$date', '$instant', '$decimal')} }`,
    { date: '2026-02-28', instant: '2026-06-01T00:00:00.5+02:00', decimal: '1000.50' },
  );
  const number = await ask(`{ ${operation('"2026-02-28"', '"2026-05-31T22:00:00.500Z"', '1000.50')} }`);
  expect(literal.errors).toEqual([]);
  expect(literal.data.ageing).toEqual({ asOf: '2026-02-28' });
  expect(literal.data.news.totalCount).toBeGreaterThan(0);
  expect(literal.data.incidents.totalCount).toBeGreaterThan(0);
  expect(variable.data).toEqual(literal.data);
  expect(number.data).toEqual(literal.data);
});

test('a bad value of one field costs no field of another service', async () => {
  const { data, errors } = await ask(
    '{ employee(id: "5") { fullName } portfolio(id: "1") { name } account(id: "1001") { ledgerEntries(filter: { dateTo: "x" }) { totalCount } } }',
  );
  expect(errors).toMatchObject([
    { message: expect.stringContaining('"x"'), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  expect(data).toMatchObject({
    employee: { fullName: 'Sofia Roberts' },
    portfolio: { name: 'Global Income USD' },
  });
});
