import type { ModelColumn } from './model';
import { described } from './source-text';

/** An argument of a field. */
export const argument = (name: string, type: string, description: string) =>
  `    ${described(description)}\n    ${name}: ${type}`;

/** Texts by which something is found are compared as they came. */
export const textKind = ({ graphql }: ModelColumn) => (graphql === 'String' ? ' @text(is: "key")' : '');

/** A field of a type, with its arguments. */
export function field(name: string, args: readonly string[], type: string, description: string): string {
  const given = args.length > 0 ? `(\n${args.join('\n')}\n  )` : '';
  return `  ${described(description)}\n  ${name}${given}: ${type}`;
}
