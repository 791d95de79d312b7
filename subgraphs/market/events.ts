import { z } from 'zod';
import { changes, eventType, fields } from '../runtime/events/event-type';
import { portfolios } from './portfolios/table';

const id = z.string();

export const portfolioCreated = eventType('PortfolioCreated', {
  aggregate: 'Portfolio',
  about: 'A portfolio was set up.',
  payload: { portfolioId: id, ...fields(portfolios, 'name', 'baseCurrency', 'managerId', 'cashAccountId') },
});

const changedPortfolio = {
  portfolioId: id,
  ...changes(
    portfolios,
    'name',
    'strategy',
    'status',
    'managerId',
    'cashAccountId',
    'benchmarkId',
    'allowsShortSales',
  ),
};

export const portfolioUpdated = eventType('PortfolioUpdated', {
  aggregate: 'Portfolio',
  about: 'Something of a portfolio was changed: the payload has what.',
  payload: changedPortfolio,
});

export const portfolioClosed = eventType('PortfolioClosed', {
  aggregate: 'Portfolio',
  about: 'A portfolio was wound up for good.',
  payload: changedPortfolio,
});
