import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';

/** The schemas of our own to which XML files are held. */
export const schemaFolder = fileURLToPath(new URL('../../exports/schemas/', import.meta.url));

/** What a RELAX NG schema of the tests finds wrong with an XML file. */
export async function schemaProblems(schema: string, bytes: Uint8Array): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: new TextDecoder().decode(bytes) }],
    extension: 'relaxng',
    schema: [readFileSync(`${schemaFolder}${schema}`, 'utf8')],
  });
  const problems = errors.map(({ rawMessage }) => rawMessage);
  return valid ? [] : ['not valid', ...problems];
}
