import { arrayOf, key, nullable, param, raw, reference, singleShard, statement } from '../../../citus';
import { there } from '../../../platform/there';
import { compareDecimals } from '../../runtime/decimals';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import { type TransactionLineRow, type TransactionRow, transactionLines } from '../transactions/table';

/** A line as somebody enters it: a debit or a credit on an account. */
export interface EntryLine {
  readonly accountId: string;
  readonly departmentId?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly debit?: string | null | undefined;
  readonly credit?: string | null | undefined;
}

/** A line with its amounts in the reporting currency, and what all lines of its account add up to. */
export interface PricedLine extends Omit<TransactionLineRow, 'id' | 'transactionId'> {
  readonly accountDebit: string;
  readonly accountCredit: string;
  readonly accountBaseDebit: string;
  readonly accountBaseCredit: string;
  readonly accountEntries: number;
}

/** The lines of a transaction with their totals. */
export interface PricedLines extends Pick<TransactionRow, 'totalAmount' | 'baseAmount'> {
  readonly lines: readonly PricedLine[];
}

/** Largest total, in the reporting currency, that one person may post alone; a CHECK of the table says the same. */
const ONE_PERSON_LIMIT = '10000';
/** Lines of a transaction at most. */
const LINES_MAXIMUM = 200;

/** Whether one person may post it alone. */
export const isSmall = ({ baseAmount }: { readonly baseAmount: string }): boolean =>
  compareDecimals(baseAmount, ONE_PERSON_LIMIT) <= 0;

const perAccount =
  raw(`sum(debit) over account as "accountDebit", sum(credit) over account as "accountCredit",
  sum(base_debit) over account as "accountBaseDebit", sum(base_credit) over account as "accountBaseCredit",
  (count(*) over account)::integer as "accountEntries"`);
const lineColumns =
  raw(`line_no as "lineNo", account_id as "accountId", department_id as "departmentId", description,
  debit, credit, base_debit as "baseDebit", base_credit as "baseCredit"`);

/** What the debits up to a line are in the reporting currency, less what they were before it. */
const base = (side: string) =>
  raw(`coalesce(round(sum(${side}) over upto * total_base / nullif(total_debit, 0), 2)
    - round((sum(${side}) over upto - ${side}) * total_base / nullif(total_debit, 0), 2), 0)`);
const minorUnits = param.integer('minorUnits');

/** Each side is converted as a running total: its parts add up to the converted total to the cent, whatever is rounded. */
const price = statement<
  PricedLine &
    Pick<TransactionRow, 'totalAmount' | 'baseAmount'> &
    Readonly<Record<'balanced' | 'sound' | 'precise' | 'bearable', boolean>>
>('finance.lines.price', reference)
  .sql`select ${lineColumns}, ${perAccount}, total_debit as "totalAmount", total_base as "baseAmount",
              total_debit = total_credit as balanced, sound, precise,
              total_base <= ${param.numeric('maximum')} and total_debit < 1e16 as bearable
       from (
         select *, ${base('debit')} as base_debit, ${base('credit')} as base_credit
         from (
           select *, sum(debit) over () as total_debit, sum(credit) over () as total_credit,
                  coalesce(${nullable(param.numeric('baseAmount'))},
                           round(sum(debit) over () * ${param.numeric('rate')}, 2)) as total_base,
                  debit >= 0 and credit >= 0 and (debit > 0) <> (credit > 0) as sound,
                  debit = round(debit, ${minorUnits}) and credit = round(credit, ${minorUnits}) as precise
           from (
             select ordinality::integer as line_no, account_id, department_id, description,
                    coalesce(debit, 0) as debit, coalesce(credit, 0) as credit
             from unnest(${arrayOf(param.bigint('accountIds'))}, ${arrayOf(nullable(param.bigint('departmentIds')))},
                         ${arrayOf(nullable(param.text('descriptions')))},
                         ${arrayOf(nullable(param.numeric('debits')))}, ${arrayOf(nullable(param.numeric('credits')))})
               with ordinality as given (account_id, department_id, description, debit, credit, ordinality)
           ) line
         ) summed
         window upto as (order by line_no)
       ) priced
       window account as (partition by account_id)
       order by line_no`;

/** How a transaction's amounts become amounts in the reporting currency. */
export interface Pricing {
  readonly minorUnits: number;
  readonly rate: string;
  /** The total in the reporting currency, where it is known and not to be converted. */
  readonly baseAmount?: string | null | undefined;
}

/**
 * Converts the lines of a transaction and sums them up. Throws TRANSACTION_LINE_COUNT, TRANSACTION_LINE_INVALID,
 * TRANSACTION_AMOUNT_PRECISION, TRANSACTION_UNBALANCED or TRANSACTION_AMOUNT_TOO_LARGE.
 */
export async function priceLines(
  unit: UnitOfWork,
  given: readonly EntryLine[],
  { baseAmount = null, ...pricing }: Pricing,
): Promise<PricedLines> {
  const inputPath = ['input', 'lines'];
  if (given.length < 2 || given.length > LINES_MAXIMUM) throw refuse('TRANSACTION_LINE_COUNT', inputPath);
  const lines = await unit.run(price, {
    accountIds: given.map((line) => line.accountId),
    departmentIds: given.map((line) => line.departmentId ?? null),
    descriptions: given.map((line) => line.description ?? null),
    debits: given.map((line) => line.debit ?? null),
    credits: given.map((line) => line.credit ?? null),
    ...pricing,
    baseAmount,
    maximum: String(unit.limits.postingAmountMaximum),
  });
  for (const [index, { sound, precise }] of lines.entries()) {
    if (!sound) throw refuse('TRANSACTION_LINE_INVALID', [...inputPath, index]);
    if (!precise) throw refuse('TRANSACTION_AMOUNT_PRECISION', [...inputPath, index]);
  }
  const first = there(lines[0]);
  if (!first.balanced) throw refuse('TRANSACTION_UNBALANCED', inputPath);
  if (!first.bearable) throw refuse('TRANSACTION_AMOUNT_TOO_LARGE', inputPath);
  return { lines, totalAmount: first.totalAmount, baseAmount: first.baseAmount };
}

const swapped = param.boolean('swapped');

const read = statement<PricedLine>('finance.lines.ofTransaction', singleShard)
  .sql`select ${lineColumns}, ${perAccount}
       from (
         select line_no, account_id, department_id, description,
                case when ${swapped} then credit else debit end as debit,
                case when ${swapped} then debit else credit end as credit,
                case when ${swapped} then base_credit else base_debit end as base_debit,
                case when ${swapped} then base_debit else base_credit end as base_credit
         from ${transactionLines} where transaction_id = ${key.bigint}
       ) line
       window account as (partition by account_id)
       order by line_no`;

/** The lines of a transaction that was entered before; with their sides exchanged to take it back. */
export function readLines(
  unit: UnitOfWork,
  transactionId: string,
  { swapped }: { readonly swapped: boolean },
): Promise<PricedLine[]> {
  return unit.run(read, { key: transactionId, swapped });
}
