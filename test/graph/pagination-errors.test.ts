import type { TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

/** Lists of every kind, with one order each: the type of the order's column is what a cursor has to hold. */
const LISTS = {
  'text, over all shards': (args: string) =>
    `{ list: instruments(${args}, orderBy: { field: NAME }) { nodes { id } pageInfo { endCursor } } }`,
  'instant, of a lookup table': (args: string) =>
    `{ parent: instrument(id: "2") { list: news(${args}) { nodes { id } pageInfo { endCursor } } } }`,
  'number, beside its parent': (args: string) =>
    `{ parent: portfolio(id: "3") { list: holdings(${args}, orderBy: { field: BOOK_COST }) { nodes { symbol } pageInfo { endCursor } } } }`,
  'day, without a number to break ties': (args: string) =>
    `{ parent: instrument(id: "2") { list: prices(${args}) { nodes { priceDate } pageInfo { endCursor } } } }`,
  'id, over all shards': (args: string) =>
    `{ list: budgets(${args}, orderBy: { field: PERIOD }) { nodes { id } pageInfo { endCursor } } }`,
  'day, of a reference table': (args: string) =>
    `{ list: fxRates(${args}, from: "EUR", to: "USD") { nodes { rateDate } pageInfo { endCursor } } }`,
} as const;
type ListName = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as ListName[];

async function firstCursor(name: ListName): Promise<string> {
  const data = await gateway.data(LISTS[name]('first: 2'));
  return (data.list ?? data.parent.list).pageInfo.endCursor;
}

/** The error that the list answers with, and nothing else. */
async function errorOf(name: ListName, args: string) {
  const answer = await gateway.ask(LISTS[name](args));
  const path = LISTS[name]('first: 1').includes('parent:') ? ['parent', 'list'] : ['list'];
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors![0]!.path).toEqual(path);
  expect((answer.data?.parent ?? answer.data).list).toBeNull();
  expect(answer.citus.statements.map(({ statement }) => statement).join(' ')).not.toMatch(/\.desc|\.after/);
  return answer.errors![0]!;
}

const decode = (cursor: string): string[] => JSON.parse(Buffer.from(cursor, 'base64url').toString());
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe.each(NAMES)('a list by %s', (name) => {
  test.each([
    ['both ends', 'first: 2, last: 2', 'either `first` or `last`'],
    ['a negative number', 'first: -1', '`first` is between 0 and 200'],
    ['a negative number from the end', 'last: -5', '`last` is between 0 and 200'],
    ['more than a page may hold', 'first: 201', '`first` is between 0 and 200'],
    ['more than a page may hold from the end', 'last: 2147483647', '`last` is between 0 and 200'],
  ])('refuses %s', async (_, args, message) => {
    const error = await errorOf(name, args);
    expect(error.extensions.code).toBe('BAD_PAGE_ARGUMENTS');
    expect(error.message).toContain(message);
  });

  test('refuses cursors that do not go with the direction', async () => {
    const cursor = await firstCursor(name);
    for (const args of [
      `after: "${cursor}", before: "${cursor}"`,
      `first: 2, before: "${cursor}"`,
      `last: 2, after: "${cursor}"`,
    ])
      expect((await errorOf(name, args)).extensions.code).toBe('BAD_PAGE_ARGUMENTS');
  });

  test('takes the largest page', async () => {
    for (const args of ['first: 200', 'last: 200', 'first: 0', 'last: 0'])
      expect(await gateway.data(LISTS[name](args))).toBeDefined();
  });

  test.each([
    ['no cursor', 'nonsense'],
    ['signs that no cursor has', '%00 !?'],
    ['nothing', encode('')],
    ['null', encode(null)],
    ['a number', encode(1)],
    ['an object', encode({})],
    ['an empty list', encode([])],
    ['text that is no JSON', Buffer.from('["CODE",').toString('base64url')],
    ['SQL', encode(["' or 1=1 --", "1'; select pg_sleep(1); --"])],
    ['very much', 'A'.repeat(50_000)],
  ])('refuses %s as a cursor', async (_, cursor) => {
    for (const args of [`first: 2, after: "${cursor}"`, `last: 2, before: "${cursor}"`])
      expect((await errorOf(name, args)).extensions.code).toBe('BAD_CURSOR');
  });

  test('refuses a cursor that has been tampered with', async () => {
    const cursor = decode(await firstCursor(name));
    const [order, ...values] = cursor;
    const tampered: unknown[] = [
      values,
      [order],
      [order, ...values.slice(1)],
      [...cursor, '1'],
      ['NO_ORDER', ...values],
      [null, ...values],
      [[order], ...values],
    ];
    for (const [index, value] of values.entries())
      for (const wrong of wrongValues(value)) tampered.push([order, ...values.with(index, wrong as string)]);
    for (const parts of tampered) {
      const { message, extensions } = await errorOf(name, `first: 2, after: "${encode(parts)}"`);
      expect({ parts, code: extensions.code, message }).toEqual({
        parts,
        code: 'BAD_CURSOR',
        message: expect.stringMatching(/cursor/),
      });
    }
  });
});

