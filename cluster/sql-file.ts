import type { Client } from 'pg';
import { type SqlToken, sqlTokens } from './sql-tokens';

/** Statements that would end the transaction that a file runs in. */
const TRANSACTION_CONTROL =
  /^(?:begin|start\s+transaction|commit|end|abort|prepare\s+transaction|rollback(?!\s+(?:work\s+|transaction\s+)?to))\b/i;

/**
 * Runs the statements of a SQL file one by one, as psql does: Citus sends the text of some commands on to the workers
 * as it came, and they refuse several in one. The caller opens the transaction around it, and ends it.
 * Throws what PostgreSQL answers, with the line of the statement.
 */
export async function runSqlFile(client: Client, sql: string): Promise<void> {
  for (const { text, line } of splitStatements(sql)) {
    if (TRANSACTION_CONTROL.test(text))
      throw new Error(`line ${line}: a file runs in one transaction and cannot end it: leave out "${text}".`);
    try {
      await client.query(text);
    } catch (error) {
      const { message, detail, position } = error as { message: string; detail?: string; position?: string };
      // The position counts characters, not the halves of a surrogate pair.
      const before = position ? [...text].slice(0, Number(position)).join('') : '';
      const at = line + before.split('\n').length - 1;
      throw new Error(`line ${at}: ${message}${detail ? ` (${detail})` : ''}`, { cause: error });
    }
  }
}

/** A statement without its semicolon, and the line it begins at, from 1. */
export interface SqlStatement {
  readonly text: string;
  readonly line: number;
}

/**
 * Splits a file of plain SQL at the semicolons between its statements: not at those in strings, quoted names,
 * comments, parentheses and BEGIN ATOMIC bodies. Comments before a statement are left out.
 */
export function splitStatements(sql: string): SqlStatement[] {
  const statements: SqlStatement[] = [];
  let first: number | undefined;
  let nesting = new Nesting();
  const finish = (end: number) => {
    if (first !== undefined)
      statements.push({
        text: sql.slice(first, end).trim(),
        line: sql.slice(0, first).split('\n').length,
      });
    first = undefined;
    nesting = new Nesting();
  };
  for (const token of sqlTokens(sql)) {
    if (token.text === ';' && nesting.outermost) {
      finish(token.index);
      continue;
    }
    first ??= token.index;
    nesting.enter(token);
  }
  finish(sql.length);
  return statements;
}

/** How deep a token is in parentheses and in the BEGIN ATOMIC body of a routine, by the rules of psql. */
class Nesting {
  #parentheses = 0;
  #blocks = 0;
  readonly #words: string[] = [];

  get outermost(): boolean {
    return this.#parentheses === 0 && this.#blocks === 0;
  }

  enter({ kind, text }: SqlToken): void {
    if (text === '(') this.#parentheses++;
    else if (text === ')') this.#parentheses = Math.max(0, this.#parentheses - 1);
    else if (kind === 'word') this.#enterWord(text.toLowerCase());
  }

  #enterWord(word: string): void {
    if (this.#words.length < 4) this.#words.push(word);
    if (this.#parentheses > 0 || !this.#isRoutine()) return;
    if (word === 'begin') this.#blocks++;
    // CASE ends with END as well.
    else if (word === 'case' && this.#blocks > 0) this.#blocks++;
    else if (word === 'end' && this.#blocks > 0) this.#blocks--;
  }

  #isRoutine(): boolean {
    return /^create (?:or replace )?(?:function|procedure)\b/.test(this.#words.join(' '));
  }
}
