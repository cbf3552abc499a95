import type {} from 'trusted-types';

let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined;

/**
 * The address of a worker of this site, as `new Worker` and `register` take it where Trusted Types are enforced.
 * This is the one policy of the site: programs that run beside a page come from the site itself.
 * @throws {TypeError} if the address is not one of this site, whether the browser has Trusted Types or not
 */
export function scriptAddress(address: string): string {
  policy ??= window.trustedTypes?.createPolicy('site', { createScriptURL: checked });
  // The types of the browser's interfaces do not know trusted addresses yet.
  return (policy?.createScriptURL(address) ?? checked(address)) as string;
}

function checked(address: string): string {
  if (new URL(address, location.href).origin !== location.origin) throw new TypeError(address);
  return address;
}
