import { DATA, expectAgreement, fresh, marketDesk, ownInstrument } from './market-support';

const desk = marketDesk();
const { data, sql, events } = desk;

const indexOf = (more: object = {}) => ({
  symbol: fresh('IX'),
  name: 'Index of a test',
  exchangeId: '1',
  currency: 'USD',
  description: 'What a test measures.',
  ...more,
});
const indicatorOf = (more: object = {}) => ({
  code: fresh('TEST_').replace('-', '_'),
  name: 'Series of a test',
  region: 'US',
  unit: '%',
  frequency: 'MONTHLY',
  source: 'Tests',
  ...more,
});
const ownIndex = async (): Promise<string> =>
  (await data.act('addMarketIndex', indexOf(), 'marketIndex { id }')).marketIndex.id;
const ownIndicator = async (more: object = {}): Promise<string> =>
  (await data.act('addEconomicIndicator', indicatorOf(more), 'economicIndicator { id }')).economicIndicator
    .id;

/** Places and codes of the rows that were not accepted. */
async function badRows(mutation: string, input: object): Promise<[number, string][]> {
  const refusal = await data.refused(mutation, input);
  expect(refusal.code).toBe('BULK_REJECTED');
  return (refusal.rows as { index: number; code: string }[]).map(({ index, code }) => [index, code]);
}

