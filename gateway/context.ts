import type { StatementTrace, Tracer } from '../citus/send/trace';
import type { Viewer } from '../subgraphs/runtime/auth/viewer';
import type { Identity } from './auth/authenticate';

/** What a request carries through the gateway. */
export interface GatewayContext {
  /** Who asks; null for nobody known. Set anew when that has been confirmed. */
  viewer: Viewer | null;
  readonly mayNotAct?: Identity['mayNotAct'];
  readonly confirm?: Identity['confirm'];
  /** Headers of the request that go on to the subgraphs of somebody else's supergraph. */
  readonly forwarded: Readonly<Record<string, string>>;
  /** The statements behind the answer; only when the caller asked for them and may see them. */
  readonly statements?: StatementTrace[];
  readonly trace?: Tracer;
}

/** The context of one request. */
export function gatewayContext(
  identity: Identity,
  forwarded: Readonly<Record<string, string>>,
  traced: boolean,
): GatewayContext {
  if (!traced) return { ...identity, forwarded };
  const statements: StatementTrace[] = [];
  return { ...identity, forwarded, statements, trace: (entry) => statements.push(entry) };
}
