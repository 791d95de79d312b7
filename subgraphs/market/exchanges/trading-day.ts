import { param, reference, statement } from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { InstrumentState } from '../instruments/reads';
import { exchangeHolidays, exchanges } from './table';

interface TradingDay {
  readonly mic: string;
  /** What keeps the exchange closed; null on a day on which it trades. */
  readonly closedFor: string | null;
  /** Whether the day has not begun where the exchange is. */
  readonly isToCome: boolean;
}

const day = param.date('date');

const tradingDay = statement<TradingDay>('market.exchange.tradingDay', reference)
  .sql`select e.mic, ${day} > (now() at time zone e.time_zone)::date as "isToCome",
              coalesce(h.name, case when extract(isodow from ${day}) > 5 then trim(to_char(${day}, 'Day')) end) as "closedFor"
       from ${exchanges} e
       left join ${exchangeHolidays} h on h.exchange_id = e.exchange_id and h.holiday_date = ${day}
       where e.exchange_id = ${param.bigint('exchangeId')}`;

/**
 * Checks that the exchange of an instrument trades on a day, that the day has come there, and that the instrument has
 * not run out before it. Throws TRADE_DATE_INVALID, TRADE_MARKET_CLOSED or TRADE_INSTRUMENT_EXPIRED.
 */
export async function checkTradingDay(
  unit: UnitOfWork,
  { exchangeId, maturityDate }: InstrumentState,
  date: string,
): Promise<void> {
  const inputPath = ['input', 'tradeDate'];
  const { mic, closedFor, isToCome } = await unit.only(tradingDay, { exchangeId, date });
  if (isToCome) throw refuse('TRADE_DATE_INVALID', inputPath);
  if (closedFor !== null)
    throw refuse('TRADE_MARKET_CLOSED', inputPath, {
      message: `${mic} does not trade on ${date}: ${closedFor}.`,
    });
  if (maturityDate !== null && maturityDate < date)
    throw refuse('TRADE_INSTRUMENT_EXPIRED', inputPath, {
      message: `The instrument was redeemed or expired on ${maturityDate}.`,
    });
}
