import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { Handler } from '../../platform/http-server';
import { there } from '../../platform/there';
import { CompressedPage } from './compression';
import { graphiqlPolicy } from './page-policy';

/** The operation that a person finds prefilled: the question across employees, ledgers and portfolios. */
export const EXAMPLE = readFileSync(
  join(__dirname, '..', '..', 'examples', '12-portfolios-in-depth.graphql'),
  'utf8',
);

/** What Apollo's page says when its script cannot be loaded. */
const OFFLINE = 'it appears that you might be offline.';

/** Apollo Sandbox on `/graphql`. Its script comes from Apollo's site; those who cannot reach it are shown to `/graphiql`. */
export function sandbox(): ApolloServerPlugin {
  const page = ApolloServerPluginLandingPageLocalDefault({
    embed: { runTelemetry: false, endpointIsEditable: false },
    footer: false,
    document: EXAMPLE,
    headers: { 'citus-trace': 'on' },
  });
  return {
    ...page,
    serverWillStart: async (service) => {
      const listener = there((await page.serverWillStart?.(service)) || undefined);
      return {
        ...listener,
        renderLandingPage: async () => {
          const { html } = there(await listener.renderLandingPage?.());
          const text = typeof html === 'string' ? html : await html();
          return {
            html: text.replace(OFFLINE, `${OFFLINE} <a href="/graphiql">GraphiQL</a> works without it.`),
          };
        },
      };
    },
  };
}

/** `/graphiql`: the explorer with everything it needs in one page, rendered and compressed once. */
export function graphiql(compressFrom: number): Handler {
  let page: Promise<{ readonly html: CompressedPage; readonly policy: string }> | undefined;
  return async (request, response) => {
    page ??= renderedGraphiql().then((html) => ({
      html: new CompressedPage(html, compressFrom),
      policy: graphiqlPolicy(html),
    }));
    const { html, policy } = await page;
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    await html.send(request, response);
  };
}

async function renderedGraphiql(): Promise<string> {
  // Megabytes of script, loaded when somebody asks for it and not at every start.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({
    title: 'Five services, one graph',
    endpoint: '/graphql',
    defaultQuery: EXAMPLE,
    headers: JSON.stringify({ 'citus-trace': 'on' }),
  });
  return page.replace('<head>', `<head><style>${WITHIN_WINDOW}</style>`);
}

/** What its editor keeps below the window would give the page bars of its own. */
const WITHIN_WINDOW = 'body { overflow: hidden }';
