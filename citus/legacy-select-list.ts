/** One column of a select list: its SQL, and the property of the row that it becomes. */
export interface SelectedColumn {
  readonly sql: string;
  readonly property: string;
}

/** A `select` taken apart at its own list, not at those of subqueries. */
export interface Select {
  readonly columns: readonly SelectedColumn[];
  /** What comes after the list, from `from` on. */
  readonly rest: string;
}

const ALIAS = /\bas ("?)(\w+)\1$/i;
const PLAIN = /^(?:\w+\.)?(\w+)$/;
/** What makes a list more than a choice of columns. */
const DISTINCT = /^distinct\b/i;
const BY_POSITION = /\b(?:order|group) by \d/i;

/**
 * Takes a `select <list> from ..` apart; undefined for a statement that is something else, or of which more than the
 * columns depends on the list (DISTINCT, UNION, ORDER BY 1, parameters that have their types there).
 */
export function parseSelect(sql: string): Select | undefined {
  const text = sql.replace(/\s+/g, ' ').trim();
  if (!/^select /i.test(text)) return undefined;
  const list = text.slice('select '.length);
  if (DISTINCT.test(list) || BY_POSITION.test(list)) return undefined;
  const end = topLevel(list, /^ from /i)[0];
  if (end === undefined || topLevel(list, /^ (?:union|intersect|except) /i).length > 0) return undefined;
  const columns = list.slice(0, end).includes('$') ? undefined : parseList(list.slice(0, end));
  return columns && { columns, rest: list.slice(end + 1) };
}

/** The columns of a list; undefined where one has no name of its own (`page.*`, or an expression). */
export function parseList(list: string): SelectedColumn[] | undefined {
  const commas = topLevel(list, /^,/);
  const columns: SelectedColumn[] = [];
  for (const [index, comma] of [...commas, list.length].entries()) {
    const sql = list.slice(index === 0 ? 0 : commas[index - 1]! + 1, comma).trim();
    const property = ALIAS.exec(sql)?.[2] ?? PLAIN.exec(sql)?.[1];
    if (property === undefined) return undefined;
    columns.push({ sql, property });
  }
  return columns;
}

/** Positions at which the text goes on as `what`, outside of parentheses and of quotes. */
function topLevel(text: string, what: RegExp): number[] {
  const found: number[] = [];
  let depth = 0;
  let quote = '';
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === "'" || character === '"') quote = character;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (depth === 0 && what.test(text.slice(index, index + 12))) found.push(index);
  }
  return found;
}
