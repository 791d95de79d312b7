import { decimalOf } from '../../runtime/decimals';

/** What was there before a movement, debits less credits, and what moved; in units of the last place. */
export interface Movement {
  readonly opening: bigint;
  readonly debit: bigint;
  readonly credit: bigint;
}

/** Places of amounts of money, as their columns have them: numeric(20, 4). */
export const PLACES = 4;

/** The amount where it is more than nothing. */
const ifPositive = (units: bigint) => (units > 0n ? units : 0n);

/** What a line of the books tells in amounts of the reporting currency, from what moved on its account. */
const AMOUNTS = {
  /** Debits less credits before the first period of the movement. */
  openingBalance: ({ opening }: Movement) => opening,
  debit: ({ debit }: Movement) => debit,
  credit: ({ credit }: Movement) => credit,
  /** Debits less credits of the movement, and credits less debits. */
  netDebit: ({ debit, credit }: Movement) => debit - credit,
  netCredit: ({ debit, credit }: Movement) => credit - debit,
  /** Debits less credits at the end, and credits less debits. */
  closingBalance: ({ opening, debit, credit }: Movement) => opening + debit - credit,
  closingReversed: ({ opening, debit, credit }: Movement) => credit - debit - opening,
  /** The closing balance where it is on that side, else zero. */
  closingDebit: ({ opening, debit, credit }: Movement) => ifPositive(opening + debit - credit),
  closingCredit: ({ opening, debit, credit }: Movement) => ifPositive(credit - debit - opening),
};
export type Amounts = Readonly<Record<keyof typeof AMOUNTS, string>>;

/** The amount as SQL sums it up: nothing is `0`. */
const amountOf = (units: bigint) => (units === 0n ? '0' : decimalOf(units, PLACES));

/** The sums over some movements: each amount is that of the lines added up, so that closing sides are not netted. */
export function sumsOf(movements: readonly Movement[]): Amounts {
  const total = (amount: (of: Movement) => bigint) =>
    movements.reduce((sum, movement) => sum + amount(movement), 0n);
  return Object.fromEntries(
    Object.entries(AMOUNTS).map(([name, amount]) => [name, amountOf(total(amount))]),
  ) as Amounts;
}
