import { endPrograms, Program } from '../cluster/processes';
import { databaseEnvironment } from '../support/databases';

const BROWSER = { accept: 'text/html,application/json;q=0.9' };

/** A gateway in production, and what it says when it is ready. */
async function start(environment: Record<string, string>): Promise<{ url: string; announced: string }> {
  const gateway = new Program(
    process.execPath,
    ['--require', 'tsx/cjs', 'gateway/main.ts'],
    {},
    {
      ...databaseEnvironment(),
      NODE_ENV: 'production',
      AUTH: 'none',
      PORT: '0',
      ADMIN_PORT: '0',
      HOST: '127.0.0.1',
      ...environment,
    },
  );
  const [, announced] = await gateway.until(/(ready in [^"\n]*)/);
  return { url: /(http:\/\/\S+)\/graphql/.exec(announced!)![1]!, announced: announced! };
}

/** How each page is answered on a port. */
async function pagesOn(url: string): Promise<Record<string, string>> {
  const paths = ['/graphql', '/graphiql', '/trace', '/trace/examples.json'];
  const answers = paths.map(async (path) => {
    const { status, headers } = await fetch(`${url}${path}`, { headers: BROWSER });
    return [path, `${status} ${headers.get('content-type')!.split(';')[0]}`];
  });
  return Object.fromEntries(await Promise.all(answers));
}

afterAll(endPrograms);

test('in production no page is served to everybody or announced to them, unless EXPLORER=on', async () => {
  const [silent, shown] = await Promise.all([start({}), start({ EXPLORER: 'on' })]);
  const none = '404 text/plain';
  const page = '200 text/html';
  // Nobody is told of statements in production: there is nothing to draw.
  const untraced = { '/trace': none, '/trace/examples.json': none };

  expect(silent.announced).not.toMatch(/Sandbox|GraphiQL|trace/);
  expect(await pagesOn(silent.url)).toEqual({
    '/graphql': '400 application/json',
    '/graphiql': none,
    ...untraced,
  });
  const [, operators] = /for operators: (\S+)\/graphiql/.exec(silent.announced)!;
  expect(await pagesOn(operators!)).toEqual({ '/graphql': page, '/graphiql': page, ...untraced });

  expect(shown.announced).toMatch(/Sandbox on \S+, GraphiQL on \S+;/);
  expect(shown.announced).not.toContain('/trace');
  expect(await pagesOn(shown.url)).toEqual({ '/graphql': page, '/graphiql': page, ...untraced });
  const text = await (await fetch(`${shown.url}/graphiql`)).text();
  // What would change something at a press of a button is not offered, nor are headers that nothing believes here.
  expect(text).toContain('PortfoliosInDepth');
  for (const absent of ['mutation BuyInstrument', '8; trader', 'citus-trace'])
    expect(text).not.toContain(absent);
});
