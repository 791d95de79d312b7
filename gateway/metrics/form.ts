import { Registry } from 'prom-client';

/** A text form in which metrics are told: Prometheus' own, or OpenMetrics, which alone has exemplars. */
export type MetricsForm = 'prometheus' | 'openmetrics';

/** What the answer says that it is. */
export const CONTENT_TYPES: Readonly<Record<MetricsForm, string>> = {
  prometheus: Registry.PROMETHEUS_CONTENT_TYPE,
  openmetrics: Registry.OPENMETRICS_CONTENT_TYPE,
};

const OPENMETRICS = 'application/openmetrics-text';
/** Version 0.0.1 was a draft: who takes no other gets Prometheus' form. */
const VERSION = '1.0.0';

/** The form that a scraper gets: OpenMetrics where its `Accept` names that and likes Prometheus' own no better. */
export function formFor(accept = ''): MetricsForm {
  const ranges = accept.toLowerCase().split(',').map(parseRange);
  const weightOf = (type: string) => ranges.find((range) => range.type === type)?.weight;
  const openMetrics = Math.max(
    0,
    ...ranges.flatMap(({ type, version = VERSION, weight }) =>
      type === OPENMETRICS && version === VERSION ? [weight] : [],
    ),
  );
  const prometheus = weightOf('text/plain') ?? weightOf('text/*') ?? weightOf('*/*') ?? 0;
  return openMetrics > 0 && openMetrics >= prometheus ? 'openmetrics' : 'prometheus';
}

function parseRange(range: string) {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim());
  const given = new Map(parameters.map((parameter) => parameter.split('=', 2) as [string, string]));
  const weight = given.get('q');
  return { type, version: given.get('version'), weight: weight === undefined ? 1 : Number(weight) || 0 };
}
