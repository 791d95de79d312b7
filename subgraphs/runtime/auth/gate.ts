import type { IncomingMessage } from 'node:http';
import { isBearer, readBearer } from '../../../platform/bearer';
import { HttpError } from '../../../platform/http-server';
import { DEVELOPMENT_VIEWER_HEADER, developmentViewer } from './development-viewer';
import { internalVerifier, operationId } from './internal-token';
import type { Viewer } from './viewer';

/** Lets into a subgraph who may come in. */
export interface Gate {
  /**
   * Lets somebody in before anything is read of what they send; rejects with HttpError 401 for everybody else. What it
   * resolves to says, when the operation or event has been read, in whose name it is sent; throws HttpError 401 for
   * another one than was signed.
   */
  enter(request: IncomingMessage): Promise<(text: string) => Viewer | null>;
  /** Throws HttpError 401 for somebody who may not look at the metrics. */
  watch(request: IncomingMessage): void;
}

export interface GateOptions {
  /** Name of the subgraph. */
  readonly service: string;
  /** Known to the gateway and the other services; unset in development alone: then a header says who asks. */
  readonly secret: string | undefined;
  /** Who asks without saying so where there is no secret, in the form of that header. */
  readonly developmentViewer: string;
  /** Whether metrics are for those alone who have their token. */
  readonly production: boolean;
  readonly metricsToken: string | undefined;
}

/** Makes the gate of a subgraph: it believes the gateway and the other services, by what they have signed. */
export function gate({ service, secret, developmentViewer: fallback, ...metrics }: GateOptions): Gate {
  const verify = internalVerifier(service, secret);
  const watch = watchGate(metrics);
  return {
    enter: async (request) => {
      const { authorization, [DEVELOPMENT_VIEWER_HEADER]: named } = request.headers;
      if (secret === undefined && authorization === undefined) {
        const viewer = saidToBe(typeof named === 'string' ? named : fallback);
        return () => viewer;
      }
      const { token } = readBearer(request);
      const signed = token === undefined ? undefined : await verify(token);
      if (!signed) throw refusal();
      return (text) => {
        if (signed.operation !== operationId(text)) throw refusal();
        return signed.viewer;
      };
    },
    watch,
  };
}

/** Who may look at metrics: those who have the token; without one in development everybody, in production nobody. */
export function watchGate({
  production,
  metricsToken,
}: Pick<GateOptions, 'production' | 'metricsToken'>): (request: IncomingMessage) => void {
  return (request) => {
    if (metricsToken === undefined ? !production : isBearer(request, metricsToken)) return;
    throw new HttpError(401, 'Metrics are for those who have METRICS_TOKEN.');
  };
}

function saidToBe(text: string): Viewer | null {
  try {
    return developmentViewer(text);
  } catch (error) {
    throw new HttpError(401, (error as Error).message);
  }
}

const refusal = () => new HttpError(401, 'Only the gateway may ask this.');
