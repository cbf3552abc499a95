import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import WebDriver from 'webdriver';
import { freePort } from '../hosting/free-port.ts';
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

/** Starts WebKit: Debian's MiniBrowser, over WebDriver, on a display of its own. */
export async function webkitVisitor(miniBrowser: string, address: string): Promise<Visitor> {
  const display = await startDisplay();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${String(port)}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display.name,
      // No graphics hardware, and in a container no sandbox of its own.
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      GSETTINGS_BACKEND: 'memory',
    },
  });
  await listening(port);
  const session = await WebDriver.newSession({
    hostname: '127.0.0.1',
    port,
    logLevel: 'silent',
    capabilities: {
      browserName: 'MiniBrowser',
      // The visitor waits by itself.
      pageLoadStrategy: 'none',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    } as WebdriverIO.Capabilities,
  });
  const keyActions = async (actions: { type: string; value: string }[]) => {
    await session.performActions([{ type: 'key', id: 'keyboard', actions }]);
    await session.releaseActions();
  };
  const stroke = (key: string) => ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key }));
  return {
    open: async (path, state = 'complete') => {
      await session.navigateTo('about:blank');
      await session.navigateTo(new URL(path, address).href);
      const states = state === 'complete' ? [state] : [state, 'complete'];
      const reached = () =>
        session
          .executeScript('return location.protocol !== "about:" && document.readyState', [])
          .catch(() => '');
      while (!states.includes((await reached()) as never));
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
      const press = async () => {
        const element = await session.findElement('css selector', selector);
        await session.elementClick(String(Object.values(element)[0]));
        return true;
      };
      // A program may have put another element in its place in the meantime.
      while (
        !(await press().catch(
          (error: unknown) => !String(error).includes('stale') && Promise.reject(error as Error),
        ))
      );
    },
    press: async (keys) => {
      const [key = '', ...held] = keys.split('+').reverse();
      const change = (type: string) => held.map((each) => ({ type, value: KEYS[each] ?? each }));
      await keyActions([...change('keyDown'), ...stroke(key), ...change('keyUp')]);
    },
    type: (text) => keyActions(Array.from(text).flatMap(stroke)),
    close: async () => {
      await session.deleteSession();
      await ended(driver);
      await ended(display.server);
    },
  };
}

/** A display without a screen, on the first free number. */
async function startDisplay(): Promise<{ name: string; server: ChildProcess }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2000x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.stdio[3]?.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
  });
  return { name: `:${number}`, server };
}

/** Waits until somebody answers at a port of this machine. */
async function listening(port: number): Promise<void> {
  for (;;) {
    const socket = createConnection(port, '127.0.0.1');
    const answered = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (answered) return;
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}
