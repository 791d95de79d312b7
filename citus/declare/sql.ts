import { there } from '../../platform/there';
import type { Column } from './column';
import type { KeysPredicate, Param } from './param';
import { quoted, quotedRelation } from './quoted';
import type { SelectList } from './select-list';
import { type AnyTable, isTable, metaOf } from './table';

/** SQL as it is. */
export interface Raw {
  readonly kind: 'raw';
  readonly sql: string;
}

/** What may stand in the SQL of a declaration. */
export type SqlPart = Raw | Param | KeysPredicate | Column | SelectList | AnyTable | Sql;

/** SQL with its parameters, tables and select list as they were declared. */
export interface Sql<P = never> {
  readonly kind: 'sql';
  readonly parts: readonly Exclude<SqlPart, Sql>[];
  /** Never set: carries the types of the parameters. */
  readonly params?: (of: P) => void;
}

/** Never where there are none: `unknown` would swallow those of the other parts. */
type ParamsIn<Part> =
  Part extends Param<infer Name, infer T>
    ? { readonly [P in Name]: T }
    : Part extends KeysPredicate<infer T>
      ? { readonly keys: T }
      : Part extends Sql<infer P>
        ? unknown extends P
          ? never
          : P
        : never;

/** Every member of a union at once. */
export type All<Union> = (Union extends unknown ? (of: Union) => void : never) extends (of: infer Of) => void
  ? Of
  : never;

/** The parameters of the parts together, by name. */
export type ParamsOf<Parts extends readonly unknown[]> = [Parts[number]] extends [never]
  ? unknown
  : { readonly [P in keyof All<ParamsIn<Parts[number]>>]: All<ParamsIn<Parts[number]>>[P] };

/** SQL whose placeholders are parameters, columns, tables, select lists and other SQL; nothing else goes in. */
export function sql<const Parts extends readonly SqlPart[]>(
  strings: TemplateStringsArray,
  ...parts: Parts
): Sql<ParamsOf<Parts>> {
  const all = strings.flatMap((string, index): readonly Exclude<SqlPart, Sql>[] => {
    const part = parts[index];
    const flat = part === undefined ? [] : 'kind' in part && part.kind === 'sql' ? part.parts : [part];
    return [raw(string), ...(flat as readonly Exclude<SqlPart, Sql>[])];
  });
  return { kind: 'sql', parts: all };
}

/** SQL as it is, with white space folded: for what a declaration makes of names that it knows. */
export function raw(text: string): Raw {
  return { kind: 'raw', sql: text.replace(/\s+/g, ' ') };
}

/** Several pieces of SQL as one, with `separator` between them. */
export function join(pieces: readonly Sql[], separator: string): Sql {
  return {
    kind: 'sql',
    parts: pieces.flatMap(({ parts }, index) => (index === 0 ? parts : [raw(separator), ...parts])),
  };
}

/** A `$name::type` of a statement's SQL. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** A piece of a statement's SQL: text as it is, a table or view by its name, or a parameter by its number. */
export type SqlPiece =
  | string
  | { readonly relation: string }
  | { readonly parameter: number; readonly type: string };

/** SQL as it is sent, and what is known of it. */
export interface Rendered {
  /** SQL with `$1..$n`. */
  readonly text: string;
  /** The same in pieces, so that others may stand for its tables and parameters. */
  readonly pieces: readonly SqlPiece[];
  /** In the order of `$1..$n`. */
  readonly parameters: readonly Parameter[];
  /** Tables and views that it names, each once. */
  readonly relations: readonly string[];
  /** Whether it changes rows. */
  readonly writes: boolean;
}

const CHANGES = /\b(?:insert into|update|delete from|merge into) $/i;

/**
 * Numbers the parameters in the order of their first use and writes the SQL.
 * @param oneKey whether `inKeys` is `= $key` instead of `= any($keys)`
 * Throws an Error when a parameter has two types.
 */
export function render({ parts }: Sql, oneKey = false): Rendered {
  const parameters: Parameter[] = [];
  const relations = new Set<string>();
  const pieces: SqlPiece[] = [];
  let writes = false;
  const numbered = (name: string, type: string, nullable: boolean): SqlPiece => {
    const known = parameters.findIndex((parameter) => parameter.name === name);
    if (known >= 0 && there(parameters[known]).type !== type) throw new Error(`$${name} has two types`);
    const index = known >= 0 ? known : parameters.push({ name, type, nullable }) - 1;
    return { parameter: index + 1, type };
  };
  for (const part of parts) {
    if (isTable(part)) {
      const { name } = metaOf(part);
      writes ||= CHANGES.test(sqlOf(pieces));
      relations.add(name);
      pieces.push({ relation: name });
    } else if (part.kind === 'raw') pieces.push(part.sql);
    else if (part.kind === 'column') pieces.push(quoted(part.name));
    else if (part.kind === 'select list') pieces.push(part.columns.map((column) => column.sql).join(', '));
    else if (part.kind === 'keys')
      if (oneKey) pieces.push('= ', numbered('key', part.sqlType, false));
      else pieces.push('= any(', numbered('keys', `${part.sqlType}[]`, false), ')');
    else pieces.push(numbered(part.name, part.array ? `${part.sqlType}[]` : part.sqlType, part.nullable));
  }
  const trimmed = trim(joinTexts(pieces));
  return { text: sqlOf(trimmed), pieces: trimmed, parameters, relations: [...relations], writes };
}

/** SQL of pieces. @param relationNamed what stands for a table or view, where that is not its name */
export function sqlOf(
  pieces: readonly SqlPiece[],
  relationNamed: (relation: string) => string = quotedRelation,
): string {
  let text = '';
  for (const piece of pieces)
    if (typeof piece === 'string') text += piece;
    else if ('relation' in piece) text += relationNamed(piece.relation);
    else text += `$${piece.parameter}::${piece.type}`;
  return text;
}

/** The pieces with other numbers for their parameters. */
export function renumbered(pieces: readonly SqlPiece[], numberOf: (parameter: number) => number): SqlPiece[] {
  return pieces.map((piece) =>
    typeof piece === 'object' && 'parameter' in piece
      ? { ...piece, parameter: numberOf(piece.parameter) }
      : piece,
  );
}

/** Texts that follow each other as one. */
function joinTexts(pieces: readonly SqlPiece[]): SqlPiece[] {
  const joined: SqlPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** Without white space at either end. */
function trim(pieces: readonly SqlPiece[]): SqlPiece[] {
  return pieces.map((piece, index) => {
    if (typeof piece !== 'string') return piece;
    const start = index === 0 ? piece.trimStart() : piece;
    return index === pieces.length - 1 ? start.trimEnd() : start;
  });
}

/** Whether a piece of SQL takes the keys of a batch. */
export function takesKeys({ parts }: Sql): boolean {
  return parts.some((part) => !isTable(part) && part.kind === 'keys');
}
