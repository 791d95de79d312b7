import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupVariables } from '../../cluster/setup-config';
import { gatewayVariables, gatewayVariablesOf, readConfig } from '../../gateway/config';
import { ConfigError, databaseVariables, readVariables, variablesTable } from '../../platform/config';
import { SERVICES, system } from '../../subgraphs/system';

const URLS = Object.fromEntries(
  SERVICES.map((service) => [
    `${service.toUpperCase()}_DATABASE_URL`,
    `postgresql://someone@db/${service}?sslmode=verify-full`,
  ]),
);

const allVariables = { ...gatewayVariables, ...gatewayVariablesOf(system.services) };

const refusal = (environment: Record<string, string>) => {
  try {
    readConfig(system.services, environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  return undefined;
};

/** What production needs to be started at all. */
const PRODUCTION = { NODE_ENV: 'production', AUTH: 'none' };

describe('where a subgraph is answered', () => {
  test('without any setting every service is embedded', () => {
    const { places, production, introspection } = readConfig(system.services, {});
    expect(places).toEqual(Object.fromEntries(SERVICES.map((service) => [service, { kind: 'embedded' }])));
    expect({ production, introspection }).toEqual({ production: false, introspection: true });
  });

  test('a database URL takes the service to that database, and only that service', () => {
    const { places } = readConfig(system.services, { HC_DATABASE_URL: 'postgres://someone@db/hc' });
    expect(places.hc).toEqual({ kind: 'local', databaseUrl: 'postgres://someone@db/hc' });
    expect(places.doc).toEqual({ kind: 'embedded' });
  });

  test('an endpoint is asked rather than the database', () => {
    const { places } = readConfig(system.services, { ...URLS, DOC_SUBGRAPH_URL: 'http://doc:4002/graphql' });
    expect(places.doc).toEqual({ kind: 'remote', url: 'http://doc:4002/graphql' });
    expect(places.hc).toEqual({ kind: 'local', databaseUrl: URLS.HC_DATABASE_URL });
  });

  test('an empty variable counts as unset', () => {
    expect(readConfig(system.services, { HC_DATABASE_URL: '', PORT: '' })).toEqual(
      readConfig(system.services, {}),
    );
  });

  test('a supergraph file needs no database, not in production either', () => {
    expect(readConfig(system.services, { SUPERGRAPH_PATH: 'some.graphql', ...PRODUCTION }).places).toEqual(
      {},
    );
  });
});

describe('production', () => {
  test('never starts an embedded database: every missing URL is named', () => {
    expect(refusal({ NODE_ENV: 'production' })).toBe(
      'In production every service needs a database or an endpoint; set HC_DATABASE_URL, DOC_DATABASE_URL, ' +
        'FINANCE_DATABASE_URL, RISK_DATABASE_URL, MARKET_DATABASE_URL (or the *_SUBGRAPH_URL variables).',
    );
  });

  test('one missing URL is enough to refuse', () => {
    const { RISK_DATABASE_URL: _, ...others } = URLS;
    expect(refusal({ ...others, NODE_ENV: 'production' })).toMatch(/set RISK_DATABASE_URL \(/);
  });

  test('takes databases and endpoints together, and hides the schema unless asked', () => {
    const environment = {
      ...URLS,
      HC_DATABASE_URL: '',
      HC_SUBGRAPH_URL: 'http://hc/graphql',
      INTERNAL_SECRET: 'x'.repeat(32),
      ...PRODUCTION,
    };
    expect(readConfig(system.services, environment)).toMatchObject({
      production: true,
      introspection: false,
    });
    expect(readConfig(system.services, { ...environment, INTROSPECTION: 'on' }).introspection).toBe(true);
  });
});

describe('who may call', () => {
  const JWKS = {
    AUTH_JWKS_URL: 'https://id.example/keys',
    AUTH_ISSUER: 'https://id.example',
    AUTH_AUDIENCE: 'graph',
  };
  const SECRET = { AUTH_JWT_SECRET: 'x'.repeat(32) };

  test.each<[string, Record<string, string>, RegExp]>([
    ['production without a word about it', {}, /In production say who may call/],
    ['two ways at once', { ...JWKS, ...SECRET }, /Set one of AUTH_JWKS_URL and AUTH_JWT_SECRET/],
    ['nobody and somebody at once', { ...SECRET, AUTH: 'none' }, /Set one of AUTH and AUTH_JWT_SECRET/],
    ['keys without an issuer', { ...JWKS, AUTH_ISSUER: '' }, /set AUTH_ISSUER and AUTH_AUDIENCE/],
    ['keys without an audience', { ...JWKS, AUTH_AUDIENCE: '' }, /set AUTH_ISSUER and AUTH_AUDIENCE/],
    [
      'keys that come unprotected',
      { ...JWKS, AUTH_JWKS_URL: 'http://id.example/keys' },
      /is an https address/,
    ],
    [
      'a secret for an algorithm of public keys',
      { ...JWKS, AUTH_ALGORITHMS: 'RS256,HS256' },
      /not by "HS256"/,
    ],
    ['no signature at all', { ...JWKS, AUTH_ALGORITHMS: 'none' }, /not by "none"/],
    ['a role that there is not', { ...JWKS, AUTH_ROLE_NAMES: 'a=boss' }, /there is no role "boss"/],
    ['a role name without a role', { ...JWKS, AUTH_ROLE_NAMES: 'boss' }, /write "boss" as name=value/],
    ['two accounts with one number', { ...JWKS, AUTH_SERVICE_ACCOUNTS: 'a=1,b=1' }, /a number of its own/],
    ['an account without a number', { ...JWKS, AUTH_SERVICE_ACCOUNTS: 'a=b' }, /a number of its own/],
    [
      'subgraphs that would not know the gateway',
      { ...JWKS, HC_SUBGRAPH_URL: 'http://hc/graphql' },
      /INTERNAL_SECRET/,
    ],
    [
      'headers that go on to our own subgraphs',
      { ...JWKS, FORWARD_HEADERS: 'authorization' },
      /SUPERGRAPH_PATH/,
    ],
  ])('%s is refused', (_, environment, message) => {
    expect(refusal({ ...URLS, NODE_ENV: 'production', ...environment })).toMatch(message);
  });

  test.each<[string, Record<string, string>]>([
    ['a provider', JWKS],
    ['a secret', SECRET],
    ['nobody, by name', { AUTH: 'none' }],
  ])('%s is enough', (_, environment) => {
    expect(readConfig(system.services, { ...URLS, NODE_ENV: 'production', ...environment }).production).toBe(
      true,
    );
  });
});

describe('values that cannot be used', () => {
  test.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HC_DATABASE_URL', 'mysql://db/hc'],
    ['HC_SUBGRAPH_URL', 'ftp://hc'],
    ['NODE_ENV', 'prod'],
    ['LOG_LEVEL', 'loud'],
    ['SAMPLE_DATA_SCALE', '-1'],
    ['SAMPLE_DATA_SCALE', '1.5'],
    ['POOL_SIZE', '0'],
    ['INTROSPECTION', 'yes'],
  ])('%s=%s is refused by its name', (name, value) => {
    expect(refusal({ [name]: value })).toContain(`\n  ${name}: `);
  });

  test.each([
    ['PORT', '70000', 'it takes a whole number from 0 to 65535'],
    ['POOL_SIZE', 'ten', 'it takes a whole number from 1'],
    ['SUBGRAPH_TIMEOUT_MS', '1.5', 'it takes a whole number from 1'],
    ['PIPELINED_READS', 'yes', 'it takes one of: on, off'],
    ['HC_SUBGRAPH_URL', 'hc:4001', 'it takes a URL that begins with http:// or https://'],
  ])('of %s=%s it says what is taken', (name, value, message) => {
    expect(refusal({ [name]: value })).toBe(`The configuration cannot be used:\n  ${name}: ${message}`);
  });

  test('no variable is refused in the words of a library', () => {
    const nonsense = Object.fromEntries(Object.keys(allVariables).map((name) => [name, '?']));
    const lines = refusal(nonsense)!.split('\n').slice(1);
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => /expected|received|invalid|input/i.test(line))).toEqual([]);
  });

  test('one that is missing is named', () => {
    expect(() => readVariables(setupVariables, {})).toThrow('  READER_PASSWORD: it has to be set');
  });

  test('a file that cannot be read is refused with them, before any database is started', () => {
    expect(refusal({ TRUSTED_DOCUMENTS: 'nowhere.json' })).toMatch(
      /^The trusted documents cannot be read: ENOENT/,
    );
  });

  test('all are told at once', () => {
    const message = refusal({ PORT: 'x', POOL_SIZE: 'y' });
    expect(message).toContain('  PORT: ');
    expect(message).toContain('  POOL_SIZE: ');
  });

  test('a password does not come back in the message', () => {
    expect(refusal({ HC_DATABASE_URL: 'mysql://someone:secret@db/hc' })).not.toContain('secret');
  });
});

