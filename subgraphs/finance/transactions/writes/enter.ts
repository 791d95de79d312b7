import { checkAccounts } from '../../accounts/states';
import type { RaisedWarning } from '../../budgets/warnings';
import { refuse } from '../../errors';
import type { EnterTransactionInput } from '../../generated';
import { enterEntries } from '../../posting/post-entries';
import { mutation } from '../../write-side';
import type { TransactionRow } from '../table';

/** What a mutation of a transaction answers with. */
export interface PostedResult {
  readonly id: string;
  readonly warnings: readonly RaisedWarning[];
}

/** Kinds that follow from documents with rules of their own. */
const RESERVED: readonly TransactionRow['transactionType'][] = [
  'SALES_INVOICE',
  'CUSTOMER_PAYMENT',
  'REVERSAL',
];

/**
 * Enters a transaction: `postTransaction` posts it at once where one person may, else it waits for approval;
 * `draftTransaction` keeps it for later. Throws TRANSACTION_TYPE_RESERVED, TRANSACTION_REFERENCE_RESERVED and what
 * `enterEntries` and `checkAccounts` throw.
 */
export const enterTransaction = (name: 'postTransaction' | 'draftTransaction') =>
  mutation(name, (input: EnterTransactionInput) => {
    check(input);
    const { transactionType = 'JOURNAL', transactionDate, currency, lines } = input;
    const draft = name === 'draftTransaction';
    return async (unit): Promise<PostedResult> => {
      const { id, status, warnings } = await enterEntries(unit, { ...input, transactionType }, (small) =>
        draft ? 'DRAFT' : small ? 'POSTED' : 'SUBMITTED',
      );
      // What is posted was checked under its locks; what waits is checked now, so that nobody approves the impossible.
      if (status !== 'POSTED')
        await checkAccounts(
          unit,
          lines.map(({ accountId }, index) => ({
            accountId,
            currency,
            date: transactionDate,
            inputPath: ['input', 'lines', index, 'accountId'],
          })),
        );
      return { id, warnings };
    };
  });

function check({ transactionType = 'JOURNAL', reference }: EnterTransactionInput): void {
  if (RESERVED.includes(transactionType))
    throw refuse('TRANSACTION_TYPE_RESERVED', ['input', 'transactionType']);
  if (reference?.startsWith('JE-')) throw refuse('TRANSACTION_REFERENCE_RESERVED', ['input', 'reference']);
}
