import { columns, deleteRow, key, list, param, release, singleShard, statement } from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';
import type { InstrumentState } from '../instruments/reads';
import type { PortfolioState } from '../portfolios/writes';
import { type HoldingRow, holdings, holdingsByInstrument } from './table';

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
const after = statement<Position>('market.holding.afterTrade', singleShard)
  .sql`select held + change as quantity,
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
                    ${param.numeric('quantity')} as size, ${param.numeric('price')} as price,
                    ${param.numeric('cashAmount')} as cash,
                    case ${param.text('side')} when 'BUY' then 1 else -1 end as direction,
                    ${param.date('tradeDate')} as trade_date
             from ${holdings} where portfolio_id = ${key.bigint} and instrument_id = ${param.bigint('instrumentId')}
           ) before
         ) sized
       ) split`;

const keep = statement<HoldingRow>('market.holding.keep', singleShard)
  .sql`insert into ${holdings} (portfolio_id, instrument_id, symbol, kind, quantity, average_cost, currency, book_cost,
         base_currency, opened_on, updated_at)
       values (${key.bigint}, ${param.bigint('instrumentId')}, ${param.text('symbol')}, ${param.of(holdings.kind, 'kind')},
               ${param.numeric('quantity')}, ${param.numeric('averageCost')}, ${param.text('currency')},
               ${param.numeric('bookCost')}, ${param.text('baseCurrency')}, ${param.date('openedOn')}, now())
       on conflict (portfolio_id, instrument_id) do update
       set quantity = excluded.quantity, average_cost = excluded.average_cost, book_cost = excluded.book_cost,
           opened_on = excluded.opened_on, updated_at = excluded.updated_at, version = holdings.version + 1
       returning ${columns(holdings)}`;

const remove = deleteRow(holdings, 'market.holding.remove');

/** The position as the trade would leave it; the caller holds the lock on the portfolio. */
export async function positionAfter(
  unit: UnitOfWork,
  portfolioId: string,
  change: Change,
): Promise<Position> {
  return await unit.only(after, { ...change, key: portfolioId });
}

/** Writes the position, beside its portfolio and beside its instrument; one that is closed goes. */
export async function keepPosition(
  unit: UnitOfWork,
  portfolio: PortfolioState,
  instrument: InstrumentState,
  position: Position,
): Promise<void> {
  const { id: instrumentId, symbol, kind, currency } = instrument;
  const { id: portfolioId, baseCurrency } = portfolio;
  if (position.isClosed) {
    await unit.run(remove, { key: portfolioId, instrumentId });
    await release(unit, holdingsByInstrument, { portfolioId, instrumentId });
    return;
  }
  const row = { ...position, instrumentId, symbol, kind, currency, baseCurrency };
  const kept = await unit.only(keep, { ...row, key: portfolioId });
  await list(unit, holdingsByInstrument, kept);
}
