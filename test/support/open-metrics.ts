/** A family of metrics as OpenMetrics tells it. */
export interface MetricFamily {
  readonly name: string;
  readonly type: string;
  readonly samples: readonly { readonly series: string; readonly exemplar: string | undefined }[];
}

/** Suffixes that samples of a type may have. */
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  counter: ['_total', '_created'],
  gauge: [''],
  histogram: ['_bucket', '_sum', '_count', '_created'],
};

const TEXT = String.raw`(?:[^"\\\n]|\\["\\n])*`;
const LABELS = String.raw`\{(?:[a-zA-Z_]\w*="${TEXT}"(?:,(?!\})|(?=\})))*\}`;
const NUMBER = String.raw`(?:[+-]?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|[Ii]nf)|[Nn]a[Nn])`;
const SAMPLE = new RegExp(
  `^([a-zA-Z_:][\\w:]*)(${LABELS})? ${NUMBER}(?: # (${LABELS} ${NUMBER} \\d+(?:\\.\\d+)?))?$`,
);

/** Reads OpenMetrics 1.0. Throws for what is none by its grammar, and for families that are not whole. */
export function parseOpenMetrics(text: string): MetricFamily[] {
  if (!text.endsWith('\n# EOF\n')) throw new Error('it does not end with # EOF');
  const families = new Map<string, MetricFamily & { samples: MetricFamily['samples'][number][] }>();
  const helps = new Set<string>();
  for (const line of text.slice(0, -'# EOF\n'.length - 1).split('\n')) {
    const [, help] = new RegExp(`^# HELP (\\S+) ${TEXT}$`).exec(line) ?? [];
    const [, name, type] = /^# TYPE (\S+) (counter|gauge|histogram)$/.exec(line) ?? [];
    const [, sample, labels = '', exemplar] = SAMPLE.exec(line) ?? [];
    if (help) helps.add(help);
    else if (name && type) {
      if (families.has(name) || !helps.has(name)) throw new Error(`told twice, or without HELP: ${line}`);
      families.set(name, { name, type, samples: [] });
    } else if (sample) {
      const family = [...families.values()].at(-1);
      if (!family || !SUFFIXES[family.type]!.some((suffix) => sample === family.name + suffix))
        throw new Error(`not of the family before it: ${line}`);
      const bound = /[{,]le="([^"]*)"/.exec(labels)?.[1];
      if (bound && bound !== '+Inf' && !bound.includes('.'))
        throw new Error(`a bound that is not canonical: ${line}`);
      if (exemplar && !sample.endsWith('_bucket')) throw new Error(`an exemplar of no bucket: ${line}`);
      family.samples.push({ series: sample + labels, exemplar });
    } else throw new Error(`not OpenMetrics: ${line}`);
  }
  return [...families.values()];
}
