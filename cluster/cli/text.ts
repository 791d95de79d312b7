import { there } from '../../platform/there';
/** Bytes as people say them: `1.5 MB`. */
export function sizeText(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  for (; value >= 1_000 && unit < units.length - 1; unit++) value /= 1_000;
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}

/** Rows of cells as lines whose columns are aligned; numbers to the right. */
export function tableText(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => String(row[column] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          typeof cell === 'number'
            ? String(cell).padStart(there(widths[column]))
            : cell.padEnd(there(widths[column])),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A bar for a share of the largest. */
export function barText(value: number, largest: number, width = 20): string {
  return '#'.repeat(largest === 0 ? 0 : Math.round((value / largest) * width));
}

/** Seconds since a moment, for progress. */
export const secondsSince = (started: number): string =>
  `${((performance.now() - started) / 1000).toFixed(0)} s`;
