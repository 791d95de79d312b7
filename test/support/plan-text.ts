import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { Kind, type OperationDefinitionNode, parse, print, type SelectionNode, visit } from 'graphql';
import type { StatementTrace } from '../../citus/send/trace';
import { NODES } from '../../subgraphs/runtime/nodes/names';
import type { RecordedFetch } from './recorded-fetches';

const WIDTH = 110;

/**
 * A query plan as people read it: the fetches in the order of the plan, what each asks its service for, and under it
 * the statements that answered it. Holds nothing that depends on the databases' kind or size: no shards, no times.
 * Throws when what ran is not what was planned.
 */
export function planText(name: string, { node }: QueryPlan, fetches: readonly RecordedFetch[]): string {
  const left = [...fetches];
  const take = ({ operation, serviceName }: FetchNode) => {
    // The gateway answers it itself.
    if (serviceName === NODES) return [];
    const index = left.findIndex((fetch) => fetch.operation === operation && fetch.service === serviceName);
    if (index < 0) throw new Error(`${name}: the plan's fetch was not sent to ${serviceName}: ${operation}`);
    return left.splice(index, 1)[0]!.statements;
  };
  const lines = planLines(node as PlanNode, '', take);
  if (left.length > 0) throw new Error(`${name}: sent, but not in the plan: ${left[0]!.operation}`);
  const statements = fetches.flatMap((fetch) => fetch.statements);
  const fanOuts = statements.filter(({ route }) => route === 'fan-out').length;
  const sums = [
    counted(fetches.length, 'fetch', 'fetches'),
    counted(statements.length, 'statement', 'statements'),
    `${fanOuts === 0 ? 'none' : fanOuts} of them over all shards`,
  ];
  return [`${name}: ${sums.join(', ')}`, '', ...lines, ''].join('\n');
}

function planLines(
  node: PlanNode,
  path: string,
  statementsOf: (fetch: FetchNode) => readonly StatementTrace[],
): string[] {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel': {
      const heading = node.kind === 'Sequence' ? 'one after the other' : 'at the same time';
      return [heading, ...node.nodes.flatMap((child) => indented(planLines(child, path, statementsOf)))];
    }
    case 'Flatten':
      return planLines(node.node, [path, ...node.path].filter(Boolean).join('.'), statementsOf);
    case 'Fetch':
      return [
        [node.serviceName, path && `${path.includes('@') ? 'for each' : 'for'} ${path}`]
          .filter(Boolean)
          .join(', '),
        ...indented([...wrapped(selectionText(node.operation)), ...statementLines(statementsOf(node))]),
      ];
    default:
      throw new Error(`no text for a plan node of kind ${node.kind}`);
  }
}

/** What a fetch asks for, on one line; of entities the types with their fields. */
function selectionText(operation: string): string {
  const document = visit(parse(operation), {
    Field: (field) => (field.name.value === '__typename' ? null : undefined),
  });
  const { selections } = (document.definitions[0] as OperationDefinitionNode).selectionSet;
  const entities = selections.flatMap((selection: SelectionNode) =>
    selection.kind === Kind.FIELD && selection.name.value === '_entities'
      ? selection.selectionSet!.selections
      : [],
  );
  return (entities.length > 0 ? entities : selections)
    .map((selection) => print(selection).replace(/^\.\.\. on /, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/\( | \)/g, (bracket) => bracket.trim());
}

/** Statements by name, with what they read: one line for each that ran under that name and route. */
function statementLines(statements: readonly StatementTrace[]): string[] {
  const rows = statements.map(({ statement, route, keys, relations, reason }) => [
    statement,
    keys === undefined ? route : `${route}, ${keys === 1 ? 'one key' : 'several keys'}`,
    relations.join(', '),
    reason ?? '',
  ]);
  rows.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
  return rows.map(
    (row) =>
      `- ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}`,
  );
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ (?!\})/)) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
