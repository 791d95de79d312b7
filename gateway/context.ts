import type { StatementTrace, Tracer } from '../citus/trace';
import type { Viewer } from '../subgraphs/runtime/viewer';

/** What a request carries through the gateway. */
export interface GatewayContext {
  /** Who asks; null for nobody known. */
  readonly viewer: Viewer | null;
  /** The headers that say who asks, for subgraphs behind HTTP: they verify them again. */
  readonly identity: Readonly<Record<string, string>>;
  /** The statements behind the answer; only when the caller asked for them and may see them. */
  readonly statements?: StatementTrace[];
  readonly trace?: Tracer;
}

/** The context of one request. */
export function gatewayContext(
  viewer: Viewer | null,
  identity: Readonly<Record<string, string>>,
  traced: boolean,
): GatewayContext {
  if (!traced) return { viewer, identity };
  const statements: StatementTrace[] = [];
  return { viewer, identity, statements, trace: (entry) => statements.push(entry) };
}
