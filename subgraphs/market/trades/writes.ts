import { insertInto, nextId } from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import { tradeFilled } from '../events';
import { checkTradingDay } from '../exchanges/trading-day';
import type { TradeInput } from '../generated';
import { keepPosition, positionAfter } from '../holdings/position';
import { holdInstrument, type InstrumentState } from '../instruments/reads';
import { lockPortfolio, type PortfolioState } from '../portfolios/writes';
import { mutation, portfolioAudit } from '../write-side';
import { type TradeRow, trades } from './table';
import { tradeTerms } from './terms';

const allotId = nextId(trades, 'market.trade.allotId');
const insert = insertInto(trades, 'market.trade.insert');

/**
 * Records a filled purchase or sale: the trade, the holding beside the portfolio and beside the instrument, and the
 * event by which finance books the cash. The trades of a portfolio come one after the other.
 * Throws PORTFOLIO_NOT_FOUND, FORBIDDEN, PORTFOLIO_NOT_ACTIVE, TRADE_DATE_INVALID, INSTRUMENT_NOT_FOUND,
 * INSTRUMENT_NOT_TRADABLE, TRADE_SHORT_SALE and what `checkTradingDay` and `tradeTerms` throw.
 */
export const trade = (side: TradeRow['side']) =>
  mutation(side === 'BUY' ? 'buyInstrument' : 'sellInstrument', (input: TradeInput) => async (unit) => {
    const { portfolioId, instrumentId, quantity, price, fees = '0', tradeDate } = input;
    const portfolio = await tradingPortfolio(unit, input);
    const instrument = await tradableInstrument(unit, instrumentId);
    await checkTradingDay(unit, instrument, tradeDate);
    const terms = await tradeTerms(unit, side, input, portfolio, instrument);
    const { cashAmount } = terms;
    const change = { instrumentId, side, quantity, price, cashAmount, tradeDate };
    const position = await positionAfter(unit, portfolioId, change);
    if (side === 'SELL' && position.isShort && !portfolio.allowsShortSales)
      throw refuse('TRADE_SHORT_SALE', ['input', 'quantity']);
    await keepPosition(unit, portfolio, instrument, position);
    const { id } = await unit.only(allotId);
    const { symbol, contractSize, currency } = instrument;
    const { baseCurrency, cashAccountId } = portfolio;
    const filled = {
      ...terms,
      instrumentId,
      symbol,
      side,
      quantity,
      price,
      fees,
      currency,
      baseCurrency,
      tradeDate,
    };
    await unit.run(insert, {
      ...filled,
      key: portfolioId,
      id,
      contractSize,
      realisedGain: position.realisedGain,
      cashAccountId,
      tradedById: unit.viewer.employeeId,
    });
    await unit.record(
      portfolioAudit,
      portfolioId,
      { entity: 'Trade', entityId: id, before: null, after: filled },
      tradeFilled(portfolioId, { portfolioId, tradeId: id, ...filled, cashAccountId }),
    );
    return { portfolioId, id };
  });

async function tradingPortfolio(
  unit: UnitOfWork,
  { portfolioId, tradeDate }: TradeInput,
): Promise<PortfolioState> {
  const inputPath = ['input', 'portfolioId'];
  const portfolio = await lockPortfolio(unit, portfolioId, inputPath);
  unit.permit(unit.viewer.employeeId === portfolio.managerId);
  if (portfolio.status !== 'ACTIVE')
    throw refuse('PORTFOLIO_NOT_ACTIVE', inputPath, { message: `The portfolio is ${portfolio.status}.` });
  if (tradeDate < portfolio.inceptionDate) throw refuse('TRADE_DATE_INVALID', ['input', 'tradeDate']);
  return portfolio;
}

async function tradableInstrument(unit: UnitOfWork, instrumentId: string): Promise<InstrumentState> {
  const instrument = await unit.one(holdInstrument, { key: instrumentId });
  const inputPath = ['input', 'instrumentId'];
  if (!instrument) throw refuse('INSTRUMENT_NOT_FOUND', inputPath);
  if (instrument.status !== 'ACTIVE')
    throw refuse('INSTRUMENT_NOT_TRADABLE', inputPath, {
      message: `The instrument is ${instrument.status}.`,
    });
  return instrument;
}
