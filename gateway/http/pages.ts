import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { Handler } from '../../platform/http-server';
import { there } from '../../platform/there';
import { CompressedPage } from './compression';
import type { Examples } from './examples';
import { graphiqlPolicy } from './page-policy';

export interface PagesOptions {
  /** Whether answers tell the statements behind them to who asks for that. */
  readonly tracing: boolean;
  /** Whether the schema is told. */
  readonly introspection: boolean;
  /** What they offer; the same list again for the same graph. */
  readonly examples: () => Examples;
}

const TRACED = { 'citus-trace': 'on' };

/** What Apollo's page says when its script cannot be loaded. */
const OFFLINE = 'it appears that you might be offline.';

/** Apollo Sandbox on `/graphql`. Its script comes from Apollo's site; those who cannot reach it are shown to `/graphiql`. */
export function sandbox(options: PagesOptions): ApolloServerPlugin {
  return {
    serverWillStart: async (service) => ({
      // Made when somebody asks for it, of the graph of that moment.
      renderLandingPage: async () => ({
        html: async () => {
          const listener = there((await landingPage(options).serverWillStart?.(service)) || undefined);
          const { html } = there(await listener.renderLandingPage?.());
          const text = typeof html === 'string' ? html : await html();
          return text.replace(OFFLINE, `${OFFLINE} <a href="/graphiql">GraphiQL</a> works without it.`);
        },
      }),
    }),
  };
}

function landingPage({ tracing, introspection, examples }: PagesOptions): ApolloServerPlugin {
  const [{ query, headers }] = examples();
  return ApolloServerPluginLandingPageLocalDefault({
    embed: {
      runTelemetry: false,
      endpointIsEditable: false,
      initialState: { pollForSchemaUpdates: introspection },
    },
    footer: false,
    document: query,
    headers: { ...headers, ...(tracing && TRACED) },
  });
}

/** `/graphiql`: the explorer with everything it needs in one page, rendered and compressed once for each graph. */
export function graphiql(compressFrom: number, options: PagesOptions): Handler {
  let offered: Examples | undefined;
  let page: Promise<{ readonly html: CompressedPage; readonly policy: string }> | undefined;
  return async (request, response) => {
    const examples = options.examples();
    if (examples !== offered) page = undefined;
    offered = examples;
    page ??= renderedGraphiql(options).then((html) => ({
      html: new CompressedPage(html, compressFrom),
      policy: graphiqlPolicy(html),
    }));
    const { html, policy } = await page;
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    await html.send(request, response);
  };
}

const TITLE = 'Five services, one graph';

/** Before the title in the page. */
const TRACE_LINK = '<a href="/trace">Trace</a>&emsp;';

async function renderedGraphiql(options: PagesOptions): Promise<string> {
  // Megabytes of script, loaded when somebody asks for it and not at every start.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const title = options.tracing ? `${TRACE_LINK} ${TITLE}` : TITLE;
  const page = renderGraphiQL({
    title,
    logo: '<span></span>',
    endpoint: '/graphql',
    defaultTabs: tabsOf(options),
    // Without it every tab would begin with two questions about the schema, both refused.
    ...(!options.introspection && { schema: null }),
  });
  return page
    .replace(`<title>${title}</title>`, `<title>${TITLE}</title>`)
    .replace('<head>', `<head><style>${WITHIN_WINDOW}</style>`);
}

/** A question to all services, a change in somebody else's name, and another question with its trace. */
function tabsOf({ tracing, examples }: PagesOptions): { query: string; headers: string }[] {
  const offered = examples();
  const [first] = offered;
  const second = offered.find((one) => !one.isMutation && one !== first) ?? first;
  const mutation = offered.find(({ isMutation }) => isMutation);
  const traced = tracing && { ...second, headers: { ...second.headers, ...TRACED } };
  return [first, mutation, traced].flatMap((one) =>
    one ? { query: one.query, headers: JSON.stringify(one.headers, null, 2) } : [],
  );
}

/** What its editor keeps below the window would give the page bars of its own. */
const WITHIN_WINDOW = 'body { overflow: hidden }';
