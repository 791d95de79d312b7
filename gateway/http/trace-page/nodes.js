// The nodes of each service that an answer touched, and which of their shards.

import { element } from './element.js';

/**
 * Draws them into an element. Returns a function that shows which of them some of the statements touch; without any, all.
 * @param {HTMLElement} into
 * @param {object[]} statements as `extensions.citus` has them
 * @param {string[]} services in the order in which they are shown
 */
export function showNodes(into, statements, services, colour) {
  /** Elements of what is touched, by the statement that touches it. */
  const touchedBy = new Map(statements.map((statement) => [statement, new Set()]));
  const cards = services.map((service) => {
    const own = statements.filter((statement) => statement.service === service);
    return colour(
      element('div.service', {}, element('h3', {}, service), ...nodesOf(own, touchedBy)),
      service,
    );
  });
  into.replaceChildren(...cards);
  return (picked) => {
    into.classList.toggle('picking', picked !== undefined);
    for (const cell of into.querySelectorAll('.now')) cell.classList.remove('now');
    for (const statement of picked ?? [])
      for (const cell of touchedBy.get(statement)) cell.classList.add('now');
  };
}

function nodesOf(statements, touchedBy) {
  const isCitus = statements.some(({ way }) => way);
  const byWorker = new Map();
  for (const statement of statements)
    for (const worker of statement.workers ?? []) {
      const touches = byWorker.get(worker.node) ?? [];
      byWorker.set(worker.node, [...touches, { statement, ...worker }]);
    }
  const direct = statements.filter(({ way }) => way === 'shards');
  const coordinated = statements.filter((statement) => !direct.includes(statement));
  // Which worker answers for a table that all of them have a copy of is not told.
  const copies = direct.filter(({ workers }) => !workers);
  const workers = [...byWorker].sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
  return [
    wholeNode(isCitus ? 'coordinator' : 'PostgreSQL', coordinated, touchedBy),
    ...workers.map(([node, touches]) => worker(node, touches, touchedBy)),
    ...(copies.length > 0 ? [wholeNode('reference tables, on a worker', copies, touchedBy)] : []),
  ];
}

const counted = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** A node of which no shards are told. */
function wholeNode(name, statements, touchedBy) {
  const cell = element(statements.length > 0 ? 'i.touched.often' : 'i', {
    title: statements.map(({ statement }) => statement).join('\n'),
  });
  for (const statement of statements) touchedBy.get(statement).add(cell);
  return node(name, statements.length > 0 ? counted(statements.length, 'statement') : 'not asked', 'whole', [
    cell,
  ]);
}

/** A worker: a cell for each shard that it holds, the touched ones first, those of several statements fuller. */
function worker(name, touches, touchedBy) {
  const places = new Map();
  for (const { statement, places: touched = [], shards = [] } of touches)
    for (const [index, place] of touched.entries()) {
      const seen = places.get(place) ?? [];
      places.set(place, [...seen, { statement, shard: shards[index] }]);
    }
  const held = Math.max(places.size, ...touches.map(({ of = 0 }) => of));
  const cells = [...places]
    .sort(([one], [other]) => one - other)
    .map(([place, seen]) => {
      const cell = element(seen.length > 1 ? 'i.touched.often' : 'i.touched', {
        title: [
          `hash range ${place}`,
          ...seen.map(({ statement, shard }) => `${shard} ${statement.statement}`),
        ].join('\n'),
      });
      for (const { statement } of seen) touchedBy.get(statement).add(cell);
      return cell;
    });
  const rest = Array.from({ length: held - places.size }, () => element('i'));
  const unknown = touches.filter(({ shards }) => !shards);
  if (held === 0) {
    const whole = element('i.touched.often', {
      title: unknown.map((one) => one.statement.statement).join('\n'),
    });
    for (const { statement } of unknown) touchedBy.get(statement).add(whole);
    return node(name, 'all shards', 'whole', [whole]);
  }
  return node(name, `${places.size}/${held}`, 'shards', [...cells, ...rest]);
}

function node(name, told, kind, cells) {
  return element(
    'div.node',
    {},
    element('p', {}, element('span', { title: name }, name), element('span', {}, told)),
    element(`div.cells.${kind}`, {}, ...cells),
  );
}
