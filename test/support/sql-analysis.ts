import { loadModule, parseSync } from 'libpg-query';
import type { Statement } from '../../citus';
import { sqlOf } from '../../citus/declare/sql';
import { type Distribution, placementOf } from '../../citus/distribution';

type Node = Record<string, any>;

/** A distributed table or view in one FROM clause, and the filters on its distribution column at that level. */
interface Source {
  readonly relation: string;
  readonly alias: string;
  readonly group: string;
  readonly column: string;
}

/** Loads the parser; once before `analyse`. */
export const loadParser = loadModule;

/**
 * Compares what a statement's SQL does with its route, without a database. At every level of the query (subqueries,
 * LATERAL and CTEs are levels of their own) each distributed table needs a filter on its distribution column by the
 * key parameter; tables joined at one level are of one colocation group and joined on their keys. Returns what is
 * wrong, empty when all is right.
 */
export function analyse(statement: Statement, distribution: Distribution): string[] {
  const problems: string[] = [];
  const { stmts } = parseSync(statement.text) as { stmts: { stmt: Node }[] };
  const root = stmts[0]!.stmt;
  if (root.InsertStmt) checkInsert(root.InsertStmt, statement, distribution, problems);
  const levels = [...selectsIn(root), ...changesIn(root)];
  for (const level of levels) checkLevel(level, statement, distribution, problems);
  return problems;
}

/**
 * Compares where a statement's declaration says that its tables stand with where the parser finds them, so that others can
 * stand for them. A table without an alias must not be named by a column: it would lose its name. Returns what is wrong.
 */
export function analysePlaces({ text, pieces }: Statement): string[] {
  const { stmts } = parseSync(text) as { stmts: { stmt: Node }[] };
  const found = nodesNamed(stmts, 'RangeVar').filter(({ schemaname }) => schemaname);
  const columns = nodesNamed(stmts, 'ColumnRef').map(({ fields }) =>
    fields.map((field: Node) => field.String?.sval),
  );
  const declared: string[] = [];
  // The parser counts bytes.
  let at = 0;
  for (const piece of pieces) {
    if (typeof piece === 'object' && 'relation' in piece) declared.push(`${piece.relation} at ${at}`);
    at += Buffer.byteLength(sqlOf([piece]));
  }
  const parsed = found.map(
    ({ schemaname, relname, location }) => `${schemaname}.${relname} at ${location ?? 0}`,
  );
  const named = found.filter(
    ({ alias, relname, schemaname }) =>
      !alias && columns.some(([first]) => first === relname || first === schemaname),
  );
  return [
    ...(parsed.sort().join() === declared.sort().join() ? [] : [`${parsed}, declared ${declared}`]),
    ...named.map(({ relname }) => `a column names ${relname}, which has no alias`),
  ];
}

/** Every node of that kind in the tree. */
function nodesNamed(node: unknown, kind: string): Node[] {
  if (Array.isArray(node)) return node.flatMap((one) => nodesNamed(one, kind));
  if (typeof node !== 'object' || node === null) return [];
  const own = kind in node ? [(node as Node)[kind]] : [];
  return [...own, ...Object.values(node).flatMap((child) => nodesNamed(child, kind))];
}

/** UPDATE and DELETE as levels of their own: the table that is changed stands beside those it is joined with. */
function changesIn({ UpdateStmt, DeleteStmt }: Node): Node[] {
  return [UpdateStmt, DeleteStmt]
    .filter(Boolean)
    .map(({ relation, fromClause, usingClause, whereClause }) => ({
      fromClause: [{ RangeVar: relation }, ...(fromClause ?? []), ...(usingClause ?? [])],
      whereClause,
    }));
}

/** An INSERT of one row gives the distribution column `$key`; a bulk insert takes it from the rows of `$keys`. */
function checkInsert(
  { relation, cols, selectStmt }: Node,
  statement: Statement,
  distribution: Distribution,
  problems: string[],
): void {
  const table = `${relation.schemaname}.${relation.relname}`;
  const placement = placementOf(distribution, table);
  if (!placement) problems.push(`${table} is not in distribution.ts`);
  if (placement?.kind !== 'distributed') return;
  const index = (cols as Node[]).findIndex(({ ResTarget }) => ResTarget.name === placement.column);
  if (index < 0) problems.push(`the insert into ${table} does not give ${placement.column}`);
  if (statement.route.kind === 'bulk-insert') return;
  if (statement.route.kind !== 'single-shard')
    problems.push(`an insert into ${table} is single-shard or bulk-insert`);
  const rows: Node[] = selectStmt?.SelectStmt?.valuesLists ?? [];
  const values =
    rows.length > 0
      ? rows.map((row) => row.List.items[index])
      : [selectStmt?.SelectStmt?.targetList?.[index]?.ResTarget?.val];
  for (const value of values) {
    const number = parameterNumber(value);
    if (number === undefined || statement.parameters[number - 1]?.name !== 'key')
      problems.push(`the insert into ${table} gives ${placement.column} something else than $key`);
  }
}

