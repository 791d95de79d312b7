import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { systemOf } from '../../subgraphs/runtime/system';
import { SERVICES, system } from '../../subgraphs/system';

const ROOT = join(__dirname, '..', '..');
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Where services may be named: what is theirs, what tries them, and what a command writes. */
const THEIRS = /^(subgraphs\/(?!runtime\/|main\.ts)|sql\/|test\/|examples\/|bench\/)|generated\.ts$/;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|js|cjs|mjs)$/.test(file) && !THEIRS.test(file));

/** Relay's field for a stored document, and what people may be whatever the services are called. */
const NOT_THEIRS = new Set(['doc_id', 'risk_officer', 'market_data']);

/** A service's name as a word of its own in an identifier or a text: `HC_DATABASE_URL`, `finance.accounts`, `hcUrl`. */
function namedIn(text: string): string[] {
  if (NOT_THEIRS.has(text)) return [];
  const words = text.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
  return SERVICES.filter((service) => words.includes(service));
}

/** Identifiers and texts of a file that name a service, with their line. Comments are for people and may. */
function named(file: string): string[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    const isWord =
      ts.isIdentifier(node) ||
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      node.kind === ts.SyntaxKind.RegularExpressionLiteral;
    if (isWord && namedIn((node as ts.Identifier).text).length > 0)
      found.push(
        `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${(node as ts.Identifier).text}`,
      );
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

test.each([
  ['HC_DATABASE_URL', ['hc']],
  ['the role finance_app', ['finance']],
  ['docBooks', ['doc']],
  ['docs/routes.md', []],
  ['documents', []],
  ['DocumentNode', []],
])('%s names %j', (text, services) => expect(namedIn(text)).toEqual(services));

test('no service is named outside of what is its own', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap(named)).toEqual([]);
});

describe('the list of services is that of', () => {
  const ofEach = (line: (service: (typeof system.services)[number]) => string) => system.services.map(line);
  const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, match]) => match);

  test('the folders', () => {
    const listed = (folder: string) =>
      execFileSync('git', ['ls-tree', '-d', '--name-only', `HEAD:${folder}`], { cwd: ROOT, encoding: 'utf8' })
        .trim()
        .split('\n');
    const names = [...SERVICES].sort();
    expect(listed('subgraphs').filter((name) => name !== 'runtime')).toEqual(names);
    expect(listed('sql').filter((name) => name !== 'door')).toEqual(names);
  });

  test('docker-compose.yml: nodes, pools, subgraphs, their ports and where they are looked for', () => {
    const compose = textOf('docker-compose.yml');
    // Below `volumes:` some of them stand again.
    for (const kind of ['coor', 'worker1', 'worker2', 'pgpool', 'subgraph'])
      expect([...new Set(all(compose, new RegExp(`^  ${kind}_(\\w+):`, 'gm')))]).toEqual([...SERVICES]);
    expect(all(compose, /^ {2}(\w+_SUBGRAPH_URL: \S+)$/gm)).toEqual(
      ofEach(
        ({ name, port }) => `${name.toUpperCase()}_SUBGRAPH_URL: http://subgraph_${name}:${port}/graphql`,
      ),
    );
    for (const of of [
      /(\w+)_DATABASE_URL: postgresql:\/\/\$\{POSTGRES_USER/g,
      /(\w+)_DATABASE_URL: postgresql:\/\/monitor@/g,
    ])
      expect(all(compose, of)).toEqual(ofEach(({ name }) => name.toUpperCase()));
    for (const { name, port, databasePort } of system.services) {
      const block = (of: string) => new RegExp(`^  ${of}:\\n(?:    .*\\n|\\n)*`, 'm').exec(compose)![0];
      expect(block(`coor_${name}`)).toContain(`:${databasePort}:5432`);
      expect(block(`subgraph_${name}`)).toMatch(new RegExp(`\\b${port}\\b`));
      expect(block(`subgraph_${name}`)).toContain(`postgresql://${name}_app@`);
    }
  });

  test('.env.example: the passwords of their roles', () => {
    expect(all(textOf('.env.example'), /^(\w+)_APP_PASSWORD=/gm)).toEqual(
      ofEach(({ name }) => name.toUpperCase()),
    );
  });

  test('the script that makes their certificates and password files', () => {
    expect(all(textOf('docker/secrets/setup.sh'), /^for service in (.*); do$/gm)).toEqual([
      SERVICES.join(' '),
    ]);
  });

  test('what Prometheus asks', () => {
    expect(all(textOf('docker/monitoring/prometheus.yml'), /"(subgraph_\w+:\d+)"/g)).toEqual(
      ofEach(({ name, port }) => `subgraph_${name}:${port}`),
    );
  });

  test('the coordinators of the workflow', () => {
    const workflow = textOf('.github/workflows/ci.yml');
    expect(all(workflow, /^ {6}(\w+):\n {8}image: citusdata/gm)).toEqual([...SERVICES]);
    expect(all(workflow, /^ {6}(\w+_DATABASE_URL: \S+)$/gm)).toEqual(
      ofEach(
        ({ name, databasePort }) =>
          `${name.toUpperCase()}_DATABASE_URL: postgresql://postgres:postgres@127.0.0.1:${databasePort}/postgres`,
      ),
    );
  });
});

describe('a list that cannot be used is refused', () => {
  const folder = join(ROOT, 'subgraphs');
  const [first] = system.services;
  const entry = (name: string) => ({ name, about: 'things', port: 1, databasePort: 2 });

  test.each([
    ['two services of one name', [entry('hc'), entry('hc')], 'two services have one name'],
    [
      'a name that cannot begin a role',
      [entry('Human-Capital')],
      '"Human-Capital" cannot be the name of a service',
    ],
    ['a folder that is not there', [entry('travel')], /Cannot find module/],
  ])('%s', (_, entries, message) => expect(() => systemOf(entries, folder, 'hc')).toThrow(message));

  test('a directory that is none of them', () => {
    expect(() => systemOf([first!], folder, 'travel')).toThrow('there is no service "travel"');
  });
});

test('the compose stack hands on every variable that docs/access.md names', () => {
  const named = textOf('docs/access.md').match(/\b(AUTH|ACCESS|ACCOUNTANT)_[A-Z_]+[A-Z]\b/g)!;
  const stack = textOf('docker-compose.yml');
  expect([...new Set(named)].filter((name) => !stack.includes(` ${name}: \${${name}:-}`))).toEqual([]);
});
