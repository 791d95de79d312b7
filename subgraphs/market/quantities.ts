import { there } from '../../platform/there';
import { compareDecimals, isNumeric } from '../runtime/decimals';

const BIGINT_MAXIMUM = '9223372036854775807';

/** Whether a decimal is a whole number of zero or more that a `bigint` holds: a size, a volume. */
export function isWhole(decimal: string): boolean {
  return (
    compareDecimals(decimal, '0') >= 0 &&
    compareDecimals(decimal, BIGINT_MAXIMUM) <= 0 &&
    isNumeric(decimal, 19, 0)
  );
}

/** A decimal that is a whole number, without what is behind its point. */
export const whole = (decimal: string): string => there(decimal.split('.')[0]);