/** What cannot stand in the place of a cursor's value: of another kind, or of a form that names no value. */
function wrongValues(value: string): unknown[] {
  const others = [null, 1, true, {}, [value], '\u0000'];
  const nonsense = ['', ' ', 'x', 'null', 'NaN', 'Infinity', "1' or '1'='1"];
  if (/^\d{4}-\d{2}-\d{2}T/.test(value))
    return [
      ...others,
      ...nonsense,
      '2026-06-30',
      '2026-13-01T00:00:00Z',
      '2026-02-31T00:00:00Z',
      '2026-06-30T24:30:00Z',
      '2026-06-30T17:00:00',
      '2026-06-30T17:00:00+02:00',
      '0000-01-01T00:00:00Z',
      '294277-01-01T00:00:00Z',
    ];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value))
    return [
      ...others,
      ...nonsense,
      '2026-02-30',
      '2026-02-31',
      '2026-13-01',
      '2026-1-1',
      '0000-01-01',
      '999999-01-01',
    ];
  if (/^-?\d+$/.test(value))
    return [...others, ...nonsense, '1.5', '9223372036854775808', '9'.repeat(40), '0x10'];
  if (/^-?\d+\.\d+$/.test(value)) return [...others, ...nonsense, '1e400', '1.', '.5', '9'.repeat(200)];
  return others;
}

test('refuses the cursor of another order', async () => {
  const { parent } = await gateway.data(
    '{ parent: portfolio(id: "3") { holdings(first: 2, orderBy: { field: BOOK_COST }) { pageInfo { endCursor } } } }',
  );
  const { errors } = await gateway.ask(
    `query ($after: String) { parent: portfolio(id: "3") {
      list: holdings(first: 2, after: $after, orderBy: { field: SYMBOL }) { nodes { symbol } } } }`,
    { after: parent.holdings.pageInfo.endCursor },
  );
  expect(errors).toMatchObject([
    { path: ['parent', 'list'], message: /another order/, extensions: { code: 'BAD_CURSOR' } },
  ]);
});

test('an error of one list costs no other list', async () => {
  const { data, errors } = await gateway.ask(`{
    good: portfolio(id: "3") { holdings(first: 1) { nodes { symbol } } }
    bad: portfolio(id: "3") { holdings(first: 201) { nodes { symbol } } }
    elsewhere: account(id: "1001") { ledgerEntries(first: 1) { nodes { id } } } }`);
  expect(errors).toMatchObject([{ path: ['bad', 'holdings'], extensions: { code: 'BAD_PAGE_ARGUMENTS' } }]);
  expect(data.bad).toEqual({ holdings: null });
  expect(data.good.holdings.nodes).toHaveLength(1);
  expect(data.elsewhere.ledgerEntries.nodes).toHaveLength(1);
});
