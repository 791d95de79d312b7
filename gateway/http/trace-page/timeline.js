// The statements of an answer, each with a bar from when it was sent until its rows were there.

import { element } from './element.js';

/**
 * Draws them into an element, those of a service together. `onPick` is told which statements the pointer or the focus is
 * at: that of a line, those that run at a moment; undefined when it is at none.
 * @param {HTMLElement} into
 * @param {{ statements: object[], milliseconds: number }} citus as `extensions.citus` has it
 * @param {string[]} services in the order in which they are shown
 */
export function showTimeline(into, { statements, milliseconds }, services, colour, onPick) {
  const byLine = new Map();
  const groups = services.map((service) => {
    const own = statements.filter((statement) => statement.service === service);
    const lines = own.sort((one, other) => one.start - other.start).map((one) => line(one, milliseconds));
    for (const [index, made] of lines.entries()) byLine.set(made, own[index]);
    return colour(element('tbody', {}, ...lines), service);
  });
  const step = stepOf(milliseconds);
  const axis = element('th.time', { scope: 'col' }, ...ticks(milliseconds, step));
  const [statement, ...numbers] = ['statement', 'route', 'tasks', 'keys', 'rows', 'ms'].map((name, index) =>
    element(index > 1 ? 'th.number' : 'th', { scope: 'col' }, name),
  );
  const head = element('thead', {}, element('tr', {}, statement, axis, ...numbers));
  const table = element('table', {}, head, ...groups);
  table.style.setProperty('--step', percent(step, milliseconds));
  const pick = (target) => {
    const one = byLine.get(target.closest('tr'));
    onPick(one && [one]);
  };
  table.addEventListener('focusin', ({ target }) => pick(target));
  table.addEventListener('focusout', () => onPick(undefined));
  table.addEventListener('pointermove', (event) => {
    const at = momentAt(event, axis, milliseconds);
    if (at === undefined) return pick(event.target);
    onPick(statements.filter((one) => one.start <= at && at <= one.start + one.milliseconds));
  });
  table.addEventListener('pointerleave', () => {
    axis.querySelector('.cursor')?.remove();
    onPick(undefined);
  });
  into.replaceChildren(table);
}

function line(one, total) {
  const { service, statement, route, reason, way, tasks, keys, rows, start, milliseconds, transaction } = one;
  const bar = element(`div.bar.${way ?? 'server'}`, {
    title: described(one),
  });
  bar.classList.toggle('fan-out', route === 'fan-out');
  bar.style.left = percent(start, total);
  bar.style.width = percent(milliseconds, total);
  const kind = element(
    route === 'fan-out' ? 'td.alarm' : 'td',
    { title: reason },
    route,
    transaction ? ' · transaction' : '',
  );
  const name = statement.startsWith(`${service}.`) ? statement.slice(service.length + 1) : statement;
  return element(
    'tr',
    { tabIndex: 0 },
    element('th.name', { scope: 'row', title: statement }, name),
    element('td.time', {}, bar),
    kind,
    ...[tasks, keys ?? '', rows, milliseconds.toFixed(milliseconds < 10 ? 2 : 1)].map((value) =>
      element('td.number', {}, String(value)),
    ),
  );
}

const WAYS = {
  shards: 'straight to the shards',
  coordinator: 'by the coordinator',
  both: 'some straight to the shards, some by the coordinator',
};

function described({ statement, relations, way, commands, combined, workers, start, milliseconds }) {
  return [
    statement,
    relations.join(', '),
    ...(way ? [WAYS[way]] : []),
    `${commands} command${commands === 1 ? '' : 's'}${combined ? `, shared by ${combined} statements` : ''}`,
    ...(workers ?? []).map(({ node, shards }) => (shards ? `${node}: ${shards.join(', ')}` : node)),
    `${start.toFixed(2)} to ${(start + milliseconds).toFixed(2)} ms`,
  ].join('\n');
}

/** Milliseconds at which the pointer is, with a line there; undefined beside the bars. */
function momentAt({ clientX }, axis, total) {
  axis.querySelector('.cursor')?.remove();
  const { left, width } = axis.getBoundingClientRect();
  const at = ((clientX - left) / width) * total;
  if (at < 0 || at > total) return undefined;
  const cursor = element('div.cursor');
  cursor.style.left = percent(at, total);
  cursor.style.setProperty('--table', `${axis.closest('table').offsetHeight}px`);
  axis.append(cursor);
  return at;
}

/** The time between two ticks, of which there are at most eight: a round number. */
function stepOf(total) {
  const least = total / 8;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((one) => one >= least);
}

function ticks(total, step) {
  // One at the very end would stand in the next column.
  return Array.from({ length: Math.ceil((0.9 * total) / step) }, (_, index) => {
    const at = index * step;
    const tick = element('div.tick', {}, `${Number(at.toFixed(3))}${index === 0 ? ' ms' : ''}`);
    tick.style.left = percent(at, total);
    return tick;
  });
}

const percent = (part, whole) => `${(100 * part) / whole}%`;
