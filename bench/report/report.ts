import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSection } from '../marked-section';
import { readResults } from '../results';
import { chart } from './chart';
import { comparedTables } from './compared';
import { goals } from './goals';
import { growthTables } from './growth';
import { memoryTable } from './memory';

const DOCS = join(__dirname, '..', '..', 'docs');

/** Writes docs/performance.md, between its markers, and its chart from what has been measured so far. */
export function writeReport(): void {
  const compared = readResults('compare', {});
  const growth = readResults('growth', {});
  const memory = readResults('memory', undefined);
  const file = join(DOCS, 'performance.md');
  writeSection(file, 'goals', goals(compared, growth, memory));
  writeSection(file, 'compare', comparedTables(compared));
  writeSection(file, 'growth', growthTables(growth));
  writeSection(file, 'memory', memoryTable(memory));
  writeFileSync(join(DOCS, 'performance.svg'), chart(compared));
}
