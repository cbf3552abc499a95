/**
 * Serves the site on this machine: as it was built (`npm start`), or while it is edited (`npm run dev`). `--port` and
 * `--host` choose another address. If the port is taken, the next free one is used and printed.
 */
import './drive-letter.ts';
import { parseArgs } from 'node:util';
import { failure, messageOf } from './failure.ts';
import { SettingsError, settingsOrExit } from '../settings.ts';

const PORT = '4321';

const { outDir } = settingsOrExit();
try {
  const { isDevelopment, server } = commandLine();
  const astro = await import('astro');
  if (isDevelopment) {
    // It takes `/files/[file]` for pages, because their patterns have no extension.
    await astro.dev({ server, trailingSlash: 'ignore' });
  } else {
    // Astro would print an error about the port with its stack.
    const { urls = { local: [], network: [] } } = await astro.preview({ server, logLevel: 'silent' });
    console.log(
      `${outDir} is served at ${[...urls.local, ...urls.network].join(', ')} until you press Ctrl + C.`,
    );
  }
} catch (error) {
  console.error(failure(error, 'The site is not served.'));
  process.exit(1);
}

/** @throws {SettingsError} if an option is unknown or the port is not one */
function commandLine() {
  const options = {
    port: { type: 'string', default: PORT },
    host: { type: 'string', default: 'localhost' },
  } as const;
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new RangeError(`--port: “${values.port}” is not a port, such as ${PORT}.`);
    return { isDevelopment: positionals[0] === 'dev', server: { port, host: values.host } };
  } catch (error) {
    throw new SettingsError([messageOf(error)]);
  }
}
