import { bar, DATA, fresh, marketDesk, ownInstrument, quote } from './market-support';

const desk = marketDesk();
const { data, sql, events } = desk;

const LOAD = 'recorded replaced instruments firstDate lastDate';
const barsOf = (id: string) =>
  sql(
    'select price_date, open, high, low, close, volume from market_data.price_history where instrument_id = $1 order by 1',
    [id],
  );

describe('prices', () => {
  test('of many instruments are recorded at once, and those that are there are replaced', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => ownInstrument(desk)));
    const days = ['2025-03-03', '2026-06-30', '2026-07-01'];
    const prices = ids.flatMap((id) => days.map((day) => bar(id, day)));
    expect(await data.act('recordPrices', { prices }, LOAD)).toEqual({
      recorded: 36,
      replaced: 0,
      instruments: 12,
      firstDate: '2025-03-03',
      lastDate: '2026-07-01',
    });
    const again = [bar(ids[0]!, days[2]!, { close: '12.0001', volume: '1001' }), bar(ids[0]!, '2026-07-02')];
    expect(await data.act('recordPrices', { prices: again }, 'recorded replaced')).toEqual({
      recorded: 2,
      replaced: 1,
    });
    expect(
      (await barsOf(ids[0]!)).map(({ price_date, close, volume }) => [price_date, close, volume]),
    ).toEqual([
      ['2025-03-03', '11.0000', '1000'],
      ['2026-06-30', '11.0000', '1000'],
      ['2026-07-01', '12.0001', '1001'],
      ['2026-07-02', '11.0000', '1000'],
    ]);
    const { instrument } = await desk.gateway.data(
      `{ instrument(id: "${ids[0]}") { auditTrail(first: 2) { nodes { action entityId actor { id } before after } } } }`,
    );
    expect(instrument.auditTrail.nodes).toEqual([
      {
        action: 'recordPrices',
        entityId: ids[0],
        actor: { id: DATA },
        before: {
          prices: [
            {
              priceDate: '2026-07-01',
              open: '10.0000',
              high: '12.5000',
              low: '9.2500',
              close: '11.0000',
              volume: '1000',
            },
          ],
        },
        after: { recorded: 2, firstDate: '2026-07-01', lastDate: '2026-07-02' },
      },
      expect.objectContaining({
        before: null,
        after: { recorded: 3, firstDate: days[0], lastDate: days[2] },
      }),
    ]);
    expect((await events('PricesRecorded')).map(({ payload }) => payload.recorded)).toEqual([36, 2]);
  });

  test('are recorded all or none: each bad row is named by its place', async () => {
    const id = await ownInstrument(desk);
    const bad: [object, string][] = [
      [bar('99999999', '2026-06-01'), 'INSTRUMENT_NOT_FOUND'],
      [bar(id, '1999-12-31'), 'PRICE_DATE_NOT_KEPT'],
      [bar(id, '2026-06-02', { high: '10.99' }), 'PRICE_RANGE_INVALID'],
      [bar(id, '2026-06-03', { low: '10.01' }), 'PRICE_RANGE_INVALID'],
      [bar(id, '2026-06-04', { low: '0' }), 'PRICE_RANGE_INVALID'],
      [bar(id, '2026-06-05', { close: '11.00001' }), 'PRICE_PRECISION'],
      [bar(id, '2026-06-05', { high: '10000000000000000' }), 'PRICE_PRECISION'],
      [bar(id, '2026-06-08', { volume: '-1' }), 'PRICE_VOLUME_INVALID'],
      [bar(id, '2026-06-08', { volume: '1.5' }), 'PRICE_VOLUME_INVALID'],
      [bar(id, '2026-06-01'), 'PRICE_ROW_TWICE'],
    ];
    const prices = [bar(id, '2026-06-01'), ...bad.map(([row]) => row)];
    const refusal = await data.refused('recordPrices', { prices });
    expect(refusal).toMatchObject({ code: 'BULK_REJECTED', inputPath: ['input', 'prices'] });
    expect(refusal.rows).toEqual(
      bad.map(([, code], index) => ({ index: index + 1, code, message: expect.stringMatching(/\.$/) })),
    );
    expect(await barsOf(id)).toEqual([]);
  });

  test.each(['no id', '01', ' 1', '+1', '1e3'])(
    'are of instruments, whose ids are not written as %j',
    async (no) => {
      const prices = [bar(await ownInstrument(desk), '2026-06-01'), bar(no, '2026-06-01')];
      expect(await data.refused('recordPrices', { prices })).toMatchObject({
        code: 'BAD_ID',
        inputPath: ['input', 'prices', 1, 'instrumentId'],
      });
    },
  );

  test('are listed for the first hundred bad rows at most', async () => {
    const prices = Array.from({ length: 150 }, () => bar('99999999', '2026-06-01'));
    const refusal = await data.refused('recordPrices', { prices });
    expect((refusal.rows as { index: number }[]).map(({ index }) => index)).toEqual(
      Array.from({ length: 100 }, (_, index) => index),
    );
    expect(refusal.message).toContain('150 rows');
  });

  test('are taken up to 10,000 rows in one request, and no more', async () => {
    const ids = await Promise.all(Array.from({ length: 28 }, () => ownInstrument(desk)));
    const days = Array.from({ length: 365 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const rows = ids.flatMap((id) => days.map((day) => bar(id, day)));
    const { recorded } = await data.act('recordPrices', { prices: rows.slice(0, 10_000) }, LOAD);
    expect(recorded).toBe(10_000);
    const [{ count }] = (await sql(
      'select count(*)::integer as count from market_data.price_history where instrument_id = any($1::bigint[])',
      [ids],
    )) as any;
    expect(count).toBe(10_000);
    for (const prices of [rows.slice(0, 10_001), []])
      expect(await data.refused('recordPrices', { prices })).toMatchObject({
        code: 'BAD_USER_INPUT',
        inputPath: ['input', 'prices'],
        limit: 10_000,
      });
  });

  test('of loads that meet in some rows are all recorded, whatever their order', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => ownInstrument(desk)));
    const loads = Array.from({ length: 8 }, (_, load) => {
      const rows = ids.map((id) => bar(id, '2026-06-10', { volume: String(load) }));
      return load % 2 ? rows.reverse() : rows;
    });
    const ends = await Promise.all(loads.map((prices) => data.attempt('recordPrices', { prices }, LOAD)));
    expect(ends.map(({ payload }) => payload?.recorded)).toEqual(loads.map(() => 20));
    const volumes = await sql(
      'select distinct volume from market_data.price_history where instrument_id = any($1::bigint[])',
      [ids],
    );
    // The last load won in every row: none was written half before and half after another.
    expect(volumes).toHaveLength(1);
  });
});

