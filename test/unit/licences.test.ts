import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'licences.md'), 'utf8');

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages as Record<
  string,
  Locked
>;
const { '': _, ...packages } = lock;

test('docs/licences.md lists the licences of all that is installed to run, and who has the rare ones', () => {
  const byLicence = new Map<string, Set<string>>();
  for (const [path, { license = 'unknown', dev, devOptional }] of Object.entries(packages)) {
    if (dev || devOptional) continue;
    const names = byLicence.get(license) ?? new Set();
    byLicence.set(license, names.add(path.split('node_modules/').at(-1)!));
  }
  const rows = [...byLicence].sort().map(([licence, names]) => {
    const listed = [...names].sort().map((name) => `\`${name}\``);
    return `| ${licence} | ${names.size <= 12 ? listed.join(', ') : names.size} |`;
  });
  expect(PAGE.match(/^\| (?!Licence|-).*\|$/gm)).toEqual(rows);
});

test('the lock file is whole: the packages of every platform, each with its digest, from wherever a registry is', () => {
  const found = (from: string, name: string): boolean => {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
      if (`${at && `${at}/`}node_modules/${name}` in packages) return true;
      if (at === '') return false;
      if (!at.includes('/node_modules/')) at = '/node_modules/';
    }
  };
  for (const [path, { optionalDependencies = {}, integrity, resolved }] of Object.entries(packages)) {
    expect([path, integrity, resolved]).toEqual([path, expect.stringMatching(/^sha/), undefined]);
    for (const name of Object.keys(optionalDependencies))
      expect([name, found(path, name)]).toEqual([name, true]);
  }
});
