import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Handler, sendJson } from '../../platform/http-server';
import { CompressedPage } from './compression';
import type { Examples } from './examples';
import { TRACE_POLICY } from './page-policy';

const FOLDER = join(__dirname, 'trace-page');

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** The files of the page by their paths. */
const FILES = {
  '/trace': 'page.html',
  '/trace/page.css': 'page.css',
  '/trace/page.js': 'page.js',
  '/trace/element.js': 'element.js',
  '/trace/nodes.js': 'nodes.js',
  '/trace/timeline.js': 'timeline.js',
} as const;

/**
 * `/trace`: a page that asks an operation and draws from `extensions.citus` which statements, shards and nodes its answer
 * touched. It needs nothing from elsewhere.
 * @param examples that the page offers
 */
export function tracePage(compressFrom: number, examples: () => Examples): Record<string, Handler> {
  const files = Object.entries(FILES).map(([path, file]) => {
    const type = TYPES[file.split('.')[1] ?? ''] ?? '';
    const page = new CompressedPage(readFileSync(join(FOLDER, file), 'utf8'), compressFrom);
    const handler: Handler = async (request, response) => {
      response.setHeader('content-security-policy', TRACE_POLICY);
      response.setHeader('content-type', type);
      await page.send(request, response);
    };
    return [path, handler] as const;
  });
  return {
    ...Object.fromEntries(files),
    '/trace/examples.json': (_, response) => {
      const offered = examples().map(({ title, query, headers }) => ({ title, query, headers }));
      sendJson(response, 200, offered);
    },
  };
}
