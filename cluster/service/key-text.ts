import type { ModelColumn } from './model';
import { literal, type Uses } from './source-text';

/** How a value of a row is reached in the code: `input.id`. */
export const access = (of: string, { property }: ModelColumn): string =>
  /^[A-Za-z_]\w*$/.test(property) ? `${of}.${property}` : `${of}[${literal.text(property)}]`;

/** Properties of an object with the values of a row, a comma between them: `orderId: input.orderId, line: input.line`. */
export const propertiesOf = (of: string, columns: readonly ModelColumn[]): string =>
  columns.map((column) => `${literal.property(column.property)}: ${access(of, column)}`).join(', ');

/** What trails call a row, from the code of the values of its key. */
export const idText = (values: readonly string[], uses: Uses): string =>
  values.length === 1 ? values.join() : `${uses.of('../../runtime/audit', 'joinedId')}(${values.join(', ')})`;
