import { distributionOf, tablesOf } from '../../citus';
import * as accounts from './accounts/table';
import * as budgets from './budgets/table';
import * as currencies from './currencies/table';
import * as customers from './customers/table';
import * as invoices from './invoices/table';
import * as ledger from './ledger/table';
import * as limits from './limits/table';
import * as payments from './payments/table';
import * as periods from './periods/table';
import * as postingAccounts from './posting-accounts/table';
import * as receivables from './receivables/table';
import * as settlements from './settlements/table';
import * as statements from './statements/table';
import * as transactions from './transactions/table';
import * as writeSide from './write-side';

/** Every table and view of the service. */
export const tables = tablesOf(
  currencies,
  periods,
  accounts,
  ledger,
  budgets,
  transactions,
  limits,
  invoices,
  payments,
  customers,
  postingAccounts,
  settlements,
  statements,
  receivables,
  writeSide,
);

/** Where each table of the service lives on Citus. */
export const distribution = distributionOf('finance', tables);

export { books } from './rules';
