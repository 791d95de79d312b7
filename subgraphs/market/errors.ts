import { catalogue, conflict, invalid, notFound } from '../../platform/errors';

/** Rules of market data and portfolios that a mutation can break. */
export const refuse = catalogue('market', {
  INSTRUMENT_NOT_FOUND: notFound('There is no such instrument.'),
  INSTRUMENT_SYMBOL_TAKEN: conflict('The exchange lists another instrument under this ticker.'),
  INSTRUMENT_SYMBOL_INVALID: invalid('A ticker has 1 to 30 capital letters, digits, dots and hyphens.'),
  INSTRUMENT_ISIN_INVALID: invalid(
    'This is no ISIN: two letters, nine letters or digits, and the check digit. Only options have none.',
  ),
  INSTRUMENT_CURRENCY_UNKNOWN: invalid('Instruments do not trade in this currency here.'),
  INSTRUMENT_EXCHANGE_NOT_FOUND: notFound('There is no such exchange.'),
  INSTRUMENT_TERMS_INVALID: invalid(
    'A bond has a coupon rate and a maturity; an option has a type, a strike price, an expiry and an underlying; others have none of these.',
  ),
  INSTRUMENT_NOT_TRADABLE: conflict('The instrument cannot be traded at present.'),
  INSTRUMENT_DELISTED: conflict('The instrument is delisted for good.'),
  INSTRUMENT_STATUS_SAME: conflict('The instrument is in this state already.'),

  PRICE_DATE_NOT_KEPT: invalid('No prices are kept for this date.'),
  PRICE_RANGE_INVALID: invalid(
    'Prices are greater than zero, the low is the lowest and the high the highest of them.',
  ),
  PRICE_PRECISION: invalid('A price has at most 16 digits and 4 decimals.'),
  PRICE_VOLUME_INVALID: invalid('A volume is a whole number of zero or more.'),
  PRICE_ROW_TWICE: invalid('The instrument has another row for this date.'),
  QUOTE_SPREAD_INVALID: invalid('Prices are greater than zero, and the ask is not below the bid.'),
  QUOTE_SIZE_INVALID: invalid('Sizes and volumes are whole numbers of zero or more.'),
  QUOTE_FROM_FUTURE: invalid('The quote is from a moment that is still to come.'),

  PORTFOLIO_NOT_FOUND: notFound('There is no such portfolio.'),
  PORTFOLIO_CURRENCY_UNKNOWN: invalid('Portfolios are not kept in this currency.'),
  PORTFOLIO_CASH_ACCOUNT_TAKEN: conflict('The account holds the cash of another portfolio.'),
  PORTFOLIO_BENCHMARK_NOT_FOUND: notFound('There is no such index.'),
  PORTFOLIO_NOT_EMPTY: conflict('Only a portfolio without holdings can be closed.'),
  PORTFOLIO_CLOSED: conflict('The portfolio is closed for good.'),
  PORTFOLIO_NOT_ACTIVE: conflict('The portfolio does not trade at present.'),

  TRADE_NOT_FOUND: notFound('There is no such trade.'),
  TRADE_QUANTITY_INVALID: invalid(
    'A quantity is greater than zero and has at most 14 digits and 6 decimals.',
  ),
  TRADE_PRICE_INVALID: invalid('A price is greater than zero and has at most 16 digits and 4 decimals.'),
  TRADE_FEES_INVALID: invalid(
    'Fees are zero or more, have at most 4 decimals, and are less than what a sale brings.',
  ),
  TRADE_AMOUNT_INVALID: invalid('The trade comes to nothing, or to more than can be booked.'),
  TRADE_RATE_INVALID: invalid(
    'An exchange rate is greater than zero, has at most 10 decimals, and is 1 within a currency.',
  ),
  TRADE_RATE_MISSING: conflict(
    'No exchange rate is known for the two currencies on this date: name the rate of the trade.',
  ),
  TRADE_AMOUNT_TOO_LARGE: invalid('The trade comes to more than is traded here at once.'),
  TRADE_DATE_INVALID: invalid(
    'A portfolio does not trade before its first day, and nothing is filled before its time.',
  ),
  TRADE_MARKET_CLOSED: conflict('The exchange does not trade on this day.'),
  TRADE_INSTRUMENT_EXPIRED: conflict('The instrument was redeemed or expired before this day.'),
  TRADE_SHORT_SALE: conflict('The portfolio does not hold as much, and may not sell short.'),

  INDEX_NOT_FOUND: notFound('There is no such index.'),
  INDEX_SYMBOL_TAKEN: conflict('Another index has this short code.'),
  INDEX_EXCHANGE_NOT_FOUND: notFound('There is no such exchange.'),
  INDEX_CURRENCY_UNKNOWN: invalid('Indices are not computed in this currency here.'),
  INDEX_WEIGHT_INVALID: invalid('A weight is greater than 0, at most 1, and has at most 6 decimals.'),
  INDEX_WEIGHTS_SUM: invalid('The weights do not sum to 1.'),
  INDEX_CONSTITUENT_TWICE: invalid('The instrument is named twice.'),
  INDEX_LEVEL_INVALID: invalid('A level is greater than zero and has at most 16 digits and 4 decimals.'),
  INDEX_ROW_TWICE: invalid('The index has another row for this date.'),

  INDICATOR_NOT_FOUND: notFound('There is no such economic indicator.'),
  INDICATOR_CODE_TAKEN: conflict('Another indicator has this code.'),
  INDICATOR_CODE_INVALID: invalid('A code has capital letters, digits and underscores.'),
  INDICATOR_REGION_INVALID: invalid('A region is a country code of two capital letters.'),
  INDICATOR_PERIOD_INVALID: invalid(
    'The day is not the first of a month, or of a quarter, as the indicator is published.',
  ),
  INDICATOR_VALUE_INVALID: invalid('A value has at most 14 digits and 6 decimals.'),
  INDICATOR_ROW_TWICE: invalid('The indicator has another row for this period.'),
});

/** A rule of this catalogue. */
export type Refusal = Parameters<typeof refuse>[0];
