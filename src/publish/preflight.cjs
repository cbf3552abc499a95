// @ts-check
'use strict';
/**
 * Checks whether this machine can build the site and, if not, says in one sentence what to do, before a program fails
 * with a message that does not. Every command begins with it, and `npm ci` ends with it. CommonJS without types, so
 * that the oldest Node can read it.
 */
const { optionalDependencies } = require('../../package.json');

const OWN = optionalDependencies.node;
const { node } = process.versions;
const [major = 0, minor = 0] = node.split('.').map(Number);

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

// Before 22.18 and 24.3, Node does not run TypeScript, or warns each time.
if (major < 22 || (major === 22 && minor < 18) || major === 23 || (major === 24 && minor < 3)) {
  stop(
    `Node ${node} is too old for this project, and the Node ${OWN} that npm ci installs with it is not here: install Node 24.3 or later (https://nodejs.org), then run npm ci again.`,
  );
}
if (node !== OWN)
  console.log(`Running on Node ${node} of this machine: the project's own, ${OWN}, is not here.`);

// The bundler is partly built for one platform. An old Node or a download that failed makes npm leave that part out
// without a word.
import('rolldown').catch(() =>
  stop(
    'Packages that this project needs on this machine are missing: run npm ci again, with Node 20.19, 22.12 or a later one and without --omit=optional.',
  ),
);
