/** What the tests use of doiuse, whose own types its package does not export. */
declare module 'doiuse' {
  import type { AcceptedPlugin } from 'postcss';

  export default function doiuse(options: {
    browsers: readonly string[];
    onFeatureUsage: (usage: { feature: string }) => void;
  }): AcceptedPlugin;
}
