import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';
import { endWithRun } from './run-folder';

/** The Chromium that is installed; undefined where there is none. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

/** A page in a browser without a window. */
export interface BrowserPage {
  /** What an expression is in the page. */
  evaluate(expression: string): Promise<any>;
  /** Waits until an expression holds in the page. */
  until(expression: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Errors and warnings of its console so far. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens a page in a Chromium of its own, and speaks to it by the DevTools protocol. */
export async function openPage(url: string): Promise<BrowserPage> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const child = endWithRun(
    spawn(
      CHROMIUM!,
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--remote-debugging-port=0',
        '--window-size=1100,700',
        `--user-data-dir=${folder}`,
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    ),
  );
  let socket: WebSocket | undefined;
  for await (const line of createInterface({ input: child.stderr! })) {
    const address = /ws:\/\/\S+/.exec(line)?.[0];
    if (!address) continue;
    socket = new WebSocket(address);
    break;
  }
  if (!socket) throw new Error('the browser ended before it said where it listens');
  child.stderr!.resume();
  await once(socket, 'open');
  const waiting = new Map<number, { resolve: (result: any) => void; reject: (error: Error) => void }>();
  const complaints: string[] = [];
  socket.on('message', (data) => {
    const { id, result, error, method, params } = JSON.parse(String(data));
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
    if (method === 'Runtime.exceptionThrown') complaints.push(JSON.stringify(params.exceptionDetails));
    if (method === 'Log.entryAdded' && params.entry.level === 'error') complaints.push(params.entry.text);
  });
  let last = 0;
  let sessionId: string | undefined;
  const send = (method: string, params: object = {}): Promise<any> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params, sessionId }));
    });
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  ({ sessionId } = await send('Target.attachToTarget', { targetId, flatten: true }));
  await send('Runtime.enable');
  await send('Log.enable');
  await send('Page.enable');
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const until = async (expression: string) => {
    while (!(await evaluate(expression))) await new Promise((next) => setTimeout(next, 50));
  };
  await send('Page.navigate', { url });
  await until("location.href !== 'about:blank' && document.readyState === 'complete'");
  return {
    evaluate,
    until,
    screenshot: async (file) => {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    complaints,
    close: async () => {
      const ended = once(child, 'exit');
      socket.close();
      child.kill();
      await ended;
    },
  };
}
