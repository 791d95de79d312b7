import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { PortfolioRow } from '../portfolios';

/** What a mutation changes of a portfolio, and what its lists know of it. */
export type PortfolioState = Omit<PortfolioRow, 'createdAt' | 'updatedAt'>;

const fields = `portfolio_id as id, name, strategy, status, base_currency as "baseCurrency", manager_id as "managerId",
  cash_account_id as "cashAccountId", benchmark_index_id as "benchmarkId", inception_date as "inceptionDate",
  allows_short_sales as "allowsShortSales", version`;

/** Lets the changes and trades of a portfolio come one after the other. */
export const lockPortfolio = statement<Params, PortfolioState>({
  name: 'market.portfolio.lock',
  route: singleShard,
  sql: `select ${fields} from market_core.portfolios where portfolio_id = $key::bigint for update`,
});

export const allotPortfolioId = statement<Params, { id: string }>({
  name: 'market.portfolio.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('market_core.portfolios', 'portfolio_id'))::bigint as id`,
});

export const insertPortfolio = statement<Params, never>({
  name: 'market.portfolio.insert',
  route: singleShard,
  sql: `insert into market_core.portfolios
          (portfolio_id, name, strategy, status, base_currency, manager_id, cash_account_id, benchmark_index_id,
           inception_date, allows_short_sales)
        values ($key::bigint, $name::text, $strategy::text, $status::text, $baseCurrency::text, $managerId::bigint,
                $cashAccountId::bigint, $benchmarkId::bigint, $inceptionDate::date, $allowsShortSales::boolean)`,
});

export const changePortfolio = statement<Params, never>({
  name: 'market.portfolio.change',
  route: singleShard,
  sql: `update market_core.portfolios
        set name = $name::text, strategy = $strategy::text, status = $status::text, manager_id = $managerId::bigint,
            cash_account_id = $cashAccountId::bigint, benchmark_index_id = $benchmarkId::bigint,
            allows_short_sales = $allowsShortSales::boolean, updated_at = now(), version = version + 1
        where portfolio_id = $key::bigint`,
});

export const isPortfolioEmpty = statement<Params, { isEmpty: boolean }>({
  name: 'market.portfolio.isEmpty',
  route: singleShard,
  sql: `select count(*) = 0 as "isEmpty" from market_core.holdings where portfolio_id = $key::bigint`,
});

const delist = statement<Params, never>({
  name: 'market.portfolio.delistFromManager',
  route: singleShard,
  sql: `delete from market_core.portfolios_by_manager
        where manager_id = $key::bigint and portfolio_id = $id::bigint`,
});

const list = statement<Params, never>({
  name: 'market.portfolio.listForManager',
  route: singleShard,
  sql: `insert into market_core.portfolios_by_manager
          (manager_id, portfolio_id, name, strategy, status, base_currency, inception_date)
        values ($key::bigint, $id::bigint, $name::text, $strategy::text, $status::text, $baseCurrency::text,
                $inceptionDate::date)
        on conflict (manager_id, portfolio_id) do update
        set name = excluded.name, strategy = excluded.strategy, status = excluded.status`,
});

/** Keeps the list of the manager, and leaves that of the manager before. */
export async function listForManager(
  unit: UnitOfWork,
  portfolio: Omit<PortfolioState, 'version'>,
  earlierManagerId?: string,
): Promise<void> {
  const { id, managerId } = portfolio;
  if (earlierManagerId !== undefined && earlierManagerId !== managerId)
    await unit.run(delist, { key: earlierManagerId, id });
  await unit.run(list, { ...portfolio, key: managerId, id });
}

const claim = statement<Params, { id: string }>({
  name: 'market.portfolio.claimCashAccount',
  route: singleShard,
  sql: `insert into market_core.portfolios_by_cash_account (cash_account_id, portfolio_id)
        values ($key::bigint, $id::bigint) on conflict (cash_account_id) do nothing returning portfolio_id as id`,
});

const release = statement<Params, never>({
  name: 'market.portfolio.releaseCashAccount',
  route: singleShard,
  sql: `delete from market_core.portfolios_by_cash_account
        where cash_account_id = $key::bigint and portfolio_id = $id::bigint`,
});

/** Takes the account for the portfolio, and gives up the one before. Returns whether it was free. */
export async function claimCashAccount(
  unit: UnitOfWork,
  { id, cashAccountId }: Pick<PortfolioState, 'id' | 'cashAccountId'>,
  earlierAccountId?: string,
): Promise<boolean> {
  if (earlierAccountId === cashAccountId) return true;
  if (earlierAccountId !== undefined) await unit.run(release, { key: earlierAccountId, id });
  return (await unit.one(claim, { key: cashAccountId, id })) !== null;
}
