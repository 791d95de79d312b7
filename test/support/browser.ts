import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';
import { answerTo, CONSOLE, complaintOf, type Elsewhere } from './browser-events';
import { endWithRun } from './run-folder';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium that is installed, or that CHROMIUM names; undefined where there is none. */
export const CHROMIUM = process.env.CHROMIUM ?? PLACES.find(existsSync);

/** A group of tests that need Chromium: left out, and said so, where none is installed. */
export function describeInBrowser(name: string, suite: () => void): void {
  if (CHROMIUM) describe(name, suite);
  else describe.skip(`${name} (skipped: no Chromium is installed)`, suite);
}

/** Milliseconds after which something is not waited for any more. */
const PATIENCE = 120_000;

/** A page in a browser without a window. */
export interface BrowserPage {
  /** What an expression is in the page. */
  evaluate(expression: string): Promise<any>;
  /** Waits until an expression holds in the page; rejects when it does not. */
  until(expression: string): Promise<void>;
  /** Writes a picture of it, a PNG. */
  screenshot(file: string): Promise<void>;
  /** Shows it in a window of that many pixels, as somebody sees it who likes that colour scheme. */
  look(width: number, height: number, scheme: 'light' | 'dark'): Promise<void>;
  /** Writes where the caret is. */
  type(text: string): Promise<void>;
  /** Presses a key with Control held. */
  control(key: string): Promise<void>;
  /** What its console complains of so far, and that of its workers; what its content-security-policy forbade, too. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens a page in a Chromium of its own, and speaks to it by the DevTools protocol.
 * @param elsewhere stands for hosts on the net; unset: the net as it is
 */
export async function openPage(url: string, elsewhere?: Elsewhere): Promise<BrowserPage> {
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
    const { id, result, error, method, params, sessionId: session } = JSON.parse(String(data));
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
    const complaint = method && complaintOf(method, params);
    if (complaint) complaints.push(complaint);
    if (method === 'Fetch.requestPaused') void send(...answerTo(params, elsewhere!), session);
    if (method === 'Target.attachedToTarget' && params.targetInfo.type !== 'page')
      void Promise.all(CONSOLE.map((domain) => send(`${domain}.enable`, {}, params.sessionId)));
  });
  let last = 0;
  let sessionId: string | undefined;
  const send = (method: string, params: object = {}, session = sessionId): Promise<any> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params, sessionId: session }));
    });
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  ({ sessionId } = await send('Target.attachToTarget', { targetId, flatten: true }));
  for (const domain of [...CONSOLE, 'Audits', 'Page']) await send(`${domain}.enable`);
  if (elsewhere) await send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] });
  await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const until = async (expression: string) => {
    const end = performance.now() + PATIENCE;
    while (!(await evaluate(expression))) {
      if (performance.now() > end) throw new Error(`never: ${expression}\n${complaints.join('\n')}`);
      await new Promise((next) => setTimeout(next, 50));
    }
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
    look: async (width, height, scheme) => {
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
      });
      const features = [{ name: 'prefers-color-scheme', value: scheme }];
      await send('Emulation.setEmulatedMedia', { features });
    },
    complaints,
    type: (text) => send('Input.insertText', { text }),
    control: async (key) => {
      const event = {
        modifiers: 2,
        key,
        code: key.length === 1 ? `Key${key.toUpperCase()}` : key,
        windowsVirtualKeyCode: key === 'Enter' ? 13 : key.toUpperCase().charCodeAt(0),
      };
      await send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    close: async () => {
      const ended = once(child, 'exit');
      // Its other processes end with it, and write nothing more.
      socket.send(JSON.stringify({ id: 0, method: 'Browser.close' }));
      await ended;
      socket.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}
