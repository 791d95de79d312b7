import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pristine } from '../support/databases';
import { jsonOf, runCommand } from './command';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database';

let database: ScratchDatabase;
let folder: string;
let environment: Record<string, string>;

beforeAll(async () => {
  database = await createScratchDatabase(pristine('finance'));
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  environment = { FINANCE_DATABASE_URL: database.url };
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database?.drop();
});

const HEADER = 'code,name,account_type,normal_side,currency,opened_on';

function csv(...lines: string[]): string {
  const path = join(folder, 'accounts.csv');
  writeFileSync(path, lines.join('\n'));
  return path;
}

const load = (file: string, ...more: string[]) =>
  runCommand(['import', 'chart_of_accounts', file, ...more], environment);
const codes = (like: string) =>
  database.column(`select code from finance_core.chart_of_accounts where code like '${like}' order by code`);

test('rows are loaded as they stand in the file, with their lookup rows, and the data stays in order', async () => {
  const file = csv(
    `\ufeff${HEADER}\r`,
    'A-1,First,ASSET,DEBIT,USD,2026-01-01\r',
    '',
    'A-2,"Second, with ""quotes""\r\nand a line",ASSET,DEBIT,USD,2026-01-01',
    'A-3,Ünï — 名,ASSET,DEBIT,USD,2026-01-01',
  );
  expect(await jsonOf(['import', 'chart_of_accounts', file], environment)).toEqual({
    service: 'finance',
    table: 'finance_core.chart_of_accounts',
    loaded: 3,
    lookups: 3,
    rejected: [],
    cutShort: false,
  });
  expect(
    await database.column(
      "select name from finance_core.chart_of_accounts where code like 'A-_' order by code",
    ),
  ).toEqual(['First', 'Second, with "quotes"\r\nand a line', 'Ünï — 名']);
  expect(
    await database.column(
      "select code from finance_core.accounts_by_code where code like 'A-_' order by code",
    ),
  ).toEqual(['A-1', 'A-2', 'A-3']);
  expect(await runCommand(['verify', 'finance'], environment)).toMatchObject({ code: 0 });
});

test('every row that is refused is told with its line and the reason, and nothing is loaded', async () => {
  const good = Array.from({ length: 2_500 }, (_, n) => `B-${n},Good,ASSET,DEBIT,USD,2026-01-01`);
  good.splice(10, 0, 'B-x,"Two\nlines",ASSET,DEBIT,USD,2026-01-01', 'B-a,Bad,NONE,DEBIT,USD,2026-01-01');
  good.splice(
    1_800,
    0,
    'B-b,Bad,ASSET,DEBIT,USD,2026-13-01',
    'B-c,Bad,ASSET,DEBIT,XXX,2026-01-01',
    'B-d,Few',
  );
  const file = csv(HEADER, ...good, '\\.');
  const { code, stdout } = await load(file);
  const lines = stdout.trim().split('\n');
  expect(lines).toEqual([
    expect.stringMatching(
      /accounts\.csv:14: account_type is none of ASSET, LIABILITY, .*\. \[BAD_USER_INPUT\]$/,
    ),
    expect.stringMatching(
      /accounts\.csv:1803: opened_on is not a date such as 2026-06-30\. \[BAD_USER_INPUT\]$/,
    ),
    expect.stringMatching(
      /accounts\.csv:1804: .*Key \(currency\)=\(XXX\) is not present in table "currencies".* \[CONSTRAINT_VIOLATED\]$/,
    ),
    expect.stringMatching(
      /accounts\.csv:1805: 2 values stand here, and the header names 6\. \[BAD_USER_INPUT\]$/,
    ),
    expect.stringMatching(/accounts\.csv:2508: 1 values stand here, and the header names 6/),
    'Nothing was loaded: 5 rows rejected.',
  ]);
  expect(code).toBe(3);
  expect(await codes('B-%')).toEqual([]);
});

test('it gives up after as many rejected rows as were asked for', async () => {
  const file = csv(HEADER, ...Array.from({ length: 50 }, (_, n) => `C-${n},Bad,NONE,DEBIT,USD,2026-01-01`));
  const { code, stdout } = await load(file, '--max-rejected', '3');
  expect(stdout.trim().split('\n')).toHaveLength(4);
  expect(stdout).toContain('3 rows rejected, the rest was not looked at');
  expect(code).toBe(3);
});

test('rows whose lookup rows are taken are refused as a whole', async () => {
  const { code, stderr } = await load(
    csv(HEADER, 'D-1,One,ASSET,DEBIT,USD,2026-01-01', 'D-1,Two,ASSET,DEBIT,USD,2026-01-01'),
  );
  expect(stderr).toMatch(
    /Nothing was loaded: finance_core.accounts_by_code does not take its rows: duplicate key/,
  );
  expect(code).toBe(1);
  expect(await codes('D-%')).toEqual([]);
});

test('rows that would put the books out of order are refused as a whole', async () => {
  const path = join(folder, 'entries.csv');
  const rows = await database.use(
    async (client) =>
      (
        await client.query(
          'select to_jsonb(l) as entry from finance_accounting.general_ledger l where credit > 0 limit 1',
        )
      ).rows,
  );
  const { entry } = rows[0];
  const columns = Object.keys(entry);
  const values = columns.map((name) => {
    const value = name === 'ledger_entry_id' ? '9000001' : name === 'line_no' ? '99' : entry[name];
    return String(value ?? '');
  });
  writeFileSync(
    path,
    `${columns.join(',')}\n${values.map((value) => (value === '' ? '' : `"${value}"`)).join(',')}\n`,
  );
  const { code, stderr } = await runCommand(['import', 'general_ledger', path], environment);
  expect(stderr).toContain(
    'with these rows it would not hold that debits equal credits in every transaction',
  );
  expect(code).toBe(1);
});

