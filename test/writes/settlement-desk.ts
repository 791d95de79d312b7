import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { createAllInOne } from '../../gateway/all-in-one';
import { readConfig } from '../../gateway/config';
import type { Gateway } from '../../gateway/server';
import { databaseVariables, readVariables } from '../../platform/config';
import type { DomainEvent } from '../../subgraphs/runtime/events/subscribers';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { system } from '../../subgraphs/system';
import { type Actor, actor } from '../support/acting';
import type { TestGateway } from '../support/asking';
import { databaseEnvironment } from '../support/databases';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { subgraphs } from '../support/subgraphs';
import { ownInstrument, people, portfolioOf } from './market-support';

/** What a test of settlements works with: databases of its own for both services, and people. */
export interface SettlementDesk extends ReturnType<typeof people> {
  /** Without a relay: what happens in between can be looked at. */
  gateway: TestGateway;
  market: OwnDatabase;
  finance: OwnDatabase;
  readonly controller: Actor;
  /** Opens an account for cash in finance. */
  openCash(more?: object): Promise<string>;
  /** A portfolio with a cash account and an instrument, and trades of them. */
  openPortfolio(more?: object): Promise<Trading>;
  /** What is said of a trade's settlement. */
  settlementOf(trade: TradeId): Promise<any>;
  /** Runs a relay until nothing is left to deliver that can be. */
  settleAll(): Promise<void>;
  /** Runs a relay that delivers in a way of its own until the outbox is empty. */
  relay(deliver: (event: DomainEvent, finance: SubgraphService) => Promise<void>): Promise<void>;
  /** Events of trades that are not delivered yet, as the relay would hand them on. */
  waiting(): Promise<DomainEvent[]>;
  /** Finance as it is in a process of its own. */
  financeService(): SubgraphService;
  /** The whole thing as it is served, relays included. */
  serve(): Promise<Gateway>;
}

export interface TradeId {
  readonly portfolioId: string;
  readonly id: string;
}

export interface Trading {
  readonly portfolioId: string;
  readonly cashAccountId: string;
  buy(more?: object): Promise<TradeId>;
  sell(more?: object): Promise<TradeId>;
}

/** On a machine that is busy with other tests nothing may fail for being slow. */
const PATIENT = { ACQUIRE_TIMEOUT_MS: '60000', STATEMENT_TIMEOUT_MS: '60000' };
const limits = limitsFrom(readVariables(databaseVariables, { ...PATIENT, RELAY_INTERVAL_MS: '20' }));
const logger = pino({ level: 'silent' });

const SETTLEMENT = `settlement {
  origin status postingDate reasonCode reason trade { id symbol }
  transaction { id origin status transactionType transactionDate createdBy { id } totalAmount currency
    lines { account { id } debit credit } } }`;

let accounts = 0;

