import {
  DATA,
  expectAgreement,
  fresh,
  freshIsin,
  listing,
  marketDesk,
  ownInstrument,
} from './market-support';

const desk = marketDesk();
const { data, sql, events } = desk;

const INSTRUMENT = `instrument {
  id symbol isin name kind status currency country sector contractSize maturityDate couponRate optionType strikePrice
  underlying { id } exchange { mic } version auditTrail { nodes { action actor { id } before after } } }`;

test('an instrument is listed, and found by its ticker, its ISIN and its exchange', async () => {
  const input = listing({ sector: 'Energy' });
  const { instrument } = await data.act('listInstrument', input, INSTRUMENT);
  const { symbol, isin, name, kind, currency, country, sector } = input as Record<string, string>;
  expect(instrument).toMatchObject({
    ...{ symbol, isin, name, kind, currency, country, sector },
    status: 'ACTIVE',
    contractSize: '1.000000',
    exchange: { mic: 'XNYS' },
    version: 1,
  });
  expect(instrument.auditTrail.nodes).toEqual([
    {
      action: 'listInstrument',
      actor: { id: DATA },
      before: null,
      after: expect.objectContaining({ symbol, isin, status: 'ACTIVE' }),
    },
  ]);
  const found = await desk.gateway.data(
    `query ($symbol: String!, $isin: String!) {
       instrumentBySymbol(symbol: $symbol, mic: "XNYS") { id }
       instrumentsByIsin(isin: $isin) { id } }`,
    { symbol, isin },
  );
  expect(found).toEqual({
    instrumentBySymbol: { id: instrument.id },
    instrumentsByIsin: [{ id: instrument.id }],
  });
  expect((await events('InstrumentListed')).at(-1)).toMatchObject({
    aggregate: 'Instrument',
    aggregate_id: instrument.id,
    actor_id: DATA,
    payload: { instrumentId: instrument.id, symbol, mic: 'XNYS', kind: 'EQUITY', currency: 'USD' },
  });
});

test('bonds and options are listed with their terms', async () => {
  const bond = await data.act(
    'listInstrument',
    listing({ kind: 'BOND', couponRate: '2.75', maturityDate: '2034-02-15' }),
    INSTRUMENT,
  );
  expect(bond.instrument).toMatchObject({ couponRate: '2.7500', maturityDate: '2034-02-15' });
  const underlyingId = await ownInstrument(desk);
  const option = {
    kind: 'OPTION',
    isin: null,
    optionType: 'PUT',
    strikePrice: '95.5',
    maturityDate: '2027-12-17',
  };
  const { instrument } = await data.act('listInstrument', listing({ ...option, underlyingId }), INSTRUMENT);
  expect(instrument).toMatchObject({
    isin: null,
    contractSize: '100.000000',
    optionType: 'PUT',
    strikePrice: '95.5000',
    underlying: { id: underlyingId },
  });
});

test.each<[string, object, string, readonly string[]]>([
  ['a ticker in small letters', { symbol: 'abc' }, 'INSTRUMENT_SYMBOL_INVALID', ['symbol']],
  ['an ISIN with a wrong check digit', { isin: 'US0378331006' }, 'INSTRUMENT_ISIN_INVALID', ['isin']],
  ['no ISIN', { isin: null }, 'INSTRUMENT_ISIN_INVALID', ['isin']],
  ['an unknown currency', { currency: 'XXX' }, 'INSTRUMENT_CURRENCY_UNKNOWN', ['currency']],
  ['an unknown exchange', { exchangeId: '999' }, 'INSTRUMENT_EXCHANGE_NOT_FOUND', ['exchangeId']],
  ['a coupon on a share', { couponRate: '1' }, 'INSTRUMENT_TERMS_INVALID', ['couponRate']],
  [
    'a bond without a maturity',
    { kind: 'BOND', couponRate: '1' },
    'INSTRUMENT_TERMS_INVALID',
    ['maturityDate'],
  ],
  ['a contract size of nothing', { contractSize: '0' }, 'INSTRUMENT_TERMS_INVALID', []],
  ['a country that is none', { country: 'usa' }, 'INSTRUMENT_TERMS_INVALID', ['country']],
  [
    'an option on nothing',
    {
      kind: 'OPTION',
      isin: null,
      optionType: 'CALL',
      strikePrice: '1',
      maturityDate: '2027-12-17',
      underlyingId: '99999999',
    },
    'INSTRUMENT_NOT_FOUND',
    ['underlyingId'],
  ],
  ['no name', { name: ' ' }, 'BAD_USER_INPUT', ['name']],
  ['an exchange that is no id', { exchangeId: 'x' }, 'BAD_ID', ['exchangeId']],
])('an instrument with %s is refused', async (_, more, code, path) => {
  expect(await data.refused('listInstrument', listing(more))).toMatchObject({
    code,
    inputPath: ['input', ...path],
  });
});

