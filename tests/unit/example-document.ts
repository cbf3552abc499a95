import { dirname } from 'node:path';
import { carryOut, printedSteps, run } from '../build/printed-steps.ts';
import type { Change } from './bad-content/spoilt-copy.ts';

/** Adds a document with a source file of its own: the example of CONTRIBUTING.md, up to the build. */
export const addingExample: Change = (root) => {
  for (const step of printedSteps('Add a document')) {
    if (step.kind !== 'run') carryOut(step, dirname(root));
    else if (!step.command.startsWith('npm ')) run(step.command, dirname(root));
  }
};
