import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModule, parseSync } from 'libpg-query';
import { splitStatements } from '../../cluster/sql-file';

const texts = (sql: string) => splitStatements(sql).map(({ text }) => text);

/** Where PostgreSQL's own parser sees the statements; it counts bytes, and comments before as parts of one. */
function statementsByPostgres(sql: string): string[] {
  const bytes = Buffer.from(sql);
  const { stmts } = parseSync(sql) as { stmts: { stmt_location?: number; stmt_len?: number }[] };
  return stmts.map(({ stmt_location: start = 0, stmt_len: length }) =>
    bytes.subarray(start, length ? start + length : undefined).toString(),
  );
}

/** What is left of a statement when comments in front, white space and the semicolon behind are taken away. */
const bare = (statement: string) =>
  statement
    .replace(/^(?:\s+|--[^\n]*\n|\/\*[\s\S]*?\*\/)+/, '')
    .replace(/;\s*$/, '')
    .trim();

beforeAll(() => loadModule());

describe('semicolons that end no statement', () => {
  const statements: Readonly<Record<string, string>> = {
    'in a string': `select 'a;b', 'it''s; fine'`,
    'in a string that spans lines': `select 'a;\nb;\n'`,
    'behind a backslash, which is nothing special in a plain string': `select 'a\\', 'b;'`,
    'behind an escaped quote of an E string': `select E'it\\'s; \\\\', 1`,
    'in an E string with a small e': `select e'\\';'`,
    'in an E string that goes on in the next line': `select E'a;\\''\n  'b\\';c'`,
    'behind an identifier that ends with e': `select 1 as one'`.slice(0, -1),
    'in a Unicode string': `select U&'d\\0061;'`,
    'in a bit string': `select B'101', X'1F', N'a;b'`,
    'in a quoted name': `select 1 as "a;""b;"`,
    'in a line comment': `select 1 -- one; two\n, 2`,
    'in a line comment with a quote': `select 1 -- it's\n, 2`,
    'in a block comment': `select /* one; 'two */ 1`,
    'in nested block comments': `select /* one /* two; */ three; */ 1`,
    'in a dollar quote': `do $$ begin perform 1; perform 2; end $$`,
    'in a dollar quote with a tag': `do $body$ begin execute 'select $$;$$'; end $body$`,
    'in dollar quotes inside dollar quotes': `do $a$ begin execute $b$ select 1; $b$; end $a$`,
    'behind a dollar that is a part of a name': `select a$b$, c$b$ from (select 1 as a$b$, 2 as c$b$) t`,
    'in a tag with letters beyond ASCII': `select $größe$ a; $größe$`,
    'behind a parameter': `prepare p as select $1::int, $2::int`,
    'in parentheses of a rule': `create rule r as on insert to t do also (select 1; select 2)`,
    'in a BEGIN ATOMIC body': `create function f() returns int language sql begin atomic select 1; select 2; end`,
    'in a BEGIN ATOMIC body with CASE': `create or replace function f(a int) returns int language sql
       begin atomic select case when a > 1 then 2 else 3 end; select 4; end`,
    'in a BEGIN ATOMIC procedure': `create or replace procedure p() language sql begin atomic select 1; select 2; end`,
  };

  test.each(Object.entries(statements))('%s', (_, statement) => {
    expect(texts(`${statement};\nselect 'next';`)).toEqual([statement, `select 'next'`]);
    expect(statementsByPostgres(`${statement};\nselect 'next';`).map(bare)).toHaveLength(2);
  });
});

test('the last statement needs no semicolon, and empty statements are left out', () => {
  expect(texts(';; select 1 ; ; select 2')).toEqual(['select 1', 'select 2']);
});

test('a file of comments and white space has no statements', () => {
  expect(texts('-- one;\n/* two; /* three; */ */\n  \n-- four')).toEqual([]);
  expect(texts('')).toEqual([]);
});

test('comments before a statement are not a part of it, those inside are', () => {
  expect(texts('-- one;\n/* two */ select 1 -- three\n;')).toEqual(['select 1 -- three']);
});

test('a name that begins like a keyword opens no body', () => {
  expect(texts('create table functions (beginning int); select 1')).toHaveLength(2);
  expect(texts('create table create_function (a int); begin; select 1')).toHaveLength(3);
});

test('each statement knows its line', () => {
  const sql = `-- one\nselect 1;\n\n/* two\n lines */ select\n 2; select 3;\nselect 4`;
  expect(splitStatements(sql).map(({ line }) => line)).toEqual([2, 5, 6, 7]);
});

test('lines that end as on Windows are white space', () => {
  expect(texts('select 1; -- one\r\nselect\r\n2;\r\n')).toEqual(['select 1', 'select\r\n2']);
});

test.each([
  `select 'a; select 2`,
  `select E'a\\`,
  'select "a; b',
  'do $x$ a; b',
  '/* a; select 1',
  'select (1; select 2',
])('what is never closed stays whole, for PostgreSQL to refuse: %s', (sql) => {
  expect(texts(`select 0; ${sql}`)).toEqual(['select 0', sql]);
});

test('every SQL file of the project is split as the parser of PostgreSQL splits it', () => {
  const root = join(__dirname, '..', '..', 'sql');
  const files = (readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.sql'));
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const sql = readFileSync(join(root, file), 'utf8');
    expect([file, texts(sql)]).toEqual([file, statementsByPostgres(sql).map(bare)]);
  }
});
