import { z } from 'zod';
import { eventType } from './runtime/events/event-type';

/*
 * Events of one service that another subscribes to: both take the type from here, and neither imports the other.
 */

const id = z.string();
const decimal = z.string();
const currency = z.string();

export const tradeFilled = eventType('TradeFilled', {
  aggregate: 'Portfolio',
  about: 'A portfolio has bought or sold; the cash is to be booked.',
  payload: {
    tradeId: id,
    portfolioId: id,
    instrumentId: id,
    symbol: z.string(),
    side: z.enum(['BUY', 'SELL']),
    quantity: decimal,
    price: decimal,
    /** Of the price. */
    currency,
    amount: decimal,
    fees: decimal,
    exchangeRate: decimal,
    /** Of the cash. */
    baseCurrency: currency,
    /** What the cash account gains or, negative, loses. */
    cashAmount: decimal,
    cashAccountId: id,
    tradeDate: z.string(),
  },
});
