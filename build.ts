import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';

/** `npm run build`: JavaScript and the files that it reads at run time, in `dist/` with the folders of the source. */
/** Endings of files that are read at run time: SQL, schemas, examples, pages. */
const READ = ['', '.sql', '.graphql', '.html', '.css', '.js'];
const dist = join(__dirname, 'dist');
rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: __dirname,
  stdio: 'inherit',
});
for (const folder of ['gateway', 'subgraphs', 'sql', 'examples'])
  cpSync(join(__dirname, folder), join(dist, folder), {
    recursive: true,
    filter: (path) => !path.includes('node_modules') && READ.includes(extname(path)),
  });
