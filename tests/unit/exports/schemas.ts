import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';

/** Our own schemas for the XML files. */
export const schemaFolder = fileURLToPath(new URL('../../exports/schemas/', import.meta.url));

/** The errors that a RELAX NG schema finds in an XML file. */
export async function schemaProblems(schema: string, bytes: Uint8Array): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: new TextDecoder().decode(bytes) }],
    extension: 'relaxng',
    schema: [readFileSync(`${schemaFolder}${schema}`, 'utf8')],
  });
  const problems = errors.map(({ rawMessage }) => rawMessage);
  return valid ? [] : ['not valid', ...problems];
}