describe('quotes', () => {
  const latest = async (id: string) =>
    (await desk.gateway.data(`{ instrument(id: "${id}") { latestQuote { last currency quotedAt } } }`))
      .instrument.latestQuote;
  const at = (second: number) => `2026-06-30T15:00:${String(second).padStart(2, '0')}Z`;

  test('replace older ones, and older ones are harmless', async () => {
    const id = await ownInstrument(desk, { currency: 'GBP', exchangeId: '3' });
    const update = (...quotes: object[]) => data.act('updateQuotes', { quotes }, 'received updated');
    expect(await update(quote(id, at(10)))).toEqual({ received: 1, updated: 1 });
    expect(await latest(id)).toEqual({ last: '10.2500', currency: 'GBP', quotedAt: at(10) });
    expect(await update(quote(id, at(9), { last: '9' }))).toEqual({ received: 1, updated: 0 });
    expect(await update(quote(id, at(10), { last: '9' }))).toEqual({ received: 1, updated: 0 });
    expect(
      await update(
        quote(id, at(12), { last: '12' }),
        quote(id, at(14), { last: '14' }),
        quote(id, at(13), { last: '13' }),
      ),
    ).toEqual({ received: 3, updated: 1 });
    expect(await latest(id)).toMatchObject({ last: '14.0000', quotedAt: at(14) });
    expect((await events('QuotesUpdated')).at(-1)).toMatchObject({ payload: { received: 3, updated: 1 } });
  });

  test('that arrive at once and out of order leave the newest, for every instrument', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => ownInstrument(desk)));
    const loads = Array.from({ length: 30 }, (_, second) =>
      ids.map((id) => quote(id, at(second), { last: String(second + 1) })),
    );
    const shuffled = loads
      .map((load, index) => [((index * 7) % 30) - 15, load] as const)
      .sort(([a], [b]) => a - b);
    const ends = await Promise.all(
      shuffled.map(([order, quotes]) =>
        data.attempt('updateQuotes', { quotes: order % 2 ? [...quotes].reverse() : quotes }),
      ),
    );
    expect(ends.filter(({ refusal }) => refusal)).toEqual([]);
    const rows = await sql(
      'select last, quoted_at from market_data.real_time_quotes where instrument_id = any($1::bigint[])',
      [ids],
    );
    expect(rows).toEqual(ids.map(() => ({ last: '30.0000', quoted_at: at(29) })));
  });

  test('are taken all or none: each bad row is named by its place', async () => {
    const id = await ownInstrument(desk);
    const future = new Date(Date.now() + 3_600_000).toISOString();
    const bad: [object, string][] = [
      [quote('99999999', at(1)), 'INSTRUMENT_NOT_FOUND'],
      [quote(id, at(1), { ask: '9.99' }), 'QUOTE_SPREAD_INVALID'],
      [quote(id, at(1), { last: '0' }), 'QUOTE_SPREAD_INVALID'],
      [quote(id, at(1), { bid: '9.99999' }), 'PRICE_PRECISION'],
      [quote(id, at(1), { bidSize: '0.5' }), 'QUOTE_SIZE_INVALID'],
      [quote(id, at(1), { volume: '-1' }), 'QUOTE_SIZE_INVALID'],
      [quote(id, future), 'QUOTE_FROM_FUTURE'],
    ];
    const refusal = await data.refused('updateQuotes', {
      quotes: [quote(id, at(1)), ...bad.map(([row]) => row)],
    });
    expect(refusal).toMatchObject({ code: 'BULK_REJECTED', inputPath: ['input', 'quotes'] });
    expect(refusal.rows).toEqual(
      bad.map(([, code], index) => ({ index: index + 1, code, message: expect.any(String) })),
    );
    expect(await latest(id)).toBeNull();
    expect((await data.refused('updateQuotes', { quotes: [] })).code).toBe('BAD_USER_INPUT');
  });

  test('repeated with their key are not taken again', async () => {
    const id = await ownInstrument(desk);
    const input = { quotes: [quote(id, at(1))], idempotencyKey: fresh('key') };
    const first = await data.act('updateQuotes', input, 'received updated');
    expect(await data.act('updateQuotes', input, 'received updated')).toEqual(first);
  });
});
