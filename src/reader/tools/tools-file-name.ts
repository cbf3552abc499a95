/** What the tools of a document need has the name of the document, in the folder that the page names. */
export const toolsFileName = (documentId: string) => `${documentId}.json`;
