import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endPrograms, Program } from '../cluster/processes';
import { asking } from '../support/asking';
import { CloneCopy } from '../support/clone-copy';
import { databaseEnvironment, publishedDatabases } from '../support/databases';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { PATIENT } from '../support/patience';

const PAGE = readFileSync(join(__dirname, '..', '..', 'CONTRIBUTING.md'), 'utf8');

/** The walk: from its heading to the next one. */
const WALK = PAGE.slice(PAGE.indexOf('## Add a field'), PAGE.indexOf('## Add a table'));

/** Its blocks of code, without what they are indented by, in the order of the page. */
const BLOCKS = [...WALK.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(
  ([, indent = '', language, code = '']) => ({
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }),
);

/** The only file that the walk names and that ends so. */
function fileIn(ending: string): string {
  const [file, ...others] = new Set(
    [...WALK.matchAll(/`([\w/-]+\.[\w.]+)`/g)]
      .map(([, path]) => path!)
      .filter((path) => path.endsWith(ending)),
  );
  if (!file || others.length > 0) throw new Error(`the walk names ${[file, ...others]} with ${ending}`);
  return file;
}

const indented = (code: string, spaces: number) => code.replaceAll(/^(?=.)/gm, ' '.repeat(spaces));

let copy: CloneCopy;
let market: OwnDatabase;
beforeAll(async () => {
  market = await ownDatabase('market');
  copy = new CloneCopy();
});
afterAll(async () => {
  await endPrograms();
  copy?.remove();
  await market?.drop();
});

test('the walk from SQL to Sandbox passes its own checks: what it has one write composes, compiles, is in form and answers', async () => {
  expect(BLOCKS.map(({ language }) => language)).toEqual(['sql', 'ts', 'graphql', 'ts', 'graphql']);
  const [migration, column, field, test, query] = BLOCKS.map(({ code }) => code) as [
    string,
    string,
    string,
    string,
    string,
  ];
  copy.write(fileIn('.sql'), migration);
  copy.insertAfter(
    fileIn('portfolios/table.ts'),
    /^ {2}'market_core\.portfolios',\n {2}\{\n/,
    indented(column, 4),
  );
  copy.insertAfter(fileIn('schema.graphql'), /^type Portfolio @key.*\n/, indented(field, 2));
  copy.write(fileIn('mandate.test.ts'), test);
  await copy.run('npm', ['run', '--silent', 'compose']);

  const urls = { MARKET_DATABASE_URL: market.ownerUrl };
  expect(await copy.run('npm', ['run', '--silent', 'cluster', '--', 'migrate', 'market'], urls)).toContain(
    'market: 1 migrations applied',
  );
  copy.write('jest.walk.config.js', WITHOUT_SERVER);
  const environment = {
    ...databaseEnvironment(),
    ...market.environment,
    ...publishedDatabases({ market: market.ownerUrl }),
  };
  const checks = await Promise.all([
    copy.run('npm', ['run', '--silent', 'lint']).then(() => 'lint'),
    copy.run('npm', ['run', '--silent', 'typecheck']).then(() => 'types'),
    copy
      .run(
        process.execPath,
        ['node_modules/jest/bin/jest.js', '--config', 'jest.walk.config.js', '--runInBand', ...testsIn(WALK)],
        environment,
      )
      .then((output) => /Tests: .*/.exec(output)?.[0]),
  ]);
  expect(checks).toEqual(['lint', 'types', expect.stringMatching(/^Tests: +\d+ passed, \d+ total$/)]);

  const gateway = new Program(
    process.execPath,
    ['--require', 'tsx/cjs', join(copy.folder, 'gateway', 'main.ts')],
    {},
    { ...PATIENT, ...environment, PORT: '0', HOST: '127.0.0.1' },
  );
  const [, url] = await gateway.until(/Sandbox on (\S+)\/graphql/);
  expect(await asking(url!).data(query)).toEqual({ portfolio: { name: expect.any(String), mandate: null } });
  expect(await gateway.stop()).toBe(0);
});

/** The tests that the walk says to run. */
function testsIn(walk: string): string[] {
  return /`npx jest (test\/graph\/mandate[^`]*)`/.exec(walk)![1]!.split(' ');
}

/** The tests of the copy run over the server of this run: what would start one is left out. */
const WITHOUT_SERVER = `const { globalSetup, globalTeardown, ...config } = require('./jest.config.js');
module.exports = config;
`;