test('rows that bring their own numbers are followed by later ones', async () => {
  const file = csv(`account_id,${HEADER}`, '900000,E-1,One,ASSET,DEBIT,USD,2026-01-01');
  expect(await load(file)).toMatchObject({ code: 0 });
  expect(await load(csv(HEADER, 'E-2,Two,ASSET,DEBIT,USD,2026-01-01'))).toMatchObject({ code: 0 });
  expect(
    await database.column(
      "select account_id::int from finance_core.chart_of_accounts where code like 'E-_' order by code",
    ),
  ).toEqual([900_000, 900_001]);
});

test.each([
  [
    'a column that is none',
    ['code,colour', 'F-1,red'],
    'finance_core.chart_of_accounts has no column colour',
  ],
  ['a column twice', ['code,code', 'F-1,F-1'], 'names a column twice'],
  ['nothing', [''], 'The file is empty'],
])('a file that names %s is refused', async (_, lines, message) => {
  const { code, stderr } = await load(csv(...lines));
  expect(stderr).toContain(message);
  expect(code).toBe(1);
});

const write = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test('a file in another encoding, with another delimiter, is read in it', async () => {
  const head = HEADER.replaceAll(',', ';');
  const text = `${head}\r\nG-1;Zürich; Nord;ASSET;DEBIT;USD;2026-01-01\r\n`.replace('; Nord', ', Nord');
  const file = write('latin1.csv', Buffer.from(text, 'latin1'));
  const plain = await load(file, '--delimiter', ';');
  expect(plain).toMatchObject({ code: 3 });
  expect(plain.stdout).toContain(
    'latin1.csv:2: The line is not text in utf-8: say which by --encoding. [BAD_USER_INPUT]',
  );
  expect(await codes('G-%')).toEqual([]);
  for (const encoding of ['latin1', 'windows-1252']) {
    expect(await load(file, '--delimiter', ';', '--encoding', encoding)).toMatchObject({ code: 0 });
    expect(
      await database.column("select name from finance_core.chart_of_accounts where code = 'G-1'"),
    ).toEqual(['Zürich, Nord']);
    await database.use(async (client) => {
      await client.query("delete from finance_core.accounts_by_code where code = 'G-1'");
      await client.query("delete from finance_core.chart_of_accounts where code = 'G-1'");
    });
  }
  const wide = write('wide.csv', Buffer.from(`\ufeff${text.replaceAll(';', '\t')}`, 'utf16le'));
  expect(await load(wide, '--delimiter', 'tab', '--encoding', 'utf-16')).toMatchObject({ code: 0 });
  expect(await codes('G-%')).toEqual(['G-1']);
});

test.each([
  ['--encoding', 'klingon', 'There is no encoding "klingon"'],
  ['--delimiter', '||', '--delimiter takes one character'],
])('%s %s is refused', async (option, value, message) => {
  const { code, stderr } = await load(csv(HEADER), option, value);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});

test('what mutations refuse is refused, by line and column', async () => {
  const customers = write(
    'customers.csv',
    [
      'customer_id,code,name,country,currency,billing_email',
      '90001,CUST-90001,Nobody,GB,USD,nobody',
      '90002,CUST-90002,\u200b,GB,USD,a@example.com',
      '90003,CUST-90003,Odd,GB,dollar,a@example.com',
      '007,CUST-90004,Odd,GB,USD,a@example.com',
    ].join('\n'),
  );
  const { stdout } = await runCommand(['import', 'customers', customers, '--json'], environment);
  expect(JSON.parse(stdout).rejected).toMatchObject([
    { line: 2, column: 'billing_email', code: 'BAD_USER_INPUT' },
    { line: 3, column: 'name', code: 'BAD_USER_INPUT' },
    { line: 4, column: 'currency', code: 'BAD_USER_INPUT' },
    { line: 5, column: 'customer_id', code: 'BAD_USER_INPUT' },
  ]);
  expect(await database.column('select code from finance_core.customers where customer_id > 90000')).toEqual(
    [],
  );
});

test('an e-mail address is kept in the one form in which it is found', async () => {
  const file = write(
    'customers.csv',
    'customer_id,code,name,country,currency,billing_email,payment_terms_days\n90001,CUST-90001,Zoe\u0308,GB,USD, Zoe@Example.COM ,30\n',
  );
  expect(await runCommand(['import', 'customers', file], environment)).toMatchObject({ code: 0 });
  expect(
    await database.column(
      "select name || ' ' || billing_email from finance_core.customers where customer_id = 90001",
    ),
  ).toEqual(['Zo\u00eb zoe@example.com']);
});

describe('offices', () => {
  let hc: ScratchDatabase;
  beforeAll(async () => {
    hc = await createScratchDatabase(pristine('hc'));
  });
  afterAll(() => hc?.drop());

  test('lie in a time zone that there is', async () => {
    const office = (zone: string) =>
      write('offices.csv', `code,name,city,country_code,time_zone\nOLY,Olympus,Olympus,GB,${zone}\n`);
    const loadOffice = (zone: string) =>
      runCommand(['import', 'hc_core.offices', office(zone)], { HC_DATABASE_URL: hc.url });
    const { code, stdout } = await loadOffice('Mars/Olympus');
    expect(stdout).toContain('offices.csv:2: time_zone is not a time zone');
    expect(code).toBe(3);
    expect(await loadOffice('Europe/London')).toMatchObject({ code: 0 });
    expect(await hc.column("select time_zone from hc_core.offices where code = 'OLY'")).toEqual([
      'Europe/London',
    ]);
  });
});
