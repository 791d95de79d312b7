import type { ServiceName } from '../platform/config';
import { doc } from './doc';
import { finance } from './finance';
import { hc } from './hc';
import { market } from './market';
import { risk } from './risk';
import type { Subgraph } from './runtime/create-subgraph';

/** The five subgraphs by name. */
export const subgraphs: Readonly<Record<ServiceName, Subgraph>> = { hc, doc, finance, risk, market };

/** Port on which each subgraph listens when it is started alone. */
export const SUBGRAPH_PORTS: Readonly<Record<ServiceName, number>> = {
  hc: 4001,
  doc: 4002,
  finance: 4003,
  risk: 4004,
  market: 4005,
};
