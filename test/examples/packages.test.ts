import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const read = (...path: string[]) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
const examples = readdirSync(join(root, 'examples')).filter((name) =>
  existsSync(join(root, 'examples', name, 'package.json')),
);

// The examples are packages of their own, to be copied. Here they run with what the root has installed.
test.each(examples)('the packages that the example %s names are the ones it is tested with', (name) => {
  const { dependencies, devDependencies } = read('examples', name, 'package.json');
  const named: Record<string, string> = { ...dependencies, ...devDependencies };
  expect(Object.keys(named)).not.toEqual([]);
  const installed = Object.keys(named).map((dependency) => [
    dependency,
    read('node_modules', dependency, 'package.json').version,
  ]);
  expect(named).toEqual(Object.fromEntries(installed));
});
