/** Imports run one way: edge → services → runtime → citus → platform. What breaks that fails `npm run lint`. */
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const services = readdirSync(join(__dirname, 'subgraphs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'runtime')
  .map(({ name }) => name);

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Modules that import each other cannot be read one after the other. Types alone may refer back.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'platform-knows-nobody',
      comment: 'What all rooms stand on knows none of them.',
      severity: 'error',
      from: { path: '^platform/' },
      to: { path: '^(citus|cluster|gateway|subgraphs)/' },
    },
    {
      name: 'citus-knows-nobody',
      comment: 'Access to the database knows no service, no GraphQL and no edge.',
      severity: 'error',
      from: { path: '^citus/' },
      to: { path: ['^(subgraphs|gateway|cluster)/', '/node_modules/(graphql|@apollo)/'] },
    },
    {
      name: 'citus-declares-before-it-sends',
      comment: 'What is declared, and how rows come back, depends on nothing that runs.',
      severity: 'error',
      from: { path: '^citus/(declare|rows)/' },
      to: { path: '^citus/(route|send|read|write)/' },
    },
    {
      name: 'services-take-citus-by-its-index',
      severity: 'error',
      from: { path: `^subgraphs/(${services.join('|')})/` },
      to: { path: '^citus/', pathNot: '^citus/index\\.ts$' },
    },
    {
      name: 'runtime-knows-no-service',
      comment: 'What every subgraph is made from knows none of them.',
      severity: 'error',
      from: { path: '^subgraphs/runtime/' },
      to: { path: [`^subgraphs/(${services.join('|')})/`, '^(gateway|cluster)/'] },
    },
    {
      name: 'services-know-their-own-and-runtime',
      comment: 'A service reaches another by the graph or by events, never by an import.',
      severity: 'error',
      from: { path: `^subgraphs/(${services.join('|')})/` },
      to: {
        path: ['^(gateway|cluster)/', `^subgraphs/(${services.join('|')})/`],
        pathNot: '^subgraphs/$1/',
      },
    },
    {
      name: 'cluster-knows-no-edge',
      comment: 'What one does to databases needs no gateway.',
      severity: 'error',
      from: { path: '^cluster/' },
      to: { path: '^gateway/' },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      from: { path: '^(citus|cluster|gateway|platform|subgraphs)/' },
      to: { path: '^(test|bench|examples)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'generated\\.ts$' },
  },
};
