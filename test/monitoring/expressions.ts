import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MONITORING, type Prometheus, type Series } from './prometheus';

/** An expression of a rule or of a panel. */
export interface Expression {
  /** Where it stands. */
  readonly place: string;
  readonly expression: string;
  /** Labels that its text names: `$labels.node`, `{{node}}`. */
  readonly shown: readonly string[];
}

/** What an expression reads. */
export interface Selector {
  readonly metric: string;
  /** With its matchers. */
  readonly text: string;
}

/** Every rule that Prometheus has loaded. */
export async function ruleExpressions(prometheus: Prometheus): Promise<Expression[]> {
  const { groups } = await prometheus.api('rules');
  return groups.flatMap(({ rules }: any) =>
    rules.map(({ name, query, annotations }: any) => ({
      place: `alert ${name}`,
      expression: query,
      shown: [...JSON.stringify(annotations).matchAll(/\$labels\.(\w+)/g)].map(([, label]) => label),
    })),
  );
}

/** Every query of the dashboard. */
export function dashboardExpressions(): Expression[] {
  const { panels } = JSON.parse(readFileSync(join(MONITORING, 'grafana/dashboards/gateway.json'), 'utf8'));
  return panels.flatMap(({ title, targets = [] }: any) =>
    targets.map(({ expr, legendFormat }: any) => ({
      place: `panel ${title}`,
      expression: expr.replaceAll('$__rate_interval', '1m'),
      shown: [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label]: string[]) => label),
    })),
  );
}

/** What joins expressions: of its labels every series needs those. */
const GROUPING = /\b(?:by|on|without|ignoring|group_left|group_right)\s*\(([^)]*)\)/g;
const KEYWORDS = new Set(['and', 'or', 'unless', 'bool', 'offset']);

/** The selectors of an expression, without the windows of time. */
export function selectorsOf(expression: string): Selector[] {
  const bare = expression.replace(GROUPING, ' ').replace(/\[[^\]]*\]/g, ' ');
  const tokens = bare.matchAll(/\d+(?:\.\d+)?(?:e[+-]?\d+)?|([a-zA-Z_:][\w:]*)(\s*\{[^}]*\})?(\s*\()?/g);
  return [...tokens].flatMap(([, metric, matchers = '', call]) =>
    !metric || call || KEYWORDS.has(metric) ? [] : [{ metric, text: metric + matchers.trim() }],
  );
}

/** Labels that an expression groups by or shows. */
export function labelsOf({ expression, shown }: Expression): string[] {
  const grouped = [...expression.matchAll(GROUPING)].flatMap(([, labels]) => labels!.split(','));
  return [...new Set([...grouped.map((label) => label.trim()), ...shown].filter(Boolean))];
}

/** What an expression reads that is not there, in words; empty when all of it is. */
export async function missingIn(
  prometheus: Prometheus,
  expression: Expression,
  exempt: (metric: string) => boolean,
): Promise<string[]> {
  const problems: string[] = [];
  const series: Series[] = [];
  const selectors = selectorsOf(expression.expression);
  if (selectors.length === 0) problems.push(`${expression.place}: reads nothing`);
  if (selectors.some(({ metric }) => exempt(metric))) return problems;
  for (const { text } of selectors) {
    const found = await prometheus.query(text);
    if (found.length === 0) problems.push(`${expression.place}: there is no ${text}`);
    series.push(...found.map(({ metric }) => metric));
  }
  for (const label of labelsOf(expression))
    if (series.length > 0 && !series.some((labels) => label in labels))
      problems.push(`${expression.place}: nothing has the label ${label}`);
  // Prometheus has to take it as it is written.
  await prometheus.query(expression.expression);
  return problems;
}
