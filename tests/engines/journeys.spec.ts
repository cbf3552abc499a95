/** What readers do, in every engine: one description, driven over the protocol of each browser. */
import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { needs } from '../deep/needs.ts';
import { NEW, OLD, newerSite } from '../e2e/newer-site.ts';
import { pdfText } from '../e2e/pdf-text.ts';
import { SITES } from '../e2e/sites.ts';
import { rewriteAs } from '../e2e/translators.ts';
import type { Translator } from '../e2e/translators.ts';
import { serveStatic } from '../hosting/static-server.ts';
import type { StaticServer } from '../hosting/static-server.ts';
import { ENGINES } from './engines.ts';
import { SilentDriver, inTime, inTimeEach, poll, until } from './visitor.ts';
import type { Visitor } from './visitor.ts';

const PARAGRAPH =
  '4) Reconnaissant que la paix en Afghanistan et la reconstruction de ce pays sont indispensables à la stabilité et à la prospérité de la région de l’Asie centrale, nous avons affirmé notre intention commune de renforcer la coopération en vue d’aider à la réalisation des objectifs de paix et de reconstruction dans ce pays.';

/** Who translates pages in an engine: on an iPhone, Chrome does so in WebKit. `translated.spec.ts` has all in one. */
const TRANSLATORS_IN: Readonly<Record<string, readonly Translator[]>> = {
  Firefox: ['Firefox'],
  WebKit: ['Safari', 'Chrome'],
};

const bare = (text: string) => text.replace(/\s+/g, '');

