import { TypstFontResolverBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { readPackageFile } from '../package-file.ts';

/**
 * The typeface of the site as static fonts, and one for Japanese names. The PDF has these and no others,
 * whatever is installed on the machine.
 */
const FONTS = [
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  '@expo-google-fonts/sawarabi-mincho/400Regular/SawarabiMincho_400Regular.ttf',
];

export const readFonts = (): Uint8Array[] => FONTS.map(readPackageFile);

interface FontInfo {
  readonly info: readonly { readonly coverage: readonly number[] }[];
}

/** The code points for which one of the fonts has a shape. The compiler must have been started. */
export function coveredBy(fonts: readonly Uint8Array[]): Set<number> {
  const covered = new Set<number>();
  const resolver = new TypstFontResolverBuilder();
  for (const font of fonts) {
    const { info } = resolver.get_font_info(font) as FontInfo;
    for (const { coverage } of info) {
      // Lengths of runs, by turns of what the font lacks and of what it has.
      let at = 0;
      coverage.forEach((length, index) => {
        if (index % 2 === 1) for (let point = at; point < at + length; point += 1) covered.add(point);
        at += length;
      });
    }
  }
  return covered;
}
