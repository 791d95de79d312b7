import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { AddedRows } from '../support/rows';

let database: OwnDatabase;
let gateway: TestGateway;
beforeAll(async () => {
  database = await ownDatabase('market');
  gateway = await startGateway(database.environment);
}, 180_000);
afterAll(async () => {
  await gateway?.stop();
  await database?.drop();
});

const FILTERED = 'query ($at: DateTime!) { newsArticles(filter: { publishedFrom: $at }) { totalCount } }';

test.each([
  '9999-12-31T23:59:59-12:00',
  '9999-12-31T23:59:59.999999-00:01',
  '0001-01-01T00:00:00+00:01',
  '0001-01-01T11:59:59+12:00',
])('%s lies outside of what can be told, and is refused', async (at) => {
  const literal = FILTERED.replace('($at: DateTime!)', '').replace('$at', JSON.stringify(at));
  for (const { errors } of [await gateway.ask(FILTERED, { at }), await gateway.ask(literal)])
    expect(errors).toMatchObject([
      { message: expect.stringContaining('1 to 9999'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
});

test('an instant is the same in every offset', async () => {
  const counted = async (at: string) => (await gateway.data(FILTERED, { at })).newsArticles.totalCount;
  const inUtc = await counted('2026-06-01T00:00:00.5Z');
  expect(inUtc).toBeGreaterThan(0);
  for (const at of [
    '2026-06-01T02:00:00.5+02:00',
    '2026-05-31T12:00:00.500-12:00',
    '2026-06-01T13:45:00.5+13:45',
  ])
    expect(await counted(at)).toBe(inUtc);
});

test('lists are read past the first and the last instants there are, either way', async () => {
  const extremes = [
    '0001-01-01T00:00:00Z',
    '0001-01-01T00:00:00.000001Z',
    '9999-12-31T23:59:59Z',
    '9999-12-31T23:59:59.999999Z',
  ];
  const rows = new AddedRows((text, values) => database.sql(text, values));
  for (const [index, published_at] of extremes.entries())
    await rows.add('market_data.market_news', {
      news_id: 9_000_000 + index,
      headline: 'Extreme',
      summary: '',
      category: 'MARKETS',
      sentiment: 'NEUTRAL',
      source: 'Test',
      published_at,
    });
  const total = (await gateway.data('{ newsArticles { totalCount } }')).newsArticles.totalCount;
  for (const direction of ['ASC', 'DESC']) {
    const read: string[] = [];
    for (let after: string | null = null; ; ) {
      const { newsArticles }: any = await gateway.data(
        `query ($after: String) { newsArticles(first: 150, after: $after, orderBy: { field: PUBLISHED_AT, direction: ${direction} }) {
           nodes { publishedAt } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      read.push(...newsArticles.nodes.map(({ publishedAt }: any) => publishedAt));
      after = newsArticles.pageInfo.endCursor;
      if (!newsArticles.pageInfo.hasNextPage) break;
    }
    expect(read).toHaveLength(total);
    expect(direction === 'ASC' ? read[0]! : read.at(-1)!).toMatch(/^0001-01-01T00:00:00/);
    expect(direction === 'ASC' ? read.at(-1)! : read[0]!).toMatch(/^9999-12-31T23:59:59/);
  }
  // One item a page, to and past the very ends.
  for (const args of ['first: 1', 'last: 1']) {
    const name = args.startsWith('first') ? 'after' : 'before';
    const [cursor, direction] = args.startsWith('first') ? ['endCursor', 'DESC'] : ['startCursor', 'ASC'];
    const seen: string[] = [];
    for (let at: string | null = null; seen.length < 3; ) {
      const { newsArticles }: any = await gateway.data(
        `query ($at: String) { newsArticles(${args}, ${name}: $at, orderBy: { field: PUBLISHED_AT, direction: ${direction} }) {
           nodes { id } pageInfo { ${cursor} } } }`,
        { at },
      );
      seen.push(newsArticles.nodes[0].id);
      at = newsArticles.pageInfo[cursor!];
    }
    expect(seen.slice(0, 2)).toEqual(['9000003', '9000002']);
  }
  await rows.remove();
});
