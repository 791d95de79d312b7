import { fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';

/** A real OpenID Connect provider, and what its clients do with it. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly audience: string;
  /** Where discovery says that its public keys are. */
  jwksUrl(): Promise<string>;
  /** Logs somebody in by the forms that a browser shows, and has the access token for an API. */
  logIn(account: string, resource?: string): Promise<string>;
  /** The access token of a program that has an account of its own. */
  clientToken(): Promise<string>;
  /** Signs by a new key from now on, and tells the old one no more. */
  rotate(): Promise<void>;
  stop(): Promise<void>;
}

const BACK = 'http://127.0.0.1/back';

export async function startIdentityProvider(): Promise<IdentityProvider> {
  const child = fork(join(__dirname, 'openid-provider.mjs'), {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const [{ issuer }] = (await once(child, 'message')) as [{ issuer: string }];
  const token = async (parameters: Record<string, string>, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${issuer}/token`, {
      method: 'POST',
      headers,
      body: new URLSearchParams(parameters),
    });
    const { access_token, ...rest } = (await answer.json()) as Record<string, string>;
    if (!access_token) throw new Error(JSON.stringify(rest));
    return access_token;
  };
  return {
    issuer,
    audience: 'https://graph.example',
    jwksUrl: async () => {
      const discovery = await fetch(`${issuer}/.well-known/openid-configuration`);
      return ((await discovery.json()) as { jwks_uri: string }).jwks_uri;
    },
    logIn: async (account, resource = 'https://graph.example') => {
      const verifier = randomBytes(32).toString('base64url');
      const asked = new URLSearchParams({
        client_id: 'console',
        response_type: 'code',
        redirect_uri: BACK,
        scope: 'openid graph',
        resource,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      });
      const code = await browse(`${issuer}/auth?${asked}`, account);
      return token({
        grant_type: 'authorization_code',
        client_id: 'console',
        code,
        redirect_uri: BACK,
        code_verifier: verifier,
        resource,
      });
    },
    clientToken: () =>
      token(
        { grant_type: 'client_credentials', scope: 'graph' },
        {
          authorization: `Basic ${Buffer.from(`price-feed:${encodeURIComponent('known to the feed alone')}`).toString('base64')}`,
        },
      ),
    rotate: async () => {
      child.send({ rotate: true });
      await once(child, 'message');
    },
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

/** Goes where a browser would be led, and fills in the forms; returns the code that comes back. */
async function browse(start: string, account: string): Promise<string> {
  const cookies = new Map<string, string>();
  const go = async (url: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      cookies.set(name!, value!);
    }
    return answer;
  };
  let url = start;
  for (let step = 0; step < 20; step++) {
    const answer = await go(url);
    let next = answer.headers.get('location');
    if (!next) {
      const prompt = /name="prompt" value="(\w+)"/.exec(await answer.text())?.[1];
      if (!prompt) throw new Error(`no form at ${url}: ${answer.status}`);
      const filled = await go(url, {
        method: 'POST',
        body: new URLSearchParams({ prompt, login: account, password: 'any' }),
      });
      next = filled.headers.get('location')!;
    }
    url = new URL(next, url).href;
    if (url.startsWith(BACK)) {
      const { searchParams } = new URL(url);
      const code = searchParams.get('code');
      if (!code) throw new Error(String(searchParams));
      return code;
    }
  }
  throw new Error('the provider leads in a circle');
}
