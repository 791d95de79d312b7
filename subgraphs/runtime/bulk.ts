import { errorKind, failure } from '../../platform/errors';

/** Rows of one bulk mutation at most. */
export const BULK_ROWS_MAXIMUM = 10_000;

/** Rows that are listed at most when some cannot be accepted. */
const LISTED = 100;

/** A row that cannot be accepted, and the code of the rule that it breaks. */
export interface BadRow {
  /** Its place in the input, from 0. */
  readonly index: number;
  readonly code: string;
}

/** The rows that break a rule, by what names the code of the rule that a row breaks, if any. */
export function badRows<Row>(
  rows: readonly Row[],
  codeOf: (row: Row, index: number) => string | false | undefined,
): BadRow[] {
  return rows.flatMap((row, index) => {
    const code = codeOf(row, index);
    return code ? [{ index, code }] : [];
  });
}

/** The rows of a list of their keys whose key another had before them. */
export function repeatedRows(keys: readonly string[], code: string): BadRow[] {
  const seen = new Set<string>();
  return badRows(keys, (key) => seen.size === seen.add(key).size && code);
}

/** Throws BAD_USER_INPUT unless there are 1 to 10,000 rows in that field of the input. */
export function checkRowCount(rows: readonly unknown[], field: string): void {
  if (rows.length >= 1 && rows.length <= BULK_ROWS_MAXIMUM) return;
  throw failure(
    'BAD_USER_INPUT',
    `\`${field}\` has 1 to ${BULK_ROWS_MAXIMUM} rows; ${rows.length} were given.`,
    {
      inputPath: ['input', field],
      limit: BULK_ROWS_MAXIMUM,
    },
  );
}

/**
 * Throws BULK_REJECTED where there are bad rows, with their number and the first hundred in their order, each once:
 * nothing of the mutation is written.
 */
export function rejectBadRows(bad: readonly BadRow[], field: string): void {
  if (bad.length === 0) return;
  const byIndex = new Map<number, string>();
  for (const { index, code } of bad) if (!byIndex.has(index)) byIndex.set(index, code);
  const rows = [...byIndex]
    .sort(([a], [b]) => a - b)
    .slice(0, LISTED)
    .map(([index, code]) => ({ index, code, message: errorKind(code)?.message ?? code }));
  const count = byIndex.size;
  throw failure(
    'BULK_REJECTED',
    `${count} ${count === 1 ? 'row' : 'rows'} cannot be accepted; nothing was written.`,
    { rows, details: { rejectedCount: count }, inputPath: ['input', field] },
  );
}
