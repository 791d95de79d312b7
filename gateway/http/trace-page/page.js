// Asks an operation with its trace, and draws which statements, shards and nodes the answer touched.

import { colouring, element } from './element.js';
import { showNodes } from './nodes.js';
import { showTimeline } from './timeline.js';

const byId = (id) => document.getElementById(id);
const fields = { query: byId('query'), variables: byId('variables'), headers: byId('headers') };

/** Services of all answers so far: each keeps its colour. */
const known = [];

async function run() {
  say('');
  const [variables, headers] = [jsonIn('variables'), jsonIn('headers')];
  if (!variables || !headers) return;
  const button = document.querySelector('button');
  button.disabled = true;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        accept: 'application/json',
        'citus-trace': 'on',
      },
      body: JSON.stringify({ query: fields.query.value, variables }),
    });
    show(await response.json());
  } catch (error) {
    say(`No answer: ${error.message}`);
  } finally {
    button.disabled = false;
  }
}

function show({ data, errors = [], extensions: { citus } = {} }) {
  byId('answer').textContent = JSON.stringify(errors.length > 0 ? { data, errors } : { data }, null, 2);
  say(errors.map(({ message, path }) => (path ? `${path.join('.')}: ${message}` : message)).join('\n'));
  const statements = citus?.statements ?? [];
  if (statements.length === 0) say(`${byId('status').textContent}\nNo statement ran for it.`.trim());
  const first = [...statements].sort((one, other) => one.start - other.start);
  const services = [...new Set(first.map(({ service }) => service))];
  known.push(...services.filter((service) => !known.includes(service)).sort());
  const colour = colouring(known);
  showFigures(citus, services);
  byId('legend').hidden = !statements.some(({ way }) => way);
  const pick = showNodes(byId('nodes'), statements, services, colour);
  if (statements.length > 0) showTimeline(byId('timeline'), citus, services, colour, pick);
  else byId('timeline').replaceChildren();
}

function showFigures(citus, services) {
  if (!citus) return byId('figures').replaceChildren();
  const { statements, tasks, fanOuts, milliseconds } = citus;
  const nodes = new Set(
    statements.flatMap(({ service, way, workers = [] }) => [
      ...(way === 'shards' ? [] : [service]),
      ...workers.map(({ node }) => node),
    ]),
  );
  const figures = [
    [milliseconds.toFixed(1), 'ms'],
    [statements.length, 'statements'],
    [services.length, 'services'],
    [nodes.size, statements.some(({ way }) => way) ? 'nodes' : 'databases'],
    [tasks, 'shard tasks'],
    [fanOuts, 'fan-outs'],
  ];
  byId('figures').replaceChildren(
    ...figures.map(([figure, of]) =>
      element(
        of === 'fan-outs' && figure > 0 ? 'li.fan-outs' : 'li',
        {},
        element('b', {}, String(figure)),
        of,
      ),
    ),
  );
}

/** The object that is written in a field, empty for nothing; undefined where it is none, which is said. */
function jsonIn(name) {
  try {
    const value = JSON.parse(fields[name].value.trim() || '{}');
    if (typeof value === 'object' && value !== null) return value;
    say(`The ${name} are no object.`);
  } catch (error) {
    say(`The ${name} are no JSON: ${error.message}`);
  }
  return undefined;
}

function say(text) {
  byId('status').textContent = text;
}

function take({ query, headers }) {
  fields.query.value = query;
  fields.variables.value = '';
  fields.headers.value = Object.keys(headers).length > 0 ? JSON.stringify(headers) : '';
}

const examples = await (await fetch('/trace/examples.json')).json();
byId('example').append(...examples.map(({ title }) => element('option', {}, title)));
byId('example').addEventListener('change', ({ target }) => take(examples[target.selectedIndex]));
byId('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
byId('ask').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) byId('ask').requestSubmit();
});
take(examples[0]);
void run();
