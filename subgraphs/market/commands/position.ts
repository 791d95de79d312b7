import { type Params, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { PortfolioState } from '../portfolios/writes';
import type { InstrumentState } from './instrument-reads';

/** A holding as a trade leaves it, and what the trade realised. */
export interface Position {
  readonly quantity: string;
  readonly averageCost: string;
  readonly bookCost: string;
  readonly openedOn: string;
  /** Whether nothing is left. */
  readonly isClosed: boolean;
  readonly isShort: boolean;
  readonly realisedGain: string | null;
}

/** The part of a trade that a position depends on. */
export interface Change {
  readonly instrumentId: string;
  readonly side: 'BUY' | 'SELL';
  readonly quantity: string;
  readonly price: string;
  readonly cashAmount: string;
  readonly tradeDate: string;
}

/*
 * A trade first closes what lies on the other side (a sale what is held, a purchase what was sold short) and opens a
 * position with the rest; its cash, fees included, is split in the same proportion. What is closed leaves at average
 * cost, and what it brought beyond that is the gain. The cost of a short position is negative: what its sale brought.
 */
const after = statement<Params, Position>({
  name: 'market.holding.afterTrade',
  route: singleShard,
  sql: `select held + change as quantity,
               case
                 when held + change = 0 then 0
                 when opened = 0 then average_cost
                 when closed > 0 then price
                 else round((abs(held) * average_cost + opened * price) / (abs(held) + opened), 4)
               end as "averageCost",
               book_cost - released - (cash - cash_of_closed) as "bookCost",
               case when held = 0 or (opened > 0 and closed > 0) then trade_date else opened_on end as "openedOn",
               held + change = 0 as "isClosed", held + change < 0 as "isShort",
               case when closed > 0 then cash_of_closed - released end as "realisedGain"
        from (
          select *, size - closed as opened, round(cash * closed / size, 4) as cash_of_closed,
                 case when closed = 0 then 0 else round(book_cost * closed / abs(held), 4) end as released
          from (
            select *, size * direction as change,
                   case when held * direction < 0 then least(abs(held), size) else 0 end as closed
            from (
              select coalesce(sum(quantity), 0) as held, coalesce(sum(average_cost), 0) as average_cost,
                     coalesce(sum(book_cost), 0) as book_cost, min(opened_on) as opened_on,
                     $quantity::numeric as size, $price::numeric as price, $cashAmount::numeric as cash,
                     case $side::text when 'BUY' then 1 else -1 end as direction, $tradeDate::date as trade_date
              from market_core.holdings where portfolio_id = $key::bigint and instrument_id = $instrumentId::bigint
            ) before
          ) sized
        ) split`,
});

const columns = `symbol, kind, quantity, average_cost, currency, book_cost, base_currency, opened_on, updated_at`;
const values = `$symbol::text, $kind::text, $quantity::numeric, $averageCost::numeric, $currency::text,
  $bookCost::numeric, $baseCurrency::text, $openedOn::date, now()`;
const changes = `quantity = excluded.quantity, average_cost = excluded.average_cost, book_cost = excluded.book_cost,
  opened_on = excluded.opened_on, updated_at = excluded.updated_at`;

const keep = statement<Params, never>({
  name: 'market.holding.keep',
  route: singleShard,
  sql: `insert into market_core.holdings (portfolio_id, instrument_id, ${columns})
        values ($key::bigint, $instrumentId::bigint, ${values})
        on conflict (portfolio_id, instrument_id) do update set ${changes}, version = holdings.version + 1`,
});

const remove = statement<Params, never>({
  name: 'market.holding.remove',
  route: singleShard,
  sql: `delete from market_core.holdings where portfolio_id = $key::bigint and instrument_id = $instrumentId::bigint`,
});

const keepForInstrument = statement<Params, never>({
  name: 'market.holding.keepForInstrument',
  route: singleShard,
  sql: `insert into market_core.holdings_by_instrument (instrument_id, portfolio_id, ${columns})
        values ($key::bigint, $portfolioId::bigint, ${values})
        on conflict (instrument_id, portfolio_id) do update set ${changes}`,
});

const removeForInstrument = statement<Params, never>({
  name: 'market.holding.removeForInstrument',
  route: singleShard,
  sql: `delete from market_core.holdings_by_instrument
        where instrument_id = $key::bigint and portfolio_id = $portfolioId::bigint`,
});

/** The position as the trade would leave it; the caller holds the lock on the portfolio. */
export async function positionAfter(
  unit: UnitOfWork,
  portfolioId: string,
  change: Change,
): Promise<Position> {
  return (await unit.one(after, { ...change, key: portfolioId }))!;
}

/** Writes the position, beside its portfolio and beside its instrument; one that is closed goes. */
export async function keepPosition(
  unit: UnitOfWork,
  portfolio: PortfolioState,
  instrument: InstrumentState,
  position: Position,
): Promise<void> {
  const ids = { portfolioId: portfolio.id, instrumentId: instrument.id };
  if (position.isClosed) {
    await unit.run(remove, { ...ids, key: portfolio.id });
    await unit.run(removeForInstrument, { ...ids, key: instrument.id });
    return;
  }
  const { symbol, kind, currency } = instrument;
  const row = { ...ids, ...position, symbol, kind, currency, baseCurrency: portfolio.baseCurrency };
  await unit.run(keep, { ...row, key: portfolio.id });
  await unit.run(keepForInstrument, { ...row, key: instrument.id });
}