test('a ticker is unique on its exchange, and a security may be listed on several', async () => {
  const [symbol, isin] = [fresh('T'), freshIsin()];
  const first = await ownInstrument(desk, { symbol, isin });
  expect(await data.refused('listInstrument', listing({ symbol }))).toMatchObject({
    code: 'INSTRUMENT_SYMBOL_TAKEN',
    inputPath: ['input', 'symbol'],
  });
  const second = await ownInstrument(desk, { symbol, isin, exchangeId: '3', currency: 'GBP' });
  const { instrumentsByIsin } = await desk.gateway.data(`{ instrumentsByIsin(isin: "${isin}") { id } }`);
  expect(instrumentsByIsin).toEqual([{ id: first }, { id: second }]);
});

test('of several who list the same at once one succeeds', async () => {
  for (let round = 0; round < 5; round++) {
    const symbol = fresh('T');
    const ends = await Promise.all(
      Array.from({ length: 4 }, () => data.attempt('listInstrument', listing({ symbol }))),
    );
    expect(ends.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual([
      ...Array(3).fill('INSTRUMENT_SYMBOL_TAKEN'),
      'done',
    ]);
  }
});

test('an instrument is suspended, resumed, and delisted for good', async () => {
  const id = await ownInstrument(desk);
  const change = (status: string, version: number, more: object = {}) =>
    data.act('changeInstrumentStatus', { id, status, version, ...more }, INSTRUMENT);
  expect((await change('SUSPENDED', 1, { reason: 'pending news' })).instrument).toMatchObject({
    status: 'SUSPENDED',
    version: 2,
  });
  const refused = (input: object) => data.refused('changeInstrumentStatus', { id, ...input });
  expect(await refused({ status: 'ACTIVE', version: 1 })).toMatchObject({
    code: 'STALE_VERSION',
    inputPath: ['input', 'version'],
    currentVersion: 2,
  });
  expect((await refused({ status: 'SUSPENDED', version: 2 })).code).toBe('INSTRUMENT_STATUS_SAME');
  await change('ACTIVE', 2);
  const { instrument } = await change('DELISTED', 3);
  expect(instrument.auditTrail.nodes.slice(0, 3)).toEqual([
    expect.objectContaining({ before: { status: 'ACTIVE' }, after: { status: 'DELISTED' } }),
    expect.objectContaining({ before: { status: 'SUSPENDED' }, after: { status: 'ACTIVE' } }),
    expect.objectContaining({
      before: { status: 'ACTIVE' },
      after: { status: 'SUSPENDED', reason: 'pending news' },
    }),
  ]);
  expect((await refused({ status: 'ACTIVE', version: 4 })).code).toBe('INSTRUMENT_DELISTED');
  expect(await refused({ id: '99999999', status: 'ACTIVE', version: 1 })).toMatchObject({
    code: 'INSTRUMENT_NOT_FOUND',
    inputPath: ['input', 'id'],
  });
  expect(
    (await events('InstrumentStatusChanged')).filter(({ aggregate_id }) => aggregate_id === id),
  ).toHaveLength(3);
});

test('of two who change the same version at once one wins', async () => {
  for (let round = 0; round < 10; round++) {
    const id = await ownInstrument(desk);
    const ends = await Promise.all(
      ['SUSPENDED', 'DELISTED'].map((status) =>
        data.attempt('changeInstrumentStatus', { id, status, version: 1 }),
      ),
    );
    const codes = ends.map(({ refusal }) => refusal?.code ?? 'done');
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(['STALE_VERSION', 'INSTRUMENT_DELISTED']).toContain(codes.find((code) => code !== 'done'));
    expect(await sql('select version from market_core.instruments where instrument_id = $1', [id])).toEqual([
      { version: 2 },
    ]);
  }
});

test('what is kept twice agrees after all of this', () => expectAgreement(desk));
