import { there } from '../../platform/there';

/** The texts that the CHECKs of a column allow it to be: those that all of them do that say so. */
export function valuesOfChecks(definitions: readonly string[]): readonly string[] | undefined {
  const [first, ...others] = definitions.flatMap((one) => {
    const values = valuesOfCheck(one);
    return values ? [values] : [];
  });
  const both = first?.filter((value) => others.every((values) => values.includes(value)));
  return both && both.length > 0 ? both : undefined;
}

/**
 * The texts that a CHECK allows a column to be, as `pg_get_constraintdef` writes it: `CHECK ((state = ANY (ARRAY['A'::text,
 * 'B'::text])))`, or `= 'A' OR .. = 'B'`. That it may be null is said of the column. Undefined where it says something else.
 */
export function valuesOfCheck(definition: string): readonly string[] | undefined {
  const body = /^CHECK \((.*)\)$/s.exec(definition)?.[1];
  if (!body) return undefined;
  const literals = [...body.matchAll(/'((?:[^']|'')*)'/g)].map(([, text]) =>
    there(text).replaceAll("''", "'"),
  );
  const rest = body
    .replace(/'(?:[^']|'')*'/g, '')
    .replace(/"(?:[^"]|"")+"/g, (name) => name.replace(/\W/g, '_'))
    .replace(/::(?:character varying|character|text|bpchar)(?:\(\d+\))?(?:\[\])?/g, '')
    .replace(/\(([\w$]+) IS NULL\) OR|OR \(([\w$]+) IS NULL\)/g, ' $1$2 ')
    .replace(/\b(?:ARRAY|ANY|OR)\b|[[\](),=\s]/g, ' ')
    .trim()
    .split(/\s+/);
  // What is left of a list of values is the column alone, once or in each part.
  return literals.length > 1 && new Set(rest).size === 1 ? [...new Set(literals)] : undefined;
}
