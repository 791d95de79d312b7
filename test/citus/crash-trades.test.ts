import {
  databaseOf,
  MortalGateway,
  nothingPrepared,
  outboxEmpty,
  recoverSoon,
  report,
} from '../support/crashes';
import { PersistentClient, SIZE, workDisturbed } from '../support/disturbed-work';
import { describeWithOwnCluster, type OwnCluster, startOwnCluster } from '../support/own-cluster';
import type { OwnDatabase } from '../support/own-database';
import { expectBooksInOrder } from '../writes/finance-books';
import { expectAgreement, listing, portfolioOf } from '../writes/market-support';
import { expectCashToFollowTrades } from '../writes/settlement-desk';

const CLIENTS = 16;
const PORTFOLIOS = 20;
const INSTRUMENTS = 5;
const DAY = '2026-06-15';

/** A trade as it was acknowledged. */
interface Trade {
  readonly portfolioId: string;
  readonly id: string;
  readonly instrumentId: string;
  readonly side: 'BUY' | 'SELL';
  readonly quantity: number;
  /** When the request was sent that was answered. */
  readonly askedAt: number;
}

const keyOf = ({ portfolioId, id }: { readonly portfolioId: string; readonly id: string }) =>
  `${portfolioId}:${id}`;
const any = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)]!;

jest.setTimeout(1_800_000);

describeWithOwnCluster('trades while the gateway is killed and workers of both services restart', () => {
  const clusters: OwnCluster[] = [];
  let market: OwnDatabase;
  let finance: OwnDatabase;
  let gateway: MortalGateway;
  const portfolios: string[] = [];
  const instruments: string[] = [];
  const retries = new Map<string, number>();

  beforeAll(async () => {
    for (const service of ['market', 'finance'] as const) clusters.push(await startOwnCluster(service));
    for (const cluster of clusters) await recoverSoon(cluster);
    [market, finance] = (await Promise.all(clusters.map(databaseOf))) as [OwnDatabase, OwnDatabase];
    gateway = new MortalGateway(clusters);
    await gateway.start();
    const person = (viewer: string) => new PersistentClient(gateway, viewer, retries);
    const [controller, data, risk] = [
      '8; controller',
      '9; market_data',
      '5; portfolio_manager, risk_officer',
    ].map(person) as [PersistentClient, PersistentClient, PersistentClient];
    for (let number = 1; number <= INSTRUMENTS; number++) {
      const input = { ...listing(), idempotencyKey: `instrument ${number}` };
      const { payload } = await data.act('listInstrument', input, 'instrument { id }');
      instruments.push(payload.instrument.id);
    }
    for (let number = 1; number <= PORTFOLIOS; number++) {
      const account = {
        idempotencyKey: `cash ${number}`,
        code: `CRASH-${number}`,
        name: `Cash ${number}`,
        accountType: 'ASSET',
        currency: 'USD',
        isCash: true,
        overdraftLimit: '1000000000',
        openedOn: '2026-01-01',
      };
      const cash = await controller.act('openAccount', account, 'account { id }');
      const portfolio = {
        ...portfolioOf({ cashAccountId: cash.payload.account.id, allowsShortSales: true }),
        idempotencyKey: `portfolio ${number}`,
      };
      const { payload } = await risk.act('createPortfolio', portfolio, 'portfolio { id }');
      portfolios.push(payload.portfolio.id);
    }
  });
  afterAll(async () => {
    await gateway?.stop();
    for (const database of [market, finance]) await database?.drop();
    for (const { lab } of clusters) lab.stop();
  });

  test('each that was acknowledged is there once, and its cash moved once', async () => {
    const trades: Trade[] = [];
    const seconds = await workDisturbed({
      gateway,
      clusters,
      people: Array.from(
        { length: CLIENTS },
        (_, index) => new PersistentClient(gateway, `${7 + index}; trader`, retries),
      ),
      tasks: Array.from({ length: SIZE.operations }, (_, index) => index),
      perform: async (person, index) => {
        const side = any(['BUY', 'SELL'] as const);
        const [portfolioId, instrumentId, quantity] = [any(portfolios), any(instruments), 1 + (index % 50)];
        const input = {
          portfolioId,
          instrumentId,
          quantity: String(quantity),
          price: `${10 + (index % 90)}.25`,
          tradeDate: DAY,
          idempotencyKey: `trade ${index}`,
        };
        const mutation = side === 'BUY' ? 'buyInstrument' : 'sellInstrument';
        const { payload, askedAt } = await person.act(mutation, input, 'trade { id }');
        trades.push({ portfolioId, id: payload.trade.id, instrumentId, side, quantity, askedAt });
      },
    });
    const workedUntil = Date.now();
    for (const database of [market, finance]) await outboxEmpty(database);
    const settlingSeconds = (Date.now() - workedUntil) / 1_000;
    for (const cluster of clusters) await nothingPrepared(cluster);

    const kept = await market.sql(
      `select portfolio_id as "portfolioId", trade_id as id, instrument_id as "instrumentId", side,
              quantity::double precision as quantity, created_at as at from market_core.trades`,
    );
    const askedAt = new Map(trades.map((trade) => [keyOf(trade), trade.askedAt]));
    report('trades', {
      acknowledged: trades.length,
      seconds,
      settlingSeconds,
      ...SIZE,
      retries: Object.fromEntries(retries),
      committedAndNotAnsweredAtFirst: kept.filter(
        (row) => Date.parse(row.at) < askedAt.get(keyOf(row as Trade))!,
      ).length,
    });
    expect(trades).toHaveLength(SIZE.operations);
    // It happened to requests that were under way.
    expect(retries.get('CUT_OFF')).toBeGreaterThanOrEqual(SIZE.gatewayKills);
    const inOrder = (rows: readonly Record<string, any>[]) =>
      rows
        .map(({ at, askedAt: _, ...row }) => row)
        .sort((a, b) => (keyOf(a as Trade) < keyOf(b as Trade) ? -1 : 1));
    expect(inOrder(kept)).toEqual(inOrder(trades));

    // The cash of each trade, once, and books in which it is entered as it should be.
    await expectCashToFollowTrades({ market, finance });
    await expectBooksInOrder(finance);

    const positions = new Map<string, number>();
    for (const { portfolioId, instrumentId, side, quantity } of trades) {
      const place = `${portfolioId}:${instrumentId}`;
      positions.set(place, (positions.get(place) ?? 0) + (side === 'BUY' ? quantity : -quantity));
    }
    const holdings = await market.sql(
      `select portfolio_id || ':' || instrument_id as place, quantity::double precision as quantity
       from market_core.holdings where portfolio_id = any($1)`,
      [portfolios],
    );
    expect(new Map(holdings.map(({ place, quantity }) => [place, quantity]))).toEqual(
      new Map([...positions].filter(([, quantity]) => quantity !== 0)),
    );
    await expectAgreement(market);
  });
});
