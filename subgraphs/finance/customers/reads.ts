import { byKey, type Conditions, conditionsOf, equals, page } from '../../../citus';
import { customerBalances, customers } from './table';

/** Customers by id. */
export const customerById = byKey(customers, 'finance.customer.byId');

/** Customers by code. */
export const customerByCode = byKey(customers, 'finance.customer.byCode', 'code');

/** What customers are filtered by. */
export const customerConditions: Conditions = {
  ...conditionsOf(customers, 'id', 'code', 'name', 'country', 'currency', 'billingEmail', 'paymentTermsDays'),
  ...conditionsOf(customers, 'status', 'createdAt', 'updatedAt'),
};

/** All customers. */
export const allCustomers = page({
  name: 'finance.customers',
  from: customers,
  orders: { NAME: customers.name, CODE: customers.code },
  tieBreaker: customers.id,
  filters: { status: equals(customers.status) },
  conditions: customerConditions,
});

/** What was invoiced to customers and what is open. */
export const balanceOfCustomer = byKey(customerBalances, 'finance.customerBalance.byCustomer');
