import type { Pool } from 'pg';
import type { Variables } from './answers';
import { distinct, grouped, indexed, type Service } from './database';
import * as sql from './statements';

type PoolOf = (service: Service) => Pool;

/** Portfolios with all that belongs to them in five services: examples/12-portfolios-in-depth.graphql. */
export async function depth(poolOf: PoolOf, { ids }: Variables) {
  const targets = ids.map((id) => `Portfolio:${id}`);
  const [market, risks, documents] = await Promise.all([
    fromMarket(poolOf, ids),
    fromRisk(poolOf, targets),
    fromDocuments(poolOf, targets),
  ]);
  const portfoliosByIds = ids.map((id) => {
    const portfolio = market(id);
    const target = `Portfolio:${id}`;
    return portfolio && { ...portfolio, riskExposures: risks(target), linkedDocuments: documents(target) };
  });
  return { portfoliosByIds };
}

async function fromMarket(poolOf: PoolOf, ids: readonly string[]) {
  const [portfolios, holdings] = await Promise.all([
    sql.portfoliosByIds(poolOf, ids),
    sql.holdingsOf(poolOf, ids),
  ]);
  const [instruments, managers, accounts] = await Promise.all([
    sql.quotedInstrumentsByIds(poolOf, distinct(holdings, 'instrument_id')),
    sql.employeesByIds(poolOf, distinct(portfolios, 'manager_id')),
    fromFinance(poolOf, distinct(portfolios, 'cash_account_id')),
  ]);
  const portfolioOf = indexed(portfolios, 'id');
  const holdingsOf = grouped(holdings, 'portfolio_id');
  const instrumentOf = indexed(instruments, 'instrument_id');
  const managerOf = indexed(managers, 'employee_id');
  return (id: string) => {
    const portfolio = portfolioOf.get(id);
    if (!portfolio) return null;
    const manager = managerOf.get(portfolio.manager_id);
    return {
      id,
      name: portfolio.name,
      baseCurrency: portfolio.base_currency,
      holdings: {
        nodes: (holdingsOf.get(id) ?? []).map((holding) => {
          const { symbol, name, last, quoted_at } = instrumentOf.get(holding.instrument_id)!;
          const latestQuote = last === null ? null : { last, quotedAt: quoted_at };
          return {
            quantity: holding.quantity,
            averageCost: holding.average_cost,
            instrument: { symbol, name, latestQuote },
          };
        }),
      },
      manager: manager
        ? {
            fullName: manager.full_name,
            email: manager.email,
            department: { name: manager.department },
            position: { title: manager.position },
          }
        : null,
      cashAccount: accounts(portfolio.cash_account_id),
    };
  };
}

async function fromFinance(poolOf: PoolOf, accountIds: readonly unknown[]) {
  const [accounts, entries] = await Promise.all([
    sql.accountsByIds(poolOf, accountIds),
    sql.entriesOf(poolOf, accountIds),
  ]);
  const [transactions, posters] = await Promise.all([
    sql.transactionsByIds(poolOf, distinct(entries, 'transaction_id')),
    sql.employeeNames(poolOf, distinct(entries, 'posted_by')),
  ]);
  const accountOf = indexed(accounts, 'account_id');
  const entriesOf = grouped(entries, 'account_id');
  const transactionOf = indexed(transactions, 'transaction_id');
  const posterOf = indexed(posters, 'employee_id');
  return (id: string) => {
    const account = accountOf.get(id);
    if (!account) return null;
    const nodes = (entriesOf.get(id) ?? []).map((entry) => {
      const { reference, description, status } = transactionOf.get(entry.transaction_id)!;
      return {
        entryDate: entry.entry_date,
        debit: entry.debit,
        credit: entry.credit,
        transaction: { reference, description, status },
        postedBy: { fullName: posterOf.get(entry.posted_by)!.full_name },
      };
    });
    const { code, balance, currency } = account;
    return { code, balance, currency, ledgerEntries: { nodes } };
  };
}

async function fromRisk(poolOf: PoolOf, targets: readonly string[]) {
  const listed = await sql.exposuresOf(poolOf, targets);
  const exposures = await sql.exposuresByKeys(
    poolOf,
    distinct(listed, 'risk_id'),
    distinct(listed, 'exposure_id'),
  );
  const owners = await sql.employeeNames(poolOf, distinct(exposures, 'owner_id'));
  const listedOf = grouped(listed, 'target_key');
  const exposureOf = indexed(exposures, 'exposure_id');
  const ownerOf = indexed(owners, 'employee_id');
  return (target: string) => ({
    nodes: (listedOf.get(target) ?? []).map(({ exposure_id }) => {
      const exposure = exposureOf.get(exposure_id)!;
      return {
        exposureAmount: exposure.exposure_amount,
        currency: exposure.currency,
        risk: {
          title: exposure.title,
          residualLevel: exposure.residual_level,
          owner: { fullName: ownerOf.get(exposure.owner_id)!.full_name },
        },
      };
    }),
  });
}

async function fromDocuments(poolOf: PoolOf, targets: readonly string[]) {
  const listed = await sql.documentsOf(poolOf, targets);
  const documents = indexed(await sql.documentsByIds(poolOf, distinct(listed, 'document_id')), 'document_id');
  const listedOf = grouped(listed, 'target_key');
  return (target: string) => ({
    nodes: (listedOf.get(target) ?? []).map(({ document_id }) => {
      const { number, title, status } = documents.get(document_id)!;
      return { number, title, status };
    }),
  });
}
