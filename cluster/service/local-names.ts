import type { ModelColumn } from './model';
import { capital } from './naming';
import { NO_VARIABLE } from './table-names';

/** Names that a resolver has of its own. */
const OWN = new Set(['context', 'load', 'limits', 'args', 'ids', 'first', 'audit', 'trailOf', '_']);

/** What a resolver calls the value of a property: the property, where that can be a name there. */
export const local = (property: string): string =>
  NO_VARIABLE.has(property) || OWN.has(property) ? `its${capital(property)}` : property;

/** The property as a part of a pattern: `customerId`, or `class: itsClass`. */
export const bound = (property: string): string =>
  local(property) === property ? property : `${property}: ${local(property)}`;

/** A pattern that takes the values of some columns out of a row. */
export const taken = (columns: readonly ModelColumn[]): string =>
  `{ ${columns.map(({ property }) => bound(property)).join(', ')} }`;

/** The values that `taken` has taken. */
export const held = (columns: readonly ModelColumn[]): string =>
  columns.map(({ property }) => local(property)).join(', ');
