import { create } from 'fontkitten';
import { readPackageFile } from '../package-file.ts';

/**
 * The typeface of the site as static fonts, and one for Japanese names. The PDF uses only these, whatever the machine
 * has installed.
 */
const FONTS = [
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  '@expo-google-fonts/sawarabi-mincho/400Regular/SawarabiMincho_400Regular.ttf',
];

export const readFonts = (): Buffer[] => FONTS.map(readPackageFile);

/** The code points that at least one of the fonts covers. */
export const coveredBy = (fonts: readonly Buffer[]): Set<number> =>
  new Set(
    fonts.flatMap((bytes) => {
      const font = create(bytes);
      return font.isCollection ? [] : font.characterSet;
    }),
  );
