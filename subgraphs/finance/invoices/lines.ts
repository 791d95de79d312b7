import { arrayOf, insertRows, key, param, reference, singleShard, statement } from '../../../citus';
import { there } from '../../../platform/there';
import type { UnitOfWork } from '../../runtime/mutation';
import { checkAccounts } from '../accounts/states';
import type { PostingCurrency } from '../currencies/reads';
import { refuse } from '../errors';
import type { InvoiceLineInput } from '../generated';
import { type InvoiceLineRow, type InvoiceRow, invoiceLines } from './table';

/** The lines of an invoice, ready to be written, and what they add up to. */
export interface PricedInvoice
  extends Pick<InvoiceRow, 'netAmount' | 'taxAmount' | 'totalAmount' | 'baseAmount'> {
  readonly lines: readonly Pick<InvoiceLineRow, 'lineNo' | 'netAmount' | 'taxAmount'>[];
}

/** Lines of an invoice at most. */
const LINES_MAXIMUM = 100;
const minorUnits = param.integer('minorUnits');

const price = statement<
  Pick<InvoiceLineRow, 'lineNo' | 'netAmount' | 'taxAmount'> &
    Readonly<Record<'totalNet' | 'totalTax' | 'totalAmount' | 'baseAmount', string>> & {
      readonly sound: boolean;
      readonly isEmpty: boolean;
    }
>('finance.invoiceLines.price', reference)
  .sql`select line_no as "lineNo", net as "netAmount", tax as "taxAmount", sound, sum(net) over () as "totalNet",
              sum(tax) over () as "totalTax", sum(net + tax) over () as "totalAmount",
              round(sum(net + tax) over () * ${param.numeric('rate')}, 2) as "baseAmount",
              sum(net + tax) over () <= 0 as "isEmpty"
       from (
         select line_no, net, round(net * tax_rate, ${minorUnits}) as tax, sound
         from (
           select line_no, tax_rate, round(quantity * unit_price, ${minorUnits}) as net,
                  quantity > 0 and quantity = round(quantity, 6) and unit_price >= 0
                    and unit_price = round(unit_price, 4) and tax_rate between 0 and 1
                    and tax_rate = round(tax_rate, 4) as sound
           from (
             select ordinality::integer as line_no, quantity, unit_price, tax_rate
             from unnest(${arrayOf(param.numeric('quantities'))}, ${arrayOf(param.numeric('unitPrices'))},
                         ${arrayOf(param.numeric('taxRates'))})
               with ordinality as given (quantity, unit_price, tax_rate, ordinality)
           ) line
         ) netted
       ) taxed
       order by line_no`;

const insert = insertRows(invoiceLines, 'finance.invoiceLine.insertMany');

const remove = statement<never>('finance.invoiceLine.removeAll', singleShard)
  .sql`delete from ${invoiceLines} where invoice_id = ${key.bigint}`;

/** A line without a rate is not taxed. */
const taxRateOf = ({ taxRate = '0' }: InvoiceLineInput) => taxRate;

/** Checks what can be said of the lines without the data. Throws INVOICE_LINE_COUNT. */
export function checkLines(lines: readonly InvoiceLineInput[]): void {
  if (lines.length < 1 || lines.length > LINES_MAXIMUM)
    throw refuse('INVOICE_LINE_COUNT', ['input', 'lines']);
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
  const lines = await unit.run(price, {
    quantities: given.map(({ quantity }) => quantity),
    unitPrices: given.map(({ unitPrice }) => unitPrice),
    taxRates: given.map(taxRateOf),
    minorUnits,
    rate,
  });
  const at = (index: number, ...field: string[]) => ['input', 'lines', index, ...field];
  for (const [index, { sound }] of lines.entries())
    if (!sound) throw refuse('INVOICE_LINE_INVALID', at(index));
  const { totalNet: netAmount, totalTax: taxAmount, totalAmount, baseAmount, isEmpty } = there(lines[0]);
  if (isEmpty) throw refuse('INVOICE_EMPTY', ['input', 'lines']);
  const uses = given.map(({ revenueAccountId: accountId }, index) => ({
    accountId,
    currency,
    date,
    inputPath: at(index, 'revenueAccountId'),
  }));
  const accounts = await checkAccounts(unit, uses);
  for (const { accountId, inputPath } of uses)
    if (there(accounts.get(accountId)).accountType !== 'REVENUE')
      throw refuse('INVOICE_NOT_REVENUE', inputPath);
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
  await insert(
    unit,
    given.map((line, index) => ({ ...line, ...there(lines[index]), taxRate: taxRateOf(line), invoiceId })),
  );
}
