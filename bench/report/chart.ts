import { summarise } from '../measure/summary';
import { OPERATIONS } from '../operations';
import type { Compared } from '../results';
import { milliseconds, number, ratio } from './numbers';

const WIDTH = 900;
const LABELS = 250;
const NUMBERS = 250;
const LINE = 22;
const COLOURS: Readonly<Record<string, string>> = {
  floor: '#57606a',
  us: '#0969da',
  'us-distributed': '#54aeff',
};
const OTHERS = '#c4ccd4';

/** Bars for each operation: requests/s as a share of the floor's. */
export function chart(compared: Compared): string {
  const parts: string[] = [];
  let y = 34;
  for (const { name, title } of OPERATIONS) {
    const cells = Object.entries(compared[name] ?? {});
    if (cells.length === 0) continue;
    parts.push(text(16, y, title.replaceAll('`', ''), 'font-weight="600" font-size="14"'));
    y += 10;
    const bars = cells
      .map(([contestant, cell]) => ({ contestant, title: cell.title, summary: summarise(cell.rounds) }))
      .sort((one, other) => other.summary.rateRatio - one.summary.rateRatio);
    const most = Math.max(1, ...bars.map(({ summary }) => summary.rateRatio));
    for (const { contestant, title: label, summary } of bars) {
      const width = Math.max(1, (summary.rateRatio / most) * (WIDTH - LABELS - NUMBERS));
      const colour = COLOURS[contestant] ?? OTHERS;
      const figures = `${ratio(summary.rateRatio)} · ${number(summary.rate)}/s · ${milliseconds(summary.cpu)} ms CPU`;
      parts.push(text(LABELS - 8, y + 15, label, 'text-anchor="end"'));
      parts.push(
        `<rect x="${LABELS}" y="${y + 3}" width="${width.toFixed(1)}" height="${LINE - 6}" rx="2" fill="${colour}"/>`,
      );
      parts.push(text(LABELS + width + 8, y + 15, figures));
      y += LINE;
    }
    y += 30;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="#1f2328">`,
    '<title>Requests per second as a share of the hand-written floor</title>',
    `<rect width="${WIDTH}" height="${y}" fill="#ffffff"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

const text = (x: number, y: number, content: string, attributes = '') =>
  `<text x="${x.toFixed(1)}" y="${y}" ${attributes}>${escaped(content)}</text>`;

const escaped = (content: string) =>
  content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
