import { lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns, reference } from '../../citus/statement';

/** A row of finance_core.customers. */
export interface CustomerRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly currency: string;
  readonly billingEmail: string;
  readonly paymentTermsDays: number;
  readonly status: 'ACTIVE' | 'ON_HOLD' | 'CLOSED';
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const customerColumns = {
  id: 'customer_id',
  code: 'code',
  name: 'name',
  country: 'country',
  currency: 'currency',
  billingEmail: 'billing_email',
  paymentTermsDays: 'payment_terms_days',
  status: 'status',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

const selectCustomers = `select ${columns<CustomerRow>(customerColumns)} from finance_core.customers`;

/** Customers by id. */
export const customerById = lookup<CustomerRow>({
  name: 'finance.customer.byId',
  route: reference,
  sql: `${selectCustomers} where customer_id = any($keys::bigint[])`,
  key: 'id',
});

/** Customers by code. */
export const customerByCode = lookup<CustomerRow>({
  name: 'finance.customer.byCode',
  route: reference,
  sql: `${selectCustomers} where code = any($keys::text[])`,
  key: 'code',
});

/** All customers. */
export const customers = page<CustomerRow>({
  name: 'finance.customers',
  columns: columns<CustomerRow>(customerColumns),
  from: 'finance_core.customers',
  reference: true,
  orders: {
    NAME: { column: 'name', type: 'text', property: 'name' },
    CODE: { column: 'code', type: 'text', property: 'code' },
  },
  tieBreaker: { column: 'customer_id', type: 'bigint', property: 'id' },
  filters: { status: 'status = $status::text' },
});

/** A row of finance_reporting.customer_balances. */
export interface CustomerBalanceRow {
  readonly customerId: string;
  readonly invoiceCount: number;
  readonly openInvoiceCount: number;
  readonly baseInvoiced: string;
  readonly baseOpen: string;
  readonly oldestDueOn: string | null;
  readonly lastIssuedOn: string;
}

/** What was invoiced to customers and what is open. */
export const balanceOfCustomer = lookup<CustomerBalanceRow>({
  name: 'finance.customerBalance.byCustomer',
  sql: `select ${columns<CustomerBalanceRow>({
    customerId: 'customer_id',
    invoiceCount: 'invoice_count::integer',
    openInvoiceCount: 'open_invoice_count::integer',
    baseInvoiced: 'base_invoiced',
    baseOpen: 'base_open',
    oldestDueOn: 'oldest_due_on',
    lastIssuedOn: 'last_issued_on',
  })} from finance_reporting.customer_balances where customer_id = any($keys::bigint[])`,
  key: 'customerId',
});
