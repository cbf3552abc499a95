import { create } from 'fontkitten';
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

export const readFonts = (): Buffer[] => FONTS.map(readPackageFile);

/** The code points for which one of the fonts has a shape. */
export const coveredBy = (fonts: readonly Buffer[]): Set<number> =>
  new Set(
    fonts.flatMap((bytes) => {
      const font = create(bytes);
      return font.isCollection ? [] : font.characterSet;
    }),
  );
