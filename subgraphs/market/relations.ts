import { isViewer, type Relations, through } from '../runtime/access/relation';
import { portfolioById } from './portfolios/reads';

const manager = isViewer('managerId');
const ofPortfolio = through(portfolioById, 'portfolioId', manager);

/** How a viewer can be related to what market has. */
export const relations: Relations = {
  Employee: { self: isViewer('id') },
  Portfolio: { manager },
  Holding: { manager: ofPortfolio },
  Trade: { manager: ofPortfolio, author: isViewer('tradedById') },
};