function checkLevel(
  select: Node,
  statement: Statement,
  distribution: Distribution,
  problems: string[],
): void {
  const tables = (select.fromClause ?? []).flatMap((from: Node) => rangeVars(from));
  const sources: Source[] = [];
  for (const table of tables) {
    const relation = `${table.schemaname}.${table.relname}`;
    if (!table.schemaname) continue; // a CTE: its own level is checked
    const placement = placementOf(distribution, relation);
    if (!placement) problems.push(`${relation} is not in distribution.ts`);
    if (placement?.kind === 'report' && statement.route.kind !== 'fan-out')
      problems.push(`${relation} is a report over all shards`);
    if (placement?.kind !== 'distributed') continue;
    sources.push({
      relation,
      alias: table.alias?.aliasname ?? table.relname,
      group: placement.group,
      column: placement.column,
    });
  }
  if (sources.length === 0) return;
  if (statement.route.kind === 'reference') {
    problems.push(`${sources[0]!.relation} is distributed, the route says reference`);
    return;
  }
  const predicates = [select.whereClause, ...(select.fromClause ?? []).flatMap(joinConditions)].flatMap(
    conjuncts,
  );
  checkColocation(sources, predicates, problems);
  if (statement.route.kind === 'fan-out') return;
  if (statement.route.kind === 'bulk-insert') {
    problems.push(`a bulk insert reads ${sources[0]!.relation}: it takes its rows from parameters`);
    return;
  }
  const filtered = sources.filter((source) =>
    predicates.some((predicate) => isKeyFilter(predicate, source, statement, sources)),
  );
  for (const source of sources) {
    if (filtered.includes(source)) continue;
    // `= $key` reaches a colocated table through a join on the key; `= any($keys)` does not.
    const joined = filtered.some((other) =>
      predicates.some((predicate) => isKeyJoin(predicate, source, other)),
    );
    if (statement.route.kind === 'single-shard' && joined) continue;
    problems.push(
      `${source.relation} has no filter ${source.column} = ${statement.route.kind === 'single-shard' ? '$key' : 'any($keys)'} at its level`,
    );
  }
}

function checkColocation(sources: readonly Source[], predicates: readonly Node[], problems: string[]): void {
  const [first, ...others] = sources;
  for (const source of others) {
    if (source.group !== first!.group)
      problems.push(`${first!.relation} and ${source.relation} are not colocated`);
    const joined = sources.some(
      (other) => other !== source && predicates.some((predicate) => isKeyJoin(predicate, source, other)),
    );
    if (!joined) problems.push(`${source.relation} is not joined on its distribution column`);
  }
}

/** Whether the predicate is `column = $key` or `column = any($keys)` for that table. */
function isKeyFilter(
  predicate: Node,
  source: Source,
  statement: Statement,
  sources: readonly Source[],
): boolean {
  const expression = predicate.A_Expr;
  if (expression?.name?.[0]?.String?.sval !== '=') return false;
  const wanted = statement.route.kind === 'single-shard' ? 'key' : 'keys';
  const kind = statement.route.kind === 'single-shard' ? 'AEXPR_OP' : 'AEXPR_OP_ANY';
  if (expression.kind !== kind) return false;
  const number = parameterNumber(expression.rexpr);
  if (number === undefined || statement.parameters[number - 1]?.name !== wanted) return false;
  return isColumn(expression.lexpr, source, sources.length === 1);
}

/** Whether the predicate equates the distribution columns of the two tables. */
function isKeyJoin(predicate: Node, one: Source, other: Source): boolean {
  const expression = predicate.A_Expr;
  if (expression?.kind !== 'AEXPR_OP' || expression.name?.[0]?.String?.sval !== '=') return false;
  const pairs = [
    [expression.lexpr, expression.rexpr],
    [expression.rexpr, expression.lexpr],
  ];
  return pairs.some(([left, right]) => isColumn(left, one, false) && isColumn(right, other, false));
}

function isColumn(node: Node | undefined, { alias, column }: Source, unqualified: boolean): boolean {
  const fields: string[] = (node?.ColumnRef?.fields ?? []).map((field: Node) => field.String?.sval);
  if (fields.length === 1) return unqualified && fields[0] === column;
  return fields.length === 2 && fields[0] === alias && fields[1] === column;
}

function parameterNumber(node: Node | undefined): number | undefined {
  return node?.ParamRef?.number ?? (node?.TypeCast ? parameterNumber(node.TypeCast.arg) : undefined);
}

/** Tables of one FROM item, without those of subqueries in it. */
function rangeVars(from: Node): Node[] {
  if (from.RangeVar) return [from.RangeVar];
  if (from.JoinExpr) return [...rangeVars(from.JoinExpr.larg), ...rangeVars(from.JoinExpr.rarg)];
  return [];
}

function joinConditions(from: Node): Node[] {
  if (!from.JoinExpr) return [];
  const { larg, rarg, quals } = from.JoinExpr;
  return [...joinConditions(larg), ...joinConditions(rarg), ...(quals ? [quals] : [])];
}

/** The parts of a condition that are AND-ed. */
function conjuncts(condition: Node | undefined): Node[] {
  if (!condition) return [];
  if (condition.BoolExpr?.boolop === 'AND_EXPR') return condition.BoolExpr.args.flatMap(conjuncts);
  return [condition];
}

/** Every SELECT in the tree, whichever way it is nested. */
function selectsIn(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(selectsIn);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'SelectStmt' in node ? [(node as Node).SelectStmt] : [];
  // The arms of a UNION are bare nodes without the wrapper.
  const arms = ['larg', 'rarg'].flatMap((arm) =>
    (node as Node)[arm]?.targetList ? [(node as Node)[arm]] : [],
  );
  return [...own, ...arms, ...Object.values(node).flatMap(selectsIn)];
}
