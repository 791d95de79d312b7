/**
 * What has to be there by what was done before: an element within bounds, what a map was filled with. Throws an Error
 * where it is not, so that a mistake shows where it is made and not where `undefined` arrives.
 */
export function there<T>(value: T): NonNullable<T> {
  if (value === undefined || value === null) throw new Error('what has to be there is missing');
  return value;
}
