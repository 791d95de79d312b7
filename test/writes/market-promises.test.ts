import type { Actor } from '../support/acting';
import { schema } from '../support/client-schema';
import { subgraphs } from '../support/subgraphs';
import {
  bar,
  fresh,
  listing,
  marketDesk,
  ownInstrument,
  ownPortfolio,
  portfolioOf,
  quote,
} from './market-support';

const desk = marketDesk();
const { data, manager, other, nobody, sql } = desk;

/** Every mutation: who does it, an input that is accepted, the table that it adds to, and what is selected of its payload. */
type Case = readonly [Actor, () => Promise<object>, string, string];

const CASES: Readonly<Record<string, Case>> = {
  listInstrument: [data, async () => listing(), 'market_core.instruments', 'instrument { id }'],
  changeInstrumentStatus: [
    data,
    async () => ({ id: await ownInstrument(desk), status: 'SUSPENDED', version: 1 }),
    'market_core.instrument_audit',
    'instrument { id version }',
  ],
  recordPrices: [
    data,
    async () => ({ prices: [bar(await ownInstrument(desk), '2026-06-30')] }),
    'market_core.instrument_audit',
    'recorded replaced',
  ],
  updateQuotes: [
    data,
    async () => ({ quotes: [quote(await ownInstrument(desk), '2026-06-30T10:00:00Z')] }),
    'market_data.real_time_quotes',
    'received updated',
  ],
  createPortfolio: [manager, async () => portfolioOf(), 'market_core.portfolios', 'portfolio { id }'],
  updatePortfolio: [
    manager,
    async () => ({ id: await ownPortfolio(desk), name: 'Renamed', version: 1 }),
    'market_core.portfolio_audit',
    'portfolio { id version }',
  ],
  buyInstrument: [manager, () => order(), 'market_core.trades', 'trade { id }'],
  sellInstrument: [
    manager,
    async () => {
      const bought = await order();
      await manager.act('buyInstrument', bought);
      return bought;
    },
    'market_core.trades',
    'trade { id realisedGain }',
  ],
  addMarketIndex: [data, async () => newIndex(), 'market_data.indices', 'marketIndex { id }'],
  setIndexConstituents: [
    data,
    async () => ({
      id: await ownIndex(),
      version: 1,
      constituents: [{ instrumentId: await ownInstrument(desk), weight: '1' }],
    }),
    'market_data.index_constituents',
    'marketIndex { id version }',
  ],
  recordIndexValues: [
    data,
    async () => ({
      values: [{ indexId: await ownIndex(), valueDate: '2026-06-30', level: '2', previousLevel: '1' }],
    }),
    'market_data.index_values',
    'recorded',
  ],
  addEconomicIndicator: [
    data,
    async () => newIndicator(),
    'market_data.economic_indicators',
    'economicIndicator { id }',
  ],
  recordObservations: [
    data,
    async () => {
      const { economicIndicator } = await data.act(
        'addEconomicIndicator',
        newIndicator(),
        'economicIndicator { id }',
      );
      const value = { value: '1', periodStart: '2026-05-01', releasedAt: '2026-06-12T12:30:00Z' };
      return { observations: [{ ...value, indicatorId: economicIndicator.id }] };
    },
    'market_data.economic_observations',
    'received updated',
  ],
  publishNews: [
    data,
    async () => ({
      headline: 'News',
      summary: 'News.',
      category: 'ECONOMY',
      sentiment: 'NEUTRAL',
      source: 'Test Wire',
      publishedAt: '2026-06-30T10:00:00Z',
    }),
    'market_data.market_news',
    'newsArticle { id }',
  ],
};

const order = async () => ({
  portfolioId: await ownPortfolio(desk),
  instrumentId: await ownInstrument(desk),
  quantity: '3',
  price: '10',
  tradeDate: '2026-06-15',
});
const newIndex = () => ({
  symbol: fresh('IX'),
  name: 'Index',
  exchangeId: '1',
  currency: 'USD',
  description: 'Index of a test.',
});
const newIndicator = () => ({
  code: fresh('TEST_').replace('-', '_'),
  name: 'Series',
  region: 'US',
  unit: '%',
  frequency: 'MONTHLY',
  source: 'Tests',
});
const ownIndex = async (): Promise<string> =>
  (await data.act('addMarketIndex', newIndex(), 'marketIndex { id }')).marketIndex.id;

test('every mutation of the service is looked at', () => {
  const own = subgraphs.market.schema.getMutationType()!.getFields();
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(own).sort());
  for (const name of Object.keys(own)) expect(schema.getMutationType()!.getFields()).toHaveProperty(name);
});

describe.each(Object.entries(CASES))('%s', (mutation, [who, inputOf, table, selection]) => {
  const rows = async () => (await sql(`select count(*)::integer as count from ${table}`))[0]!.count;
  const outbox = async () =>
    (await sql('select count(*)::integer as count from market_core.outbox'))[0]!.count;

  test('repeated with its key answers as the first time, and does nothing twice', async () => {
    const input = { ...(await inputOf()), idempotencyKey: fresh('key') };
    const [before, told] = [await rows(), await outbox()];
    const first = await who.act(mutation, input, selection);
    expect([await rows(), await outbox()]).toEqual([before + 1, told + 1]);
    expect(await who.act(mutation, input, selection)).toEqual(first);
    expect([await rows(), await outbox()]).toEqual([before + 1, told + 1]);
    const differently = { ...(await inputOf()), idempotencyKey: input.idempotencyKey };
    if (mutation === 'publishNews') Object.assign(differently, { headline: 'Other news' });
    expect(await who.refused(mutation, differently)).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
      inputPath: ['input', 'idempotencyKey'],
    });
  });

  test('is refused without a viewer, and for a viewer who may not', async () => {
    const input = await inputOf();
    const before = await rows();
    expect((await nobody.refused(mutation, input)).code).toBe('UNAUTHENTICATED');
    const isOfPortfolio = ['updatePortfolio', 'buyInstrument', 'sellInstrument'].includes(mutation);
    expect((await other.refused(mutation, input)).code).toBe(
      isOfPortfolio ? 'PORTFOLIO_NOT_FOUND' : 'FORBIDDEN',
    );
    expect(await rows()).toBe(before);
  });
});
