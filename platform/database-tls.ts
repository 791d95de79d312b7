import { z } from 'zod';

/** The variable that says how databases are to be reached. */
export const databaseTlsVariables = {
  DATABASE_TLS: z
    .enum(['verified', 'any'])
    .optional()
    .describe(
      'Whether databases on other machines have to be reached by TLS with a certificate that is checked, `sslmode=verify-full` in their URL; unset: `verified` in production, else `any`',
    ),
};

/** A host that is a path, written with %2F, is a socket. */
const THIS_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\]|%2F.*|)$/i;

/**
 * Names the variables whose database is on another machine and reached without TLS, or with a certificate that nobody
 * checks. A URL that is none is another's to refuse.
 * @param urls by variable
 */
function withoutVerifiedTls(urls: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(urls).flatMap(([variable, text]) => {
    if (text === undefined || !URL.canParse(text)) return [];
    const { hostname, searchParams } = new URL(text);
    if (THIS_MACHINE.test(hostname) || searchParams.get('host')?.startsWith('/')) return [];
    return searchParams.get('sslmode') === 'verify-full' ? [] : [variable];
  });
}

/** What is wrong with a configuration; undefined when nothing is. */
export function databaseTlsProblem(
  {
    NODE_ENV,
    DATABASE_TLS,
  }: { readonly NODE_ENV: string; readonly DATABASE_TLS?: 'verified' | 'any' | undefined },
  urls: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if ((DATABASE_TLS ?? (NODE_ENV === 'production' ? 'verified' : 'any')) === 'any') return undefined;
  const variables = withoutVerifiedTls(urls);
  if (variables.length === 0) return undefined;
  return `Databases are to be reached by TLS that is checked: add sslmode=verify-full (and sslrootcert=<file>) to ${variables.join(', ')}, or set DATABASE_TLS=any.`;
}
