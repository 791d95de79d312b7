import type { ServiceName } from '../../subgraphs/system';

/** The services with sample data, whose rows tests know. One that `npm run service` writes has the rows of its owner. */
export const SAMPLED = ['hc', 'doc', 'finance', 'risk', 'market'] as const satisfies readonly ServiceName[];

export type SampledService = (typeof SAMPLED)[number];