describe('a variable in a file that <variable>_FILE names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'secret');

  test('is read without the end of its last line', () => {
    writeFileSync(file, 'postgres://someone:of two words @db/hc\n');
    const { places } = readConfig(system.services, { HC_DATABASE_URL_FILE: file });
    expect(places.hc).toEqual({ kind: 'local', databaseUrl: 'postgres://someone:of two words @db/hc' });
  });

  test('is refused beside the variable, or where it cannot be read, with the other problems', () => {
    const message = refusal({
      METRICS_TOKEN: 'x',
      METRICS_TOKEN_FILE: file,
      AUTH_JWT_SECRET_FILE: '/nowhere',
      PORT: 'x',
    });
    expect(message).toContain('  METRICS_TOKEN_FILE: METRICS_TOKEN is set as well');
    expect(message).toContain('  AUTH_JWT_SECRET_FILE: the file cannot be read (ENOENT)');
    expect(message).toContain('  PORT: ');
  });

  test('what it holds is in no message', () => {
    writeFileSync(file, 'mysql://someone:secret@db');
    expect(refusal({ HC_DATABASE_URL_FILE: file })).toMatch(/HC_DATABASE_URL: write it as/);
    expect(refusal({ HC_DATABASE_URL_FILE: file })).not.toContain('secret@');
  });
});

