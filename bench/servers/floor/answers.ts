import type { Pool } from 'pg';
import { distinct, grouped, indexed, type Service } from './database';
import * as sql from './statements';

type PoolOf = (service: Service) => Pool;

/** What a handler of the floor is asked with. */
export interface Variables {
  readonly id: string;
  readonly ids: readonly string[];
}

/** One portfolio by its id. */
export async function row(poolOf: PoolOf, { id }: Variables) {
  const [portfolio = null] = await sql.portfolioRow(poolOf, id);
  return { portfolio };
}

/** One portfolio with its holdings, their instruments and quotes: all of one service. */
export async function nested(poolOf: PoolOf, { id }: Variables) {
  const [portfolios, holdings] = await Promise.all([
    sql.portfoliosByIds(poolOf, [id]),
    sql.holdingsOfOne(poolOf, id),
  ]);
  const portfolio = portfolios[0];
  if (!portfolio) return { portfolio: null };
  const instruments = indexed(
    await sql.quotedInstrumentsByIds(poolOf, distinct(holdings, 'instrument_id')),
    'instrument_id',
  );
  const nodes = holdings.map((holding) => {
    const { symbol, name, last } = instruments.get(holding.instrument_id)!;
    return {
      quantity: holding.quantity,
      averageCost: holding.average_cost,
      instrument: { symbol, name, latestQuote: last === null ? null : { last } },
    };
  });
  return { portfolio: { name: portfolio.name, baseCurrency: portfolio.base_currency, holdings: { nodes } } };
}

/** Portfolios with holdings, manager and ledger: three services, two rounds of waiting and one for who posted. */
export async function cross(poolOf: PoolOf, { ids }: Variables) {
  const [portfolios, holdings] = await Promise.all([
    sql.portfoliosByIds(poolOf, ids),
    sql.holdingsOf(poolOf, ids),
  ]);
  const accountIds = distinct(portfolios, 'cash_account_id');
  const [instruments, managers, accounts, [entries, posters]] = await Promise.all([
    sql.instrumentsByIds(poolOf, distinct(holdings, 'instrument_id')),
    sql.employeesByIds(poolOf, distinct(portfolios, 'manager_id')),
    sql.accountsByIds(poolOf, accountIds),
    entriesWithPosters(poolOf, accountIds),
  ]);
  const portfolioOf = indexed(portfolios, 'id');
  const holdingsOf = grouped(holdings, 'portfolio_id');
  const instrumentOf = indexed(instruments, 'instrument_id');
  const managerOf = indexed(managers, 'employee_id');
  const accountOf = indexed(accounts, 'account_id');
  const entriesOf = grouped(entries, 'account_id');
  const portfoliosByIds = ids.map((id) => {
    const portfolio = portfolioOf.get(id);
    if (!portfolio) return null;
    const manager = managerOf.get(portfolio.manager_id);
    const account = accountOf.get(portfolio.cash_account_id);
    return {
      id,
      name: portfolio.name,
      baseCurrency: portfolio.base_currency,
      holdings: {
        nodes: (holdingsOf.get(id) ?? []).map((holding) => {
          const { symbol, name } = instrumentOf.get(holding.instrument_id)!;
          return {
            quantity: holding.quantity,
            averageCost: holding.average_cost,
            instrument: { symbol, name },
          };
        }),
      },
      manager: manager
        ? { fullName: manager.full_name, email: manager.email, department: { name: manager.department } }
        : null,
      cashAccount: account
        ? {
            code: account.code,
            balance: account.balance,
            currency: account.currency,
            ledgerEntries: {
              nodes: (entriesOf.get(account.account_id) ?? []).map((entry) => ({
                entryDate: entry.entry_date,
                debit: entry.debit,
                credit: entry.credit,
                postedBy: { fullName: posters.get(entry.posted_by)!.full_name },
              })),
            },
          }
        : null,
    };
  });
  return { portfoliosByIds };
}

async function entriesWithPosters(poolOf: PoolOf, accountIds: readonly unknown[]) {
  const entries = await sql.entriesOf(poolOf, accountIds);
  const posters = await sql.employeeNames(poolOf, distinct(entries, 'posted_by'));
  return [entries, indexed(posters, 'employee_id')] as const;
}