describe('indices', () => {
  const INDEX = `marketIndex {
    id symbol version constituents { nodes { instrumentId symbol weight } }
    auditTrail { nodes { action actor { id } before after } } }`;

  test('are added, each short code once', async () => {
    const input = indexOf();
    const { marketIndex } = await data.act('addMarketIndex', input, INDEX);
    expect(marketIndex).toMatchObject({ symbol: input.symbol, version: 1 });
    expect(marketIndex.auditTrail.nodes).toEqual([
      { action: 'addMarketIndex', actor: { id: DATA }, before: null, after: input },
    ]);
    expect((await events('MarketIndexAdded')).at(-1)).toMatchObject({ aggregate_id: marketIndex.id });
    const refused = async (more: object) => {
      const { code, inputPath } = await data.refused('addMarketIndex', indexOf(more));
      return [code, inputPath?.[1]];
    };
    // Short codes are looked up in capitals.
    expect(await refused({ symbol: input.symbol.toLowerCase() })).toEqual(['INDEX_SYMBOL_TAKEN', 'symbol']);
    expect(await refused({ currency: 'XXX' })).toEqual(['INDEX_CURRENCY_UNKNOWN', 'currency']);
    expect(await refused({ exchangeId: '999' })).toEqual(['INDEX_EXCHANGE_NOT_FOUND', 'exchangeId']);
    expect(await refused({ name: '' })).toEqual(['BAD_USER_INPUT', 'name']);
  });

  test('get their constituents, all of them anew each time', async () => {
    const id = await ownIndex();
    const [a, b, c] = (await Promise.all([1, 2, 3].map(() => ownInstrument(desk)))) as [
      string,
      string,
      string,
    ];
    const set = (version: number, weights: Record<string, string>) =>
      data.act(
        'setIndexConstituents',
        {
          id,
          version,
          constituents: Object.entries(weights).map(([instrumentId, weight]) => ({ instrumentId, weight })),
        },
        INDEX,
      );
    await set(1, { [a]: '0.25', [b]: '0.75' });
    const { marketIndex } = await set(2, { [b]: '0.5', [c]: '0.5' });
    expect(marketIndex.version).toBe(3);
    expect(marketIndex.constituents.nodes.map((node: any) => node.instrumentId).sort()).toEqual(
      [b, c].sort(),
    );
    expect(marketIndex.auditTrail.nodes[0]).toMatchObject({
      action: 'setIndexConstituents',
      before: { constituents: expect.arrayContaining([{ instrumentId: a, weight: '0.250000' }]) },
      after: { constituents: expect.arrayContaining([{ instrumentId: c, weight: '0.5' }]) },
    });
    const { instrument } = await desk.gateway.data(`{ instrument(id: "${a}") { indices { weight } } }`);
    expect(instrument.indices).toEqual([]);
    expect((await events('IndexConstituentsSet')).at(-1)).toMatchObject({ aggregate_id: id });
    const constituents = [{ instrumentId: a, weight: '1' }];
    const refused = (more: object) =>
      data.refused('setIndexConstituents', { id, version: 3, constituents, ...more });
    expect(await refused({ version: 2 })).toMatchObject({ code: 'STALE_VERSION', currentVersion: 3 });
    expect((await refused({ id: '999999' })).code).toBe('INDEX_NOT_FOUND');
    expect((await refused({ constituents: [{ instrumentId: a, weight: '0.999999' }] })).code).toBe(
      'INDEX_WEIGHTS_SUM',
    );
    expect((await refused({ constituents: [] })).code).toBe('BAD_USER_INPUT');
    const bad = [
      { instrumentId: a, weight: '0' },
      { instrumentId: b, weight: '0.5' },
      { instrumentId: b, weight: '0.5' },
      { instrumentId: '99999999', weight: '0.5' },
      { instrumentId: c, weight: '0.0000001' },
    ];
    expect(await badRows('setIndexConstituents', { id, version: 3, constituents: bad })).toEqual([
      [0, 'INDEX_WEIGHT_INVALID'],
      [2, 'INDEX_CONSTITUENT_TWICE'],
      [3, 'INSTRUMENT_NOT_FOUND'],
      [4, 'INDEX_WEIGHT_INVALID'],
    ]);
  });

  test('of two who set the constituents of one version at once one wins', async () => {
    const instrumentId = await ownInstrument(desk);
    const constituents = [{ instrumentId, weight: '1' }];
    for (let round = 0; round < 5; round++) {
      const id = await ownIndex();
      const ends = await Promise.all(
        [1, 2].map(() => data.attempt('setIndexConstituents', { id, version: 1, constituents })),
      );
      expect(ends.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    }
  });

  test('get their levels in bulk, all or none', async () => {
    const [a, b] = [await ownIndex(), await ownIndex()];
    const row = (indexId: string, valueDate: string, more: object = {}) => ({
      indexId,
      valueDate,
      level: '101.5',
      previousLevel: '100',
      ...more,
    });
    const values = [row(a, '2026-06-29'), row(a, '2026-06-30'), row(b, '2026-06-30')];
    expect(await data.act('recordIndexValues', { values }, 'recorded')).toEqual({ recorded: 3 });
    await data.act('recordIndexValues', { values: [row(a, '2026-06-30', { level: '102' })] });
    const { marketIndex } = await desk.gateway.data(
      `{ marketIndex(id: "${a}") { values { nodes { valueDate level changePercent } } auditTrail(first: 1) { nodes { after } } } }`,
    );
    expect(marketIndex.values.nodes).toEqual([
      { valueDate: '2026-06-29', level: '101.5000', changePercent: '1.5000' },
      { valueDate: '2026-06-30', level: '102.0000', changePercent: '2.0000' },
    ]);
    expect(marketIndex.auditTrail.nodes).toEqual([{ after: { recorded: 1, lastDate: '2026-06-30' } }]);
    expect((await events('IndexValuesRecorded')).map(({ payload }) => payload.recorded)).toEqual([3, 1]);
    const bad = [
      row('999999', '2026-06-30'),
      row(b, '2026-07-01'),
      row(b, '2026-07-01'),
      row(b, '2026-07-02', { level: '0' }),
      row(b, '2026-07-03', { previousLevel: '1.00001' }),
    ];
    expect(await badRows('recordIndexValues', { values: bad })).toEqual([
      [0, 'INDEX_NOT_FOUND'],
      [2, 'INDEX_ROW_TWICE'],
      [3, 'INDEX_LEVEL_INVALID'],
      [4, 'INDEX_LEVEL_INVALID'],
    ]);
    expect(
      await sql('select value_date from market_data.index_values where index_id = $1', [b]),
    ).toHaveLength(1);
    expect((await data.refused('recordIndexValues', { values: [] })).code).toBe('BAD_USER_INPUT');
  });
});

describe('economic indicators', () => {
  test('are added, each code once', async () => {
    const input = indicatorOf();
    const { economicIndicator } = await data.act(
      'addEconomicIndicator',
      input,
      'economicIndicator { id code frequency auditTrail { nodes { action after } } }',
    );
    expect(economicIndicator).toMatchObject({ code: input.code, frequency: 'MONTHLY' });
    expect(economicIndicator.auditTrail.nodes).toEqual([{ action: 'addEconomicIndicator', after: input }]);
    expect((await events('EconomicIndicatorAdded')).at(-1)).toMatchObject({
      aggregate_id: economicIndicator.id,
    });
    const refused = async (more: object) => {
      const { code, inputPath } = await data.refused('addEconomicIndicator', indicatorOf(more));
      return [code, inputPath?.[1]];
    };
    expect(await refused({ code: input.code })).toEqual(['INDICATOR_CODE_TAKEN', 'code']);
    expect(await refused({ code: 'small' })).toEqual(['INDICATOR_CODE_INVALID', 'code']);
    expect(await refused({ region: 'Europe' })).toEqual(['INDICATOR_REGION_INVALID', 'region']);
    expect(await refused({ unit: '' })).toEqual(['BAD_USER_INPUT', 'unit']);
  });

  test('get their values in bulk, and of each period the newest release stays', async () => {
    const [monthly, quarterly] = [await ownIndicator(), await ownIndicator({ frequency: 'QUARTERLY' })];
    const row = (
      indicatorId: string,
      periodStart: string,
      releasedAt: string,
      value: string,
      more: object = {},
    ) => ({
      indicatorId,
      periodStart,
      releasedAt: `${releasedAt}T12:30:00Z`,
      value,
      ...more,
    });
    const record = (...observations: object[]) =>
      data.act('recordObservations', { observations }, 'received updated');
    expect(
      await record(
        row(monthly, '2026-05-01', '2026-06-12', '2.9', { forecast: '3.0' }),
        row(quarterly, '2026-04-01', '2026-07-30', '1.1'),
      ),
    ).toEqual({ received: 2, updated: 2 });
    expect(await record(row(monthly, '2026-05-01', '2026-07-12', '-2.95'))).toEqual({
      received: 1,
      updated: 1,
    });
    expect(await record(row(monthly, '2026-05-01', '2026-06-20', '5'))).toEqual({ received: 1, updated: 0 });
    const { economicIndicator } = await desk.gateway.data(
      `{ economicIndicator(id: "${monthly}") { observations { nodes { periodStart value forecast releasedAt } }
           auditTrail(first: 1) { nodes { action after } } } }`,
    );
    expect(economicIndicator.observations.nodes).toEqual([
      {
        periodStart: '2026-05-01',
        value: '-2.950000',
        forecast: '3.000000',
        releasedAt: '2026-07-12T12:30:00Z',
      },
    ]);
    expect(economicIndicator.auditTrail.nodes).toEqual([
      { action: 'recordObservations', after: { received: 1, updated: 0 } },
    ]);
    expect((await events('ObservationsRecorded')).map(({ payload }) => payload.updated)).toEqual([2, 1, 0]);
    const observations = [
      row('999999', '2026-05-01', '2026-06-12', '1'),
      row(monthly, '2026-05-02', '2026-06-12', '1'),
      row(quarterly, '2026-05-01', '2026-06-12', '1'),
      row(monthly, '2026-03-01', '2026-06-12', '1.0000001'),
      row(monthly, '2026-04-01', '2026-06-12', '1'),
      row(monthly, '2026-04-01', '2026-06-13', '1'),
    ];
    expect(await badRows('recordObservations', { observations })).toEqual([
      [0, 'INDICATOR_NOT_FOUND'],
      [1, 'INDICATOR_PERIOD_INVALID'],
      [2, 'INDICATOR_PERIOD_INVALID'],
      [3, 'INDICATOR_VALUE_INVALID'],
      [5, 'INDICATOR_ROW_TWICE'],
    ]);
    expect((await data.refused('recordObservations', { observations: [] })).code).toBe('BAD_USER_INPUT');
  });
});

describe('news', () => {
  const article = (more: object = {}) => ({
    headline: 'Something happened',
    summary: 'It is said that something happened.',
    category: 'COMPANY',
    sentiment: 'NEGATIVE',
    source: 'Test Wire',
    publishedAt: '2026-06-30T10:00:00Z',
    ...more,
  });

  test('is published, and found by the instruments that it mentions', async () => {
    const ids = [await ownInstrument(desk), await ownInstrument(desk)];
    const { newsArticle } = await data.act(
      'publishNews',
      article({ instrumentIds: [...ids, ids[0]] }),
      'newsArticle { id headline sentiment instruments { id } auditTrail { nodes { action actor { id } after } } }',
    );
    expect(newsArticle).toMatchObject({ headline: 'Something happened', sentiment: 'NEGATIVE' });
    expect(newsArticle.instruments.map(({ id }: any) => id).sort()).toEqual([...ids].sort());
    expect(newsArticle.auditTrail.nodes).toEqual([
      { action: 'publishNews', actor: { id: DATA }, after: { ...article(), instrumentIds: ids } },
    ]);
    const { instrument } = await desk.gateway.data(
      `{ instrument(id: "${ids[1]}") { news { nodes { id } } } }`,
    );
    expect(instrument.news.nodes).toEqual([{ id: newsArticle.id }]);
    expect((await events('NewsPublished')).at(-1)).toMatchObject({ aggregate_id: newsArticle.id });
  });

  test('may mention no instrument', async () => {
    const { newsArticle } = await data.act('publishNews', article(), 'newsArticle { instruments { id } }');
    expect(newsArticle.instruments).toEqual([]);
  });

  test('is refused without a headline, with unknown instruments, or too many', async () => {
    expect(await data.refused('publishNews', article({ headline: ' ' }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      inputPath: ['input', 'headline'],
    });
    const known = await ownInstrument(desk);
    expect(await badRows('publishNews', article({ instrumentIds: [known, '99999999'] }))).toEqual([
      [1, 'INSTRUMENT_NOT_FOUND'],
    ]);
    const instrumentIds = Array.from({ length: 101 }, (_, index) => String(index + 1));
    expect(await data.refused('publishNews', article({ instrumentIds }))).toMatchObject({ limit: 100 });
  });
});

test('what is kept twice agrees after all of this', () => expectAgreement(desk));