/** Declares the set-up and returns what it sets up. */
export function settlementDesk(): SettlementDesk {
  const gateway = () => desk.gateway;
  const environment = () => ({ ...desk.market.environment, ...desk.finance.environment });
  const serviceOf = (name: 'market' | 'finance') =>
    new SubgraphService(subgraphs[name], desk[name].url, limits, logger);
  const countWaiting = async () =>
    (await desk.market.sql('select count(*)::integer as count from market_core.outbox'))[0]!.count as number;
  const desk: SettlementDesk = {
    ...people(gateway),
    controller: actor(gateway, '8; controller'),
    openCash: async (more = {}) => {
      const input = {
        code: `TS-${process.pid}-${++accounts}`,
        name: 'Cash of a test',
        accountType: 'ASSET',
        currency: 'USD',
        isCash: true,
        overdraftLimit: '1000000',
        openedOn: '2026-01-01',
        ...more,
      };
      return (await desk.controller.act('openAccount', input, 'account { id }')).account.id;
    },
    openPortfolio: async (more = {}) => {
      const cashAccountId = await desk.openCash();
      const { portfolio } = await desk.manager.act(
        'createPortfolio',
        portfolioOf({ cashAccountId, ...more }),
        'portfolio { id }',
      );
      const instrumentId = await ownInstrument(desk);
      const order = {
        portfolioId: portfolio.id,
        instrumentId,
        quantity: '10',
        price: '100',
        tradeDate: '2026-06-15',
      };
      const trade =
        (mutation: string) =>
        async (of: object = {}) =>
          (await desk.manager.act(mutation, { ...order, ...of }, 'trade { portfolioId id }')).trade;
      return {
        portfolioId: portfolio.id,
        cashAccountId,
        buy: trade('buyInstrument'),
        sell: trade('sellInstrument'),
      };
    },
    settlementOf: async ({ portfolioId, id }) => {
      const operation = `query ($portfolioId: ID!, $id: ID!) { trade(portfolioId: $portfolioId, id: $id) { ${SETTLEMENT} } }`;
      return (await desk.gateway.data(operation, { portfolioId, id })).trade.settlement;
    },
    settleAll: () => desk.relay((event, finance) => finance.receive(event)),
    relay: async (deliver) => {
      const [market, finance] = [serviceOf('market'), serviceOf('finance')];
      market.startRelay({
        wanted: ({ type }) => type === 'TradeFilled',
        deliver: (event) => deliver(event, finance),
      });
      try {
        while ((await countWaiting()) > 0) await sleep(20);
      } finally {
        await market.close();
        await finance.close();
      }
    },
    waiting: async () => {
      const rows = await desk.market.sql(
        `select event_id as id, aggregate, aggregate_id as "aggregateId", type, payload, actor_id as "actorId",
                occurred_at as "occurredAt", attempts
         from market_core.outbox where type = 'TradeFilled' order by event_id`,
      );
      return rows.map((row) => ({ ...row, source: 'market' }) as unknown as DomainEvent);
    },
    financeService: () => serviceOf('finance'),
    serve: async () => {
      const variables = { PORT: '0', LOG_LEVEL: 'silent', RELAY_INTERVAL_MS: '100', ...PATIENT };
      const config = readConfig(system.services, {
        ...variables,
        ...databaseEnvironment(),
        ...environment(),
      });
      return createAllInOne(system, config, undefined, logger, undefined);
    },
  } as SettlementDesk;
  beforeAll(async () => {
    desk.market = await ownDatabase('market');
    desk.finance = await ownDatabase('finance');
    desk.gateway = await startGateway(environment());
  });
  afterAll(async () => {
    await desk.gateway.stop();
    await desk.market.drop();
    await desk.finance.drop();
  });
  return desk;
}

/** What the cash accounts gained by trades and what finance has posted on them; they are the same once all is settled. */
export async function expectCashToFollowTrades({
  market,
  finance,
}: Pick<SettlementDesk, 'market' | 'finance'>): Promise<void> {
  const traded = await market.sql(
    `select 'Trade:' || portfolio_id || ':' || trade_id as origin, cash_account_id as account, cash_amount as amount
     from market_core.trades`,
  );
  const posted = await finance.sql(
    "select transaction_id as id, origin from finance_core.transactions where origin like 'Trade:%'",
  );
  const originOf = new Map(posted.map(({ id, origin }) => [id, origin as string]));
  const entries = await finance.sql(
    `select g.transaction_id as id, g.account_id as account, g.debit - g.credit as amount
     from finance_accounting.general_ledger g
     join finance_core.chart_of_accounts a on a.account_id = g.account_id
     where a.is_cash and g.transaction_id = any($1::bigint[])`,
    [[...originOf.keys()]],
  );
  const settled = entries
    .map(({ id, account, amount }) => ({ origin: originOf.get(id)!, account, amount }))
    .sort((a, b) => (a.origin < b.origin ? -1 : 1));
  traded.sort((a, b) => (a.origin < b.origin ? -1 : 1));
  expect(settled).toEqual(traded);
  const kept = await finance.sql(
    `select s.origin, s.transaction_id, o.transaction_id as by_origin
     from finance_core.trade_settlements s
     join finance_core.transactions_by_origin o on o.origin = s.origin
     where s.status = 'POSTED'`,
  );
  expect(kept.map(({ origin }) => origin).sort()).toEqual(traded.map(({ origin }) => origin));
  expect(kept.filter((row) => row.transaction_id !== row.by_origin)).toEqual([]);
}
