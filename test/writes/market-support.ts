import { isIsin } from '../../subgraphs/market/instruments/isin';
import { type Actor, actor } from '../support/acting';
import type { TestGateway } from '../support/asking';
import type { OwnDatabase } from '../support/own-database';
import { type OwnDesk, setUpDesk } from '../support/own-desk';
import { rules } from '../support/system';

/** What a test of market's mutations works with: a gateway over a market database of its own, and people. */
export interface MarketDesk extends OwnDesk {
  /** Who keeps instruments and prices. */
  readonly data: Actor;
  /** Who manages the portfolios of the tests, somebody who trades for others, and somebody else. */
  readonly manager: Actor;
  readonly trader: Actor;
  readonly other: Actor;
  /** Who manages and may let a portfolio sell short. */
  readonly risk: Actor;
  readonly nobody: Actor;
  sql: OwnDatabase['sql'];
  /** Events of a type in the outbox, the oldest first. */
  events(type: string): Promise<Record<string, any>[]>;
}

export const MANAGER = '5';
export const OTHER = '6';
export const DATA = '9';

/** People over a gateway that is there later. */
export const people = (gateway: () => TestGateway) => ({
  data: actor(gateway, `${DATA}; market_data`),
  manager: actor(gateway, `${MANAGER}; portfolio_manager`),
  trader: actor(gateway, '7; trader'),
  other: actor(gateway, OTHER),
  risk: actor(gateway, `${MANAGER}; portfolio_manager, risk_officer`),
  nobody: actor(gateway, null),
});

/** Declares the set-up and returns what it sets up. */
export function marketDesk(): MarketDesk {
  const desk = {
    ...people(() => desk.gateway),
    sql: (text, values) => desk.database.sql(text, values),
    events: (type) =>
      desk.database.sql(
        'select aggregate, aggregate_id, actor_id, payload from market_core.outbox where type = $1 order by event_id',
        [type],
      ),
  } as MarketDesk;
  setUpDesk(desk, 'market');
  return desk;
}

let counter = 0;
/** A number that no other call returns. */
const next = () => ++counter;
/** A text that no other call returns, fit for a ticker, a short code and an idempotency key. */
export const fresh = (prefix: string): string => `${prefix}${process.pid}-${next()}`;
/** An account that holds the cash of no portfolio yet. */
export const freshAccount = (): string => String(7_000_000 + next());

/** An ISIN with its check digit that no other call returns. */
export function freshIsin(): string {
  const body = `US${String(next()).padStart(9, '0')}`;
  return Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).find(isIsin)!;
}

/** What lists a share in New York. */
export const listing = (more: object = {}) => ({
  symbol: fresh('T'),
  isin: freshIsin(),
  name: 'Test Corporation',
  kind: 'EQUITY',
  currency: 'USD',
  exchangeId: '1',
  country: 'US',
  sector: 'Technology',
  ...more,
});

/** What sets up a portfolio in dollars. */
export const portfolioOf = (more: object = {}) => ({
  name: fresh('Portfolio '),
  strategy: 'GROWTH',
  baseCurrency: 'USD',
  cashAccountId: freshAccount(),
  inceptionDate: '2026-01-05',
  ...more,
});

type Desk = Pick<MarketDesk, 'data' | 'manager' | 'risk'>;

/** Lists an instrument of the test's own. */
export async function ownInstrument({ data }: Desk, more: object = {}): Promise<string> {
  const { instrument } = await data.act('listInstrument', listing(more), 'instrument { id }');
  return instrument.id;
}

/** Sets up a portfolio of the test's own, managed by the manager. */
export async function ownPortfolio({ manager, risk }: Desk, more: object = {}): Promise<string> {
  const who = 'allowsShortSales' in more ? risk : manager;
  const { portfolio } = await who.act('createPortfolio', portfolioOf(more), 'portfolio { id }');
  return portfolio.id;
}

/** A bar for a row of recordPrices. */
export const bar = (instrumentId: string, priceDate: string, more: object = {}) => ({
  instrumentId,
  priceDate,
  open: '10',
  high: '12.5',
  low: '9.25',
  close: '11',
  volume: '1000',
  ...more,
});

/** A row of updateQuotes. */
export const quote = (instrumentId: string, quotedAt: string, more: object = {}) => ({
  instrumentId,
  bid: '10',
  ask: '10.5',
  last: '10.25',
  bidSize: '100',
  askSize: '200',
  previousClose: '10',
  volume: '5000',
  quotedAt,
  ...more,
});

/** Every lookup table of the service has what it follows from. */
export async function expectAgreement({ sql }: Pick<MarketDesk, 'sql'>): Promise<void> {
  for (const { lookup, columns, from } of rules.market.lookups) {
    const listed = columns.join(', ');
    const sorted = (query: string) => sql(`select ${listed} from (${query}) listed order by ${listed}`);
    expect(await sorted(`select ${listed} from ${lookup}`)).toEqual(await sorted(from));
  }
}
