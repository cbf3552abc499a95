import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import WebDriver from 'webdriver';
import type { Client } from 'webdriver';
import { freePort } from '../hosting/free-port.ts';
import { inTime, poll } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** The keys of WebDriver that have a name: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Home: '\uE011',
  End: '\uE010',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
};

const ENVIRONMENT = {
  // No graphics hardware, and in a container no sandbox of its own.
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  GSETTINGS_BACKEND: 'memory',
};

/** Starts WebKit: Debian's MiniBrowser, over WebDriver, on a display of its own. */
export async function webkitVisitor(miniBrowser: string, address: string): Promise<Visitor> {
  const started: ChildProcess[] = [];
  const start = (...[program, args, options]: Required<Parameters<typeof spawn>>) => {
    // In a group of its own, in which the driver starts the browser: so they can be ended together.
    const child = spawn(program, args, { ...options, detached: true });
    started.push(child);
    return child;
  };
  const close = async () => {
    for (const child of started.splice(0).reverse()) await ended(child);
  };
  try {
    const display = await displayOf(
      start('Xvfb', ['-displayfd', '3', '-screen', '0', '2000x1200x24'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      }),
    );
    const port = await freePort();
    start('WebKitWebDriver', [`--port=${String(port)}`], {
      stdio: 'ignore',
      env: { ...process.env, ...ENVIRONMENT, DISPLAY: display },
    });
    const status = new URL(`http://127.0.0.1:${String(port)}/status`);
    await poll('the driver of WebKit listens', async () => (await fetch(status)).ok);
    const session = await WebDriver.newSession({
      hostname: '127.0.0.1',
      port,
      logLevel: 'silent',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        // The visitor waits by itself.
        pageLoadStrategy: 'none',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
      } as WebdriverIO.Capabilities,
    });
    return visitorOf(session, address, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function visitorOf(session: Client, address: string, close: () => Promise<void>): Visitor {
  const keyActions = async (actions: { type: string; value: string }[]) => {
    await session.performActions([{ type: 'key', id: 'keyboard', actions }]);
    await session.releaseActions();
  };
  const ready = (what: string, script: string) =>
    poll(what, async () => (await session.executeScript(script, [])) as boolean);
  const stroke = (key: string) => ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key }));
  return {
    open: async (path, state = 'complete') => {
      // The driver does not wait: without the blank page between, the page before could be taken for the one to come.
      await session.navigateTo('about:blank');
      await ready('a blank page', 'return location.protocol === "about:"');
      await session.navigateTo(new URL(path, address).href);
      const isReady =
        state === 'complete' ? 'document.readyState === "complete"' : 'document.readyState !== "loading"';
      await ready(path, `return location.protocol !== "about:" && ${isReady}`);
    },
    resize: async (width, height) => {
      await session.setWindowRect(0, 0, width, height);
      // The window has a frame: once more with what the frame took.
      const size = (await session.executeScript('return [innerWidth, innerHeight]', [])) as [number, number];
      await session.setWindowRect(0, 0, 2 * width - size[0], 2 * height - size[1]);
    },
    run: (work, ...args) =>
      session.executeAsyncScript(
        `const done = arguments[arguments.length - 1];
         Promise.resolve((${work.toString()})(...[...arguments].slice(0, -1))).then(done, (error) => done({ thrown: String(error) }))`,
        args as unknown as never[],
      ) as never,
    click: async (selector) => {
      // Again if a program has put another element in its place in the meantime.
      await poll(selector, async () => {
        const element = await session.findElement('css selector', selector);
        await session.elementClick(String(Object.values(element)[0]));
        return true;
      });
    },
    press: async (keys) => {
      const [key = '', ...held] = keys.split('+').reverse();
      const change = (type: string) => held.map((each) => ({ type, value: KEYS[each] ?? each }));
      await keyActions([...change('keyDown'), ...stroke(key), ...change('keyUp')]);
    },
    type: (text) => keyActions(Array.from(text).flatMap(stroke)),
    picture: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    close,
  };
}

/** The interpreter of Debian, which has the bindings. */
const PYTHON = '/usr/bin/python3';
const PRINTS = fileURLToPath(new URL('print-in-webkit.py', import.meta.url));

/** Whether WebKit can print: its driver cannot, but Debian's bindings for Python can. */
export const canPrintInWebKit = (): boolean =>
  existsSync('/usr/lib/python3/dist-packages/gi') &&
  globSync('/usr/lib/*/girepository-1.0/WebKit2-4.1.typelib').length > 0;

/** Prints a page in WebKit on paper of a height in millimetres, and returns the PDF. */
export async function printInWebKit(address: string, height: number): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-print-'));
  const file = join(folder, 'page.pdf');
  const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2000x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let printing: ChildProcess | undefined;
  try {
    printing = spawn(PYTHON, [PRINTS, address, file, String(height)], {
      stdio: 'inherit',
      detached: true,
      env: { ...process.env, ...ENVIRONMENT, DISPLAY: await displayOf(display) },
    });
    await inTime(`printing ${address}`, once(printing, 'exit'));
    return readFileSync(file);
  } finally {
    for (const each of [printing, display]) if (each) await ended(each);
    rmSync(folder, { recursive: true });
  }
}

/** The name of a display without a screen, on the first free number. */
async function displayOf(server: ChildProcess): Promise<string> {
  const number = new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => {
      reject(new Error('Xvfb has ended.'));
    });
    server.stdio[3]?.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
  });
  return `:${await inTime('the number of the display', number)}`;
}

/** Ends a process and those that it has started. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await exit;
}
