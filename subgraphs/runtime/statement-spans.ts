import type { StatementTrace, Tracer } from '../../citus/send/trace';
import type { TraceSpan } from '../../platform/tracing/span';

/** Shards whose ids a span names at most; how many there were is told in any case. */
const NAMED = 32;

/** A tracer that makes a span of each statement, as OpenTelemetry describes those of databases, and tells another of it. */
export function statementSpans(span: TraceSpan, also: Tracer | undefined): Tracer {
  return (entry) => {
    also?.(entry);
    span.child(entry.statement, 'client', attributesOf(entry), Date.now() - entry.milliseconds).end();
  };
}

function attributesOf(entry: StatementTrace) {
  const { service, statement, route, tasks, workers, relations, rows, commands, transaction } = entry;
  return {
    'db.system.name': 'postgresql',
    'db.namespace': service,
    'db.query.summary': statement,
    'db.collection.name': relations.join(', '),
    'db.response.returned_rows': rows,
    'citus.route': route,
    'citus.tasks': tasks,
    'citus.commands': commands,
    'citus.shards': workers
      ?.flatMap(({ shards = [] }) => shards)
      .slice(0, NAMED)
      .join(','),
    'citus.workers': workers?.map(({ node }) => node).join(','),
    'citus.transaction': transaction ?? false,
  };
}
