import { there } from '../../platform/there';
/**
 * The texts that a CHECK allows a column to be, as `pg_get_constraintdef` writes it: `CHECK ((state = ANY (ARRAY['A'::text,
 * 'B'::text])))`, or `= 'A' OR .. = 'B'`. Undefined where it says something else.
 */
export function valuesOfCheck(definition: string): readonly string[] | undefined {
  const body = /^CHECK \((.*)\)(?: NOT VALID)?$/s.exec(definition)?.[1];
  if (!body) return undefined;
  const literals = [...body.matchAll(/'((?:[^']|'')*)'/g)].map(([, text]) =>
    there(text).replaceAll("''", "'"),
  );
  const rest = body
    .replace(/'(?:[^']|'')*'/g, '')
    .replace(/::(?:character varying|text|bpchar)(?:\(\d+\))?(?:\[\])?/g, '')
    .replace(/\b(?:ARRAY|ANY|OR)\b|[[\](),=\s]/g, ' ')
    .trim()
    .split(/\s+/);
  // What is left of a list of values is the column alone, once or in each part.
  return literals.length > 1 && new Set(rest).size === 1 ? [...new Set(literals)] : undefined;
}
