import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');

/** Where the compiled project is that the bench runs: out of reach of the packages of the opponents. */
export const BUILT = join(root, 'dist', 'bench');

const COMPILED = [
  'gateway',
  'subgraphs',
  'citus',
  'cluster',
  'platform',
  'bench/servers',
  'bench/operations.ts',
  'test/executor/support/generate-operation.ts',
  'test/executor/support/random.ts',
];
const READ_AT_RUN_TIME = ['gateway', 'subgraphs', 'sql', 'examples'];

/**
 * Compiles what is measured as `npm run build` does: tsx, which the sources could be run with, gives a name to every
 * function that is made at run time, and that costs.
 */
export function build(): void {
  rmSync(BUILT, { recursive: true, force: true });
  for (const file of COMPILED.flatMap(filesOf))
    if (extname(file) === '.ts') compile(join(root, file), join(BUILT, file.replace(/\.ts$/, '.js')));
  for (const file of READ_AT_RUN_TIME.flatMap(filesOf))
    if (extname(file) !== '.ts') cpSync(join(root, file), join(BUILT, file));
}

/** The files at or below a path, as paths from the root. */
function filesOf(path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  const names = readdirSync(join(root, path)).filter((name) => name !== 'node_modules');
  return names.flatMap((name) => filesOf(join(path, name)));
}

function compile(file: string, target: string): void {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    fileName: file,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      esModuleInterop: true,
      isolatedModules: true,
    },
  });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, outputText);
}
