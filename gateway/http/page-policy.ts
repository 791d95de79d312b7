import { createHash } from 'node:crypto';

const SCRIPT = '<script>';

/**
 * The content-security-policy of GraphiQL's page: its one script by its hash, workers that the script makes, styles that
 * its editor writes, and requests to this server. Throws when the page has no script.
 */
export function graphiqlPolicy(page: string): string {
  const start = page.indexOf(SCRIPT) + SCRIPT.length;
  const end = page.lastIndexOf('</script>');
  if (start < SCRIPT.length || end < start) throw new Error('The page has no script.');
  const hash = createHash('sha256').update(page.slice(start, end)).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    ...ALL_PAGES,
  ].join('; ');
}

const ALL_PAGES = ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];

/** That of the page of traces: files and requests of this server, and its empty icon. */
export const TRACE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  ...ALL_PAGES,
].join('; ');

/** That of Apollo's page, which says in itself what scripts, styles and frames it needs. */
export const SANDBOX_POLICY = ["object-src 'none'", ...ALL_PAGES].join('; ');
