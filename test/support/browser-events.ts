/** Parts of the DevTools protocol that tell what the console is told. */
export const CONSOLE = ['Runtime', 'Log'];

const COMPLAINING = new Set(['error', 'warning', 'assert']);

/** What an event complains of; undefined when of nothing. */
export function complaintOf(method: string, params: any): string | undefined {
  if (method === 'Runtime.exceptionThrown') return JSON.stringify(params.exceptionDetails);
  if (method === 'Runtime.consoleAPICalled' && COMPLAINING.has(params.type))
    return params.args.map((argument: any) => argument.description ?? String(argument.value)).join(' ');
  if (method === 'Log.entryAdded' && COMPLAINING.has(params.entry.level))
    return `${params.entry.text} ${params.entry.url ?? ''}`;
  if (method === 'Audits.issueAdded' && params.issue.code === 'ContentSecurityPolicyIssue')
    return JSON.stringify(params.issue.details.contentSecurityPolicyIssueDetails);
  return undefined;
}

/** What other hosts answer; undefined: they cannot be reached. */
export type Elsewhere = (url: URL) => string | undefined;

const TYPES: Readonly<Record<string, string>> = {
  Document: 'text/html',
  Image: 'image/svg+xml',
  Manifest: 'application/json',
  Script: 'text/javascript',
  Stylesheet: 'text/css',
};

/** The command that answers a request to another host. */
export function answerTo(
  { requestId, request, resourceType }: any,
  elsewhere: Elsewhere,
): [method: string, params: object] {
  const body = elsewhere(new URL(request.url));
  if (body === undefined) return ['Fetch.failRequest', { requestId, errorReason: 'NameNotResolved' }];
  const responseHeaders = [
    { name: 'content-type', value: TYPES[resourceType] ?? 'text/plain' },
    { name: 'access-control-allow-origin', value: '*' },
  ];
  return [
    'Fetch.fulfillRequest',
    { requestId, responseCode: 200, responseHeaders, body: Buffer.from(body).toString('base64') },
  ];
}
