import { FormError, type FormLimits } from './limits';

/**
 * Counts the values of a request that was parsed from JSON, without going as deep as they do. Throws FormError for
 * those that are too deep or too many, or a list that is too long.
 */
export function checkValues(
  values: unknown,
  { depth, listItems, variableValues }: Pick<FormLimits, 'depth' | 'listItems' | 'variableValues'>,
): void {
  if (typeof values !== 'object' || values === null) return;
  let count = 0;
  let level: object[] = [values];
  for (let at = 1; level.length > 0; at++) {
    if (at > depth) throw new FormError('QUERY_TOO_COMPLEX', 'levels of variables', depth);
    const next: object[] = [];
    for (const value of level) {
      const items: unknown[] = Array.isArray(value) ? value : Object.values(value);
      if (items.length > listItems && Array.isArray(value))
        throw new FormError('REQUEST_TOO_LARGE', 'items in a list', listItems);
      count += items.length;
      if (count > variableValues)
        throw new FormError('REQUEST_TOO_LARGE', 'values in its variables', variableValues);
      for (const item of items) if (typeof item === 'object' && item !== null) next.push(item);
    }
    level = next;
  }
}