for (const engine of ENGINES) {
  test.describe(engine.name, () => {
    // One after another, in one browser.
    test.describe.configure({ mode: 'default' });

    let site: StaticServer;
    let visitor: Visitor;
    const started: Visitor[] = [];

    /** Another browser. One that does not start is tried once more: not all drivers always answer. */
    const start = async (address = site.address): Promise<Visitor> => {
      const once = async () =>
        inTimeEach(await inTime(engine.name, engine.start(engine.find() ?? '', address)));
      const another = await once().catch(once);
      started.push(another);
      return another;
    };
    const restart = async () => {
      visitor = await start();
      await visitor.resize(1300, 900);
    };

    test.beforeAll(async () => {
      site = await serveStatic(SITES.root.out);
      needs(engine.find() !== undefined, `${engine.name} is not here: see tests/engines/engines.ts.`);
      await restart();
    });
    test.afterAll(async () => {
      for (const each of started) await each.close();
      await site.close();
    });

    /** Something that readers do. If the driver falls silent, which is no fault of the site, once more in another browser. */
    const journey = (name: string, steps: () => Promise<void>): void => {
      test(name, async () => {
        try {
          await steps();
        } catch (error) {
          if (!(error instanceof SilentDriver)) throw error;
          console.warn(`${engine.name} in “${name}”: ${error.message}. Once more.`);
          await visitor.close();
          await restart();
          await steps();
        }
      });
    };

    /** What is on the clipboard as text: pasted into a field, since not every browser lets a page read it. */
    const pasted = async (): Promise<string> => {
      await visitor.open('en/check/');
      await visitor.click('textarea');
      await visitor.press('Control+a');
      await visitor.press('Control+v');
      return until(visitor, () => document.querySelector('textarea')?.value);
    };

    journey('reads: the text is there, in the typeface, on an opaque page', async () => {
      // The typeface is for the next page if it has come too late for this one.
      const seen = await poll('the typeface', async () => {
        await visitor.open('fr/declaration/');
        return visitor.run(async () => {
          await document.fonts.ready;
          const passage = document.getElementById('3.4');
          const widthIn = (family: string) => {
            const words = document.createElement('span');
            words.textContent = 'Reconnaissant';
            words.style.fontFamily = family;
            passage?.append(words);
            const { width } = words.getBoundingClientRect();
            words.remove();
            return width;
          };
          if (widthIn('"Source Serif", monospace') === widthIn('monospace')) return undefined;
          return {
            text: passage?.textContent.includes('Reconnaissant que la paix en Afghanistan'),
            paper: getComputedStyle(document.body).backgroundColor,
          };
        });
      });
      expect(seen).toEqual({ text: true, paper: 'rgb(253, 252, 249)' });
    });

    journey('follows a link to a paragraph, which is marked and clear of the bar', async () => {
      await visitor.open('fr/declaration/#3.4');
      const seen = await until(visitor, () => {
        const passage = document.querySelector('#\\33\\.4');
        const top = passage?.getBoundingClientRect().top ?? 0;
        const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
        return passage?.matches(':target') && top >= bar && top < innerHeight
          ? { background: getComputedStyle(passage).backgroundColor }
          : undefined;
      });
      expect(seen).toEqual({ background: 'rgb(248, 236, 208)' });
    });

    journey('follows a link to a range, all of which is marked', async () => {
      await visitor.open('fr/declaration/#3.2-3.4');
      const marked = await until(visitor, () => {
        const grounds = [...document.querySelectorAll('[data-range]')].map((line) =>
          [line, line.closest('.passage')].map((each) => each && getComputedStyle(each).backgroundColor),
        );
        return grounds.length > 0 && grounds;
      });
      expect(marked).toHaveLength(3);
      for (const grounds of marked) expect(grounds).toContain('rgb(248, 236, 208)');
    });

    journey('is led from an unknown address to the nearest paragraph, which is marked', async () => {
      await visitor.open('fr/declaration/#3.9');
      const hash = await until(visitor, () => document.querySelector(':target') && location.hash);
      expect(hash).toBe('#3.6');
    });

    journey('marks the nearest paragraph also where the page is still loading', async () => {
      const visitor = await start();
      site.fault = (path) => (path.endsWith('.woff2') ? 'hold' : undefined);
      await visitor.open('fr/declaration/#3.9', 'interactive');
      // The program that goes there has come, and has run.
      await until(visitor, async () => {
        const resources = performance.getEntriesByType('resource');
        const tools = resources.find(({ name }) => name.includes('all-tools'));
        if (tools) await import(tools.name);
        return tools !== undefined;
      });
      site.fault = () => undefined;
      site.release();
      const marked = await until(visitor, () => document.querySelector('.document :target')?.id);
      await visitor.close();
      expect(marked).toBe('3.6');
    });

    journey('scrolls no page sideways on a phone', async () => {
      await visitor.resize(390, 844);
      const wide: string[] = [];
      for (const path of [
        'fr/',
        'fr/declaration/',
        'fr/declaration/bilingue/',
        'en/declaration/3.4/',
        'en/search/',
      ]) {
        await visitor.open(path);
        if (
          await visitor.run(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
        )
          wide.push(path);
      }
      await visitor.resize(1300, 900);
      expect(wide).toEqual([]);
    });

    journey('changes the language and keeps the paragraph', async () => {
      await visitor.open('fr/declaration/#4.2');
      await until(visitor, () =>
        document.querySelector('.bar a[hreflang=en]')?.getAttribute('href')?.endsWith('#4.2'),
      );
      await visitor.click('.bar a[hreflang=en]');
      const place = await until(visitor, () => location.pathname.startsWith('/en/') && location.href);
      expect(new URL(place).pathname + new URL(place).hash).toBe('/en/declaration/#4.2');
    });

    journey(
      'searches with the keyboard, sees the results on an opaque ground, and arrives at marked words',
      async () => {
        await visitor.open('fr/declaration/');
        await visitor.click('#header-q');
        await visitor.type('drogue');
        const ground = await until(visitor, () => {
          const result = document.querySelector('.result');
          let at: Element | null = result;
          // The first ground behind the results that lets nothing through.
          while (at && getComputedStyle(at).backgroundColor === 'rgba(0, 0, 0, 0)') at = at.parentElement;
          return result && at && at !== document.body && at !== document.documentElement
            ? getComputedStyle(at).backgroundColor
            : undefined;
        });
        expect(ground).toMatch(/^rgb\(/);
        await visitor.press('ArrowDown');
        await visitor.press('Enter');
        const marked = await until(visitor, () => {
          if (!location.hash) return undefined;
          const highlight = 'highlights' in CSS ? CSS.highlights.get('found') : undefined;
          const words = highlight
            ? [...highlight].map((range) => (range as Range).toString())
            : [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
          return words.length > 0 && words;
        });
        expect(new Set(marked)).toEqual(new Set(['drogue']));
      },
    );

    journey('copies a paragraph by hand, with its number and nothing else', async () => {
      await visitor.open('fr/declaration/');
      await visitor.run(() => {
        const passage = document.getElementById('3.4');
        if (passage) getSelection()?.selectAllChildren(passage);
      });
      await visitor.press('Control+c');
      expect((await pasted()).trim()).toBe(PARAGRAPH);
    });

    journey('copies the link with the first press of a tool, opened with Enter on a number', async () => {
      await visitor.open('fr/declaration/');
      await visitor.run(() => {
        document.querySelector<HTMLElement>('[id="3.4"] a.label')?.focus();
      });
      await visitor.press('Enter');
      const focus = await until(
        visitor,
        () => document.activeElement?.closest('[role=toolbar]') && document.activeElement.textContent,
      );
      expect(focus).toMatch(/lien/i);
      // By pointer: without a screen Firefox presses no button by key.
      await visitor.click('[role=toolbar] button');
      await until(visitor, () => document.querySelector('[role=toolbar] [role=status]')?.textContent);
      expect(await pasted()).toBe(new URL('fr/declaration/3.4/', site.address).href);
    });

    journey('copies a passage with the first press on its own page', async () => {
      await visitor.open('fr/declaration/3.4/');
      await visitor.click('[data-copy] [data-tool=text]');
      await until(visitor, () => document.querySelector('[data-copy] [role=status]')?.textContent);
      expect(await pasted()).toContain('Reconnaissant que la paix en Afghanistan');
    });

    for (const translator of TRANSLATORS_IN[engine.name] ?? (['Chrome'] as const))
      journey(`works on a page that is translated in the manner of ${translator}`, async () => {
        await visitor.open('fr/declaration/3.4/');
        await visitor.run(rewriteAs, translator);
        await visitor.click('[data-tool="text"]');
        await until(visitor, () => document.querySelector('[data-copy] [role=status]')?.textContent);
        expect(bare(await pasted())).toBe(bare(PARAGRAPH));
        await visitor.open('fr/declaration/');
        await visitor.run(rewriteAs, translator);
        await visitor.click('#header-q');
        await visitor.type('ne saurait justifier');
        expect(await until(visitor, () => document.querySelector('.result .excerpt')?.textContent)).toContain(
          'rien ne saurait justifier le terrorisme',
        );
      });

    journey('reads no line that begins with a punctuation mark after the mark of a note', async () => {
      const stray: string[] = [];
      await visitor.open('fr/declaration/');
      for (const width of [700, 820, 940, 1060, 1180, 1300]) {
        await visitor.resize(width, 900);
        stray.push(
          ...(await visitor.run(() =>
            [...document.querySelectorAll('.noted')].flatMap((noted) => {
              const tops = new Set([...noted.getClientRects()].map(({ top }) => Math.round(top / 12)));
              const next = noted.nextSibling?.textContent ?? '';
              return tops.size > 1 || /^[,;.:)»]/.test(next) ? [noted.textContent + next.slice(0, 12)] : [];
            }),
          )),
        );
      }
      await visitor.resize(1300, 900);
      expect(stray).toEqual([]);
    });

    journey('checks a quotation', async () => {
      await visitor.open('fr/verifier/');
      await visitor.click('textarea');
      await visitor.type('la paix en Afghanistan et la reconstruction de ce pays');
      // Not before all is typed.
      await until(visitor, () => document.querySelector('[data-verdict=exact]') !== null);
    });

    journey('enlarges the type, and finds it so on the next page', async () => {
      await visitor.open('fr/affichage/');
      await until(visitor, () => document.querySelector('main form[data-display] input:checked') !== null);
      await visitor.click('input[name=size][value="150"]');
      await visitor.open('fr/declaration/');
      const size = await visitor.run(() => getComputedStyle(document.documentElement).fontSize);
      await visitor.run(() => {
        localStorage.clear();
      });
      expect(size).toBe('24px');
    });

    journey('moves nothing when the typeface comes after the text, at any width', async () => {
      // Another browser, which has not kept the typeface.
      const visitor = await start();
      const tops = () =>
        document.readyState !== 'loading' &&
        document.querySelector('body > footer') !== null &&
        [...document.querySelectorAll('main :is(.toc li, .row, p, h1, h2)')].map((each) =>
          Math.round(each.getBoundingClientRect().top + scrollY),
        );
      site.fault = (path) => (path.endsWith('.woff2') ? 'hold' : undefined);
      for (const width of [320, 412, 820, 1300]) {
        await visitor.resize(width, 900);
        await visitor.open('fr/declaration/', 'interactive');
        // A browser may leave words invisible for a tenth of a second and set them in the typeface if that comes by then.
        await until(visitor, () => {
          const [painted] = performance.getEntriesByName('first-contentful-paint');
          return painted !== undefined && performance.now() - painted.startTime > 200;
        });
        const before = await until(visitor, tops);
        site.release();
        await visitor.run(() => document.fonts.ready.then(() => undefined));
        const after = await until(visitor, tops);
        expect(before.length, String(width)).toBeGreaterThan(100);
        expect(after, String(width)).toEqual(before);
      }
      site.fault = () => undefined;
      // Nor when a style sheet comes after it, with which some browsers would use it.
      const before = await until(visitor, tops);
      await visitor.click('#header-q');
      await visitor.type('paix');
      await until(visitor, () => document.querySelector('.result') !== null);
      expect(await until(visitor, tops)).toEqual(before);
      await visitor.close();
    });

    journey('opens a note at its mark', async () => {
      await visitor.resize(700, 900);
      await visitor.open('fr/declaration/');
      await visitor.click('.noted > label');
      const seen = await until(visitor, () => {
        const note = [...document.querySelectorAll('.notes li')].find((each) => {
          const { top, height } = each.getBoundingClientRect();
          return height > 0 && top >= 0 && top < innerHeight;
        });
        return note?.textContent.trim();
      });
      await visitor.resize(1300, 900);
      expect(seen.length).toBeGreaterThan(20);
    });

    journey(
      'reads another page and searches offline after one visit, and is told of a newer text',
      async () => {
        const site = await serveStatic(SITES.root.out);
        const visitor = await start(site.address);
        const folder = newerSite(SITES.root.out);
        try {
          await visitor.open('fr/declaration/');
          await until(visitor, () =>
            navigator.serviceWorker.getRegistration().then((each) => each?.active?.state === 'activated'),
          );
          site.fault = () => 'drop';
          await visitor.open('en/letter/');
          expect(await visitor.run(() => document.querySelector('main')?.textContent)).toContain(
            'Secretary-General',
          );
          await visitor.click('#header-q');
          await visitor.type('drug');
          await until(visitor, () => document.querySelector('.result')?.textContent.includes('drug'));

          site.fault = () => undefined;
          site.folder = folder;
          await visitor.open('fr/declaration/');
          const told = await until(visitor, async () => {
            // Firefox looks for a newer one when it has time for that, which on a busy machine is late.
            await navigator.serviceWorker.getRegistration().then((each) => each?.update());
            return document.querySelector('#newer-text [role=status]')?.textContent;
          });
          expect(told).toBe('Une nouvelle version de cette édition est prête.');
          expect(await visitor.run(() => document.querySelector('main')?.textContent)).toContain(OLD);
          await visitor.click('#newer-text button');
          expect(
            await until(visitor, (words) => document.querySelector('main')?.textContent.includes(words), NEW),
          ).toBe(true);
        } finally {
          await visitor.close();
          await site.close();
          rmSync(folder, { recursive: true });
        }
      },
    );

    journey(
      'prints the words with all their letters, headings and numbers, and none of the interface',
      async () => {
        test.skip(visitor.print === undefined, `The driver of ${engine.name} cannot print.`);
        // Without the notes, whose marks would be between the words.
        await visitor.open('fr/');
        await visitor.run(() => {
          localStorage.setItem('astana-2004:display', '{"notes":"off"}');
        });
        // The first page that Firefox prints after its start has all words in any case.
        await visitor.print?.();
        site.asked.length = 0;
        await visitor.open('fr/declaration/');
        await visitor.run(async () => {
          await document.fonts.ready;
          localStorage.clear();
        });
        // The bold for paper is for nobody who only reads.
        expect(site.asked.filter((path) => path.includes('serif-bold'))).toEqual([]);
        const text = bare((await pdfText((await visitor.print?.()) ?? new Uint8Array())).join(''));
        expect(text).toContain(bare(PARAGRAPH));
        expect(text).toContain(bare('5. Le dialogue « Asie centrale + Japon » 1)'));
        expect(text).toContain(bare('grâce aux efforts assidus d’édification nationale'));
        expect(text).not.toContain('\ufffd');
        for (const word of ['Sommaire', 'Recherche', 'Affichage']) expect(text).not.toContain(word);
      },
    );
  });
}
