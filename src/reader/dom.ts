/** Makes an element with a class or some attributes, and children; undefined attributes are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: string | Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const result = document.createElement(tag);
  const all = typeof attributes === 'string' ? { class: attributes } : attributes;
  for (const [name, value] of Object.entries(all)) if (value !== undefined) result.setAttribute(name, value);
  result.append(...children);
  return result;
}

/** Makes a button that looks like a link. */
export function button(label: string, press: () => void): HTMLButtonElement {
  const result = element('button', { type: 'button', class: 'touch offer' }, label);
  result.addEventListener('click', press);
  return result;
}

/**
 * Finds a part of an element that its page always has.
 * @throws {Error} if it is missing
 */
export function part<E extends HTMLElement>(whole: ParentNode, selector: string, type: new () => E): E {
  const found = whole.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The search has no ${selector}`);
}
