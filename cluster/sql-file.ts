import type { Client } from 'pg';

/**
 * Runs the statements of a SQL file one by one, as psql does: Citus sends the text of some commands on to the workers
 * as it came, and they refuse several in one. Throws what PostgreSQL answers, with the line of the statement.
 */
export async function runSqlFile(client: Client, sql: string): Promise<void> {
  for (const { text, line } of splitStatements(sql)) {
    try {
      await client.query(text);
    } catch (error) {
      const { message, position } = error as { message: string; position?: string };
      const at = line + (position ? text.slice(0, Number(position)).split('\n').length - 1 : 0);
      throw new Error(`line ${at}: ${message}`, { cause: error });
    }
  }
}

/** A statement without its semicolon, and the line it begins at, from 1. */
export interface SqlStatement {
  readonly text: string;
  readonly line: number;
}

/** What a semicolon inside does not end a statement: comments, strings, quoted names, dollar-quoted bodies. */
const QUOTED = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|;/g;

/** Splits a file of plain SQL at the semicolons between its statements. */
export function splitStatements(sql: string): SqlStatement[] {
  const statements: SqlStatement[] = [];
  let start = 0;
  const add = (end: number) => {
    const piece = sql.slice(start, end);
    const leading = /^(?:\s|--[^\n]*\n)*/.exec(piece)![0];
    const text = piece.slice(leading.length).trim();
    const line = sql.slice(0, start + leading.length).split('\n').length;
    if (text !== '' && !/^--[^\n]*$/.test(text)) statements.push({ text, line });
    start = end + 1;
  };
  for (const match of sql.matchAll(QUOTED)) if (match[0] === ';') add(match.index);
  add(sql.length);
  return statements;
}