describe('databases in production', () => {
  const at = (url: string, environment: Record<string, string> = {}) =>
    refusal({ ...URLS, ...PRODUCTION, HC_DATABASE_URL: url, ...environment });

  test.each(['', '?sslmode=require', '?sslmode=no-verify', '?sslmode=disable'])(
    'on another machine are not reached by %s',
    (end) => {
      expect(at(`postgresql://someone:secret@db/hc${end}`)).toMatch(
        /add sslmode=verify-full .* to HC_DATABASE_URL, or/,
      );
      expect(at(`postgresql://someone:secret@db/hc${end}`)).not.toContain('secret');
    },
  );

  test.each([
    ['with a certificate that is checked', 'postgresql://someone@db/hc?sslmode=verify-full', {}],
    ['on this machine', 'postgresql://someone@127.0.0.1:5432/hc', {}],
    ['by a socket', 'postgresql://someone@/hc?host=/run/postgresql', {}],
    ['where that is said by name', 'postgresql://someone@db/hc', { DATABASE_TLS: 'any' }],
  ])('are reached %s', (_, url, environment) => {
    expect(at(url, environment as Record<string, string>)).toBeUndefined();
  });
});

describe('the port of operators', () => {
  test.each<[string, Record<string, string>, number | undefined, boolean]>([
    ['in development is that of everybody', {}, undefined, true],
    ['in production is its own', PRODUCTION, 4100, false],
    ['is any where PORT is any', { ...PRODUCTION, PORT: '0' }, 0, false],
    ['can be named', { ADMIN_PORT: '9000' }, 9000, false],
    ['can be left away', { ...PRODUCTION, ADMIN_PORT: 'off' }, undefined, true],
    ['does not keep pages from everybody where that is meant', { ...PRODUCTION, EXPLORER: 'on' }, 4100, true],
  ])('%s', (_, environment, port, explorer) => {
    const { adminPort, explorer: shown } = readConfig(system.services, { ...URLS, ...environment });
    expect([adminPort, shown]).toEqual([port, explorer]);
  });
});

test('what was read cannot be changed', () => {
  const config = readConfig(system.services, {});
  expect(() => Object.assign(config.variables, { PORT: 1 })).toThrow(TypeError);
  expect(() => Object.assign(config, { production: true })).toThrow(TypeError);
});

test('numbers and defaults come as numbers', () => {
  const variables = readVariables(databaseVariables, { POOL_SIZE: '7' });
  expect(variables).toMatchObject({ POOL_SIZE: 7, SAMPLE_DATA_SCALE: 1, DATA_DIR: '.data' });
});

test('the table for the documentation has every variable with its default and meaning', () => {
  const rows = variablesTable(allVariables).split('\n').slice(2);
  expect(rows).toHaveLength(Object.keys(allVariables).length);
  expect(rows[0]).toBe('| `PORT` | `4000` | Port that the gateway listens on; 0: any free one |');
  for (const row of rows) expect(row).toMatch(/^\| `[A-Z_]+` \| (?:`[^`]*`)? ?\| \S/);
});
