import type { Client } from 'pg';
import { there } from '../../platform/there';
import { hasCitus } from '../distribute';

/** A server of a cluster. */
export interface NodeStatus {
  readonly name: string;
  readonly role: 'coordinator' | 'worker' | 'server';
  readonly healthy: boolean;
  /** Why it is not. */
  readonly problem?: string;
  readonly postgres?: string;
  readonly citus?: string | null;
  readonly connections?: number;
  readonly maxConnections?: number;
}

interface Answer {
  readonly postgres: string;
  readonly citus: string | null;
  readonly connections: number;
  readonly maxConnections: number;
}

/** What each node is asked. */
const ASKED = `select json_build_object(
  'postgres', split_part(current_setting('server_version'), ' ', 1),
  'citus', (select extversion from pg_extension where extname = 'citus'),
  'connections', (select count(*)::int from pg_stat_activity where backend_type = 'client backend'),
  'maxConnections', current_setting('max_connections')::int)`;

/** The coordinator and its workers, each asked by the coordinator; a plain PostgreSQL is one server. */
export async function nodeStatuses(client: Client): Promise<NodeStatus[]> {
  if (!(await hasCitus(client))) {
    const { rows } = await client.query<{ json_build_object: Answer }>(ASKED);
    return [
      {
        name: `${client.host}:${client.port}`,
        role: 'server',
        healthy: true,
        ...there(rows[0]).json_build_object,
      },
    ];
  }
  const { rows } = await client.query<{
    name: string;
    group: number;
    active: boolean;
    ok: boolean;
    result: string;
  }>(
    `select d.nodename || ':' || d.nodeport as name, d.groupid as "group", d.isactive as active, r.success as ok, r.result
     from run_command_on_all_nodes($1, give_warning_for_connection_errors => true) r
     join pg_dist_node d using (nodeid) order by d.groupid`,
    [ASKED],
  );
  const dead = rows.filter(({ ok }) => !ok).map(({ name }) => name);
  const known = await unreachable(client, dead);
  return rows.map(({ name, group, active, ok, result }) => {
    const problem = !active ? 'it is disabled' : ok ? known.get(name) : result;
    return {
      name,
      role: group === 0 ? 'coordinator' : 'worker',
      healthy: problem === undefined,
      ...(problem !== undefined && { problem }),
      ...(ok && (JSON.parse(result) as Answer)),
    };
  });
}

/** Nodes that another node, which does answer, cannot reach. */
async function unreachable(client: Client, dead: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; by: string }>(
    `select to_name as name, string_agg(distinct from_name, ', ') as by
     from (select to_nodename || ':' || to_nodeport as to_name, from_nodename || ':' || from_nodeport as from_name, result
           from citus_check_cluster_node_health()) checks
     where not coalesce(result, false) and from_name <> all($1) group by 1`,
    [dead],
  );
  return new Map(rows.map(({ name, by }) => [name, `${by} cannot reach it`]));
}
