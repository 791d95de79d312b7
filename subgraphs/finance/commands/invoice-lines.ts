import { bulkInsert, type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { InvoiceLineInput } from '../generated';
import { checkAccounts } from '../posting/accounts';
import type { PostingCurrency } from '../posting/post-entries';

interface PricedInvoiceLine {
  readonly lineNo: number;
  readonly netAmount: string;
  readonly taxAmount: string;
}

/** What the lines of an invoice add up to. */
export interface InvoiceTotals {
  readonly netAmount: string;
  readonly taxAmount: string;
  readonly totalAmount: string;
  readonly baseAmount: string;
}

/** The lines of an invoice, ready to be written. */
export interface PricedInvoice extends InvoiceTotals {
  readonly lines: readonly PricedInvoiceLine[];
}

/** Lines of an invoice at most. */
const LINES_MAXIMUM = 100;

const price = statement<
  Params,
  PricedInvoiceLine & {
    readonly sound: boolean;
    readonly totalNet: string;
    readonly totalTax: string;
    readonly totalAmount: string;
    readonly baseAmount: string;
    readonly isEmpty: boolean;
  }
>({
  name: 'finance.invoiceLines.price',
  route: reference,
  sql: `select line_no as "lineNo", net as "netAmount", tax as "taxAmount", sound, sum(net) over () as "totalNet",
               sum(tax) over () as "totalTax", sum(net + tax) over () as "totalAmount",
               round(sum(net + tax) over () * $rate::numeric, 2) as "baseAmount",
               sum(net + tax) over () <= 0 as "isEmpty"
        from (
          select line_no, net, round(net * tax_rate, $minorUnits::integer) as tax, sound
          from (
            select line_no, tax_rate, round(quantity * unit_price, $minorUnits) as net,
                   quantity > 0 and quantity = round(quantity, 6) and unit_price >= 0
                     and unit_price = round(unit_price, 4) and tax_rate between 0 and 1
                     and tax_rate = round(tax_rate, 4) as sound
            from (
              select ordinality::integer as line_no, quantity, unit_price, tax_rate
              from unnest($quantities::numeric[], $unitPrices::numeric[], $taxRates::numeric[])
                with ordinality as given (quantity, unit_price, tax_rate, ordinality)
            ) line
          ) netted
        ) taxed
        order by line_no`,
});

const insert = statement<Params, never>({
  name: 'finance.invoiceLine.insertMany',
  route: bulkInsert,
  sql: `insert into finance_core.invoice_lines
          (invoice_id, line_no, description, quantity, unit_price, net_amount, tax_rate, tax_amount, revenue_account_id)
        select * from unnest($keys::bigint[], $lineNos::integer[], $descriptions::text[], $quantities::numeric[],
          $unitPrices::numeric[], $netAmounts::numeric[], $taxRates::numeric[], $taxAmounts::numeric[],
          $revenueAccountIds::bigint[])`,
});

const remove = statement<Params, never>({
  name: 'finance.invoiceLine.removeAll',
  route: singleShard,
  sql: 'delete from finance_core.invoice_lines where invoice_id = $key::bigint',
});

/** Checks what can be said of the lines without the data. Throws INVOICE_LINE_COUNT. */
export function checkLines(lines: readonly InvoiceLineInput[]): void {
  if (lines.length < 1 || lines.length > LINES_MAXIMUM)
    throw refuse('INVOICE_LINE_COUNT', { inputPath: ['input', 'lines'] });
}

/**
 * Computes the amounts of invoice lines. Throws INVOICE_LINE_INVALID, INVOICE_EMPTY, INVOICE_NOT_REVENUE and what
 * `checkAccounts` throws.
 */
export async function priceInvoice(
  unit: UnitOfWork,
  given: readonly InvoiceLineInput[],
  { code: currency, minorUnits, accountingRate: rate }: PostingCurrency,
  date: string,
): Promise<PricedInvoice> {
  const lines = await unit.run(price, { ...columnsOf(given), minorUnits, rate });
  const at = (index: number, ...field: string[]) => ['input', 'lines', index, ...field];
  for (const [index, { sound }] of lines.entries())
    if (!sound) throw refuse('INVOICE_LINE_INVALID', { inputPath: at(index) });
  const { totalNet: netAmount, totalTax: taxAmount, totalAmount, baseAmount, isEmpty } = lines[0]!;
  if (isEmpty) throw refuse('INVOICE_EMPTY', { inputPath: ['input', 'lines'] });
  const uses = given.map(({ revenueAccountId: accountId }, index) => ({
    accountId,
    currency,
    date,
    inputPath: at(index, 'revenueAccountId'),
  }));
  const accounts = await checkAccounts(unit, uses);
  for (const { accountId, inputPath } of uses)
    if (accounts.get(accountId)!.accountType !== 'REVENUE')
      throw refuse('INVOICE_NOT_REVENUE', { inputPath });
  return { lines, netAmount, taxAmount, totalAmount, baseAmount };
}

/** Writes the lines of an invoice in place of those it has. */
export async function writeInvoiceLines(
  unit: UnitOfWork,
  invoiceId: string,
  given: readonly InvoiceLineInput[],
  { lines }: PricedInvoice,
): Promise<void> {
  await unit.run(remove, { key: invoiceId });
  await unit.run(insert, {
    ...columnsOf(given),
    keys: given.map(() => invoiceId),
    lineNos: lines.map(({ lineNo }) => lineNo),
    descriptions: given.map(({ description }) => description),
    netAmounts: lines.map(({ netAmount }) => netAmount),
    taxAmounts: lines.map(({ taxAmount }) => taxAmount),
    revenueAccountIds: given.map(({ revenueAccountId }) => revenueAccountId),
  });
}

function columnsOf(given: readonly InvoiceLineInput[]) {
  return {
    quantities: given.map(({ quantity }) => quantity),
    unitPrices: given.map(({ unitPrice }) => unitPrice),
    taxRates: given.map(({ taxRate }) => taxRate),
  };
}
