import { AddedRows } from './rows';
import { sql } from './sql';

const worker = Number(process.env.JEST_WORKER_ID ?? 0);
/** Id of the first of such rows: of no other row, and of none that another test file adds at the same time. */
export const FIRST_WRITTEN = 8_000_000 + 100 * worker;
const ID = String(FIRST_WRITTEN);

const audit = { audit_id: ID, entity_id: '1', action: 'change', actor_id: '2' };

/**
 * Adds rows such as mutations write, which the sample data has not been through: an entry in an audit trail, a
 * warning of a budget, and trades with their settlements. The function that it returns removes them.
 */
export async function addWrittenRows(): Promise<() => Promise<void>> {
  const hc = new AddedRows('hc');
  await hc.add('hc_core.employee_audit', {
    ...audit,
    employee_id: '1',
    entity: 'Employee',
    before: { phone: null },
    after: { phone: '+1 212 555 0000' },
  });
  const read = { access_id: ID, entity_id: '1', viewer_id: '2', seen_at: '2026-06-30T08:00:00Z' };
  await hc.add('hc_core.employee_access', { ...read, employee_id: '1', what: 'Employee.salary' });
  const doc = new AddedRows('doc');
  await doc.add('doc_core.document_access', { ...read, document_id: '1', what: 'Document' });
  const finance = new AddedRows('finance');
  const [budget] = await sql(
    'finance',
    'select account_id, budget_id from finance_core.budgets order by budget_id limit 1',
  );
  await finance.add('finance_core.budget_warnings', {
    ...budget,
    warning_id: ID,
    threshold: 80 + worker,
    budget_amount: '1000',
    actual_amount: '801.5',
    transaction_id: '1',
  });
  const market = new AddedRows('market');
  for (const [index, side] of ['BUY', 'SELL'].entries()) await addTrade(market, finance, index, side);
  return async () => {
    await market.remove();
    await hc.remove();
    await doc.remove();
    await finance.remove();
  };
}

/** Trades of portfolio 1: a purchase whose settlement has failed, and a sale that is settled. */
async function addTrade(market: AddedRows, finance: AddedRows, index: number, side: string): Promise<void> {
  const trade = { portfolio_id: '1', trade_id: String(FIRST_WRITTEN + index) };
  await market.add('market_core.trades', {
    ...trade,
    instrument_id: '1',
    symbol: 'AAPL',
    side,
    quantity: '10',
    price: '236.4',
    contract_size: '1',
    currency: 'USD',
    amount: '2364',
    fees: '4',
    exchange_rate: '1',
    base_currency: 'USD',
    cash_amount: side === 'BUY' ? '-2368' : '2360',
    realised_gain: side === 'BUY' ? null : '-8',
    cash_account_id: '1001',
    trade_date: '2026-06-30',
    traded_by: '5',
  });
  await finance.add('finance_core.trade_settlements', {
    ...trade,
    origin: `Trade:1:${trade.trade_id}`,
    posting_date: '2026-06-30',
    movement: {},
    actor_id: '5',
    ...(side === 'BUY'
      ? { status: 'FAILED', reason_code: 'PERIOD_NOT_OPEN', reason: 'The period 2026-06 is closed.' }
      : { status: 'POSTED', transaction_id: '1' }),
  });
}
