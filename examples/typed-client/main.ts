import { PortfolioDocument, PortfoliosDocument, type PortfoliosQuery, WatchDocument } from './generated';
import { request } from './request';
import { subscribe } from './subscribe';

type PortfolioNode = NonNullable<PortfoliosQuery['portfolios']>['nodes'][number];

/** Every portfolio, page by page. */
async function* portfolios(): AsyncGenerator<PortfolioNode> {
  let after: string | null = null;
  do {
    const { portfolios: page }: PortfoliosQuery = await request(PortfoliosDocument, { first: 20, after });
    if (!page) return;
    yield* page.nodes;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
}

/** An amount as people write it. Amounts are decimal strings: they are shown here, never calculated with. */
function money(amount: string | undefined, currency = ''): string {
  if (amount === undefined) return '';
  const [whole = '', fraction = ''] = amount.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction.slice(0, 2).padEnd(2, '0')} ${currency}`.trim();
}

async function listPortfolios(): Promise<void> {
  const rows: Record<string, unknown>[] = [];
  for await (const { id, name, manager, latestValuation } of portfolios())
    rows.push({
      id,
      name,
      manager: manager?.fullName,
      value: money(latestValuation?.marketValue, latestValuation?.currency),
      date: latestValuation?.valuationDate,
    });
  console.table(rows);
}

async function showPortfolio(id: string): Promise<void> {
  const { portfolio } = await request(PortfolioDocument, { id });
  if (!portfolio) throw new Error(`There is no portfolio ${id}.`);
  const { name, manager, cashAccount, holdings, riskExposures, baseCurrency } = portfolio;
  console.log(`${name}, managed by ${manager?.fullName ?? 'nobody'}`);
  console.log(`cash: ${money(cashAccount?.balance ?? undefined, cashAccount?.currency)}`);
  console.table(
    holdings?.nodes.map(({ instrument, quantity, bookCost }) => ({
      symbol: instrument?.symbol,
      name: instrument?.name,
      quantity,
      cost: money(bookCost, baseCurrency),
      last: instrument?.latestQuote?.last,
    })),
  );
  console.table(
    riskExposures?.nodes.map(({ risk, exposureAmount, currency }) => ({
      risk: risk?.title,
      level: risk?.residualLevel,
      exposure: money(exposureAmount, currency),
    })),
  );
}

/** Prints a line now and with each change, until it is stopped. */
async function watchPortfolio(id: string): Promise<void> {
  for await (const { portfolioChanged } of subscribe(WatchDocument, { id })) {
    if (!portfolioChanged?.portfolio) throw new Error(`There is no portfolio ${id}.`);
    const { changes, portfolio } = portfolioChanged;
    // One whose list could not be read is told of all the same.
    const [last] = portfolio.trades?.nodes ?? [];
    const told = changes.map(({ type }) => type).join(', ') || 'as it stands';
    const trade = last && `${last.side} ${last.quantity} ${last.symbol}`;
    console.log(
      `${portfolio.name}: ${told}; ${portfolio.trades?.totalCount ?? 'some'} trades, the last ${trade ?? 'none'}`,
    );
  }
}

const [what, watched] = process.argv.slice(2);
try {
  if (what === 'watch' && watched) await watchPortfolio(watched);
  else await (what ? showPortfolio(what) : listPortfolios());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
