/** The data of a document's tools, named after the document, in the folder that the page names. */
export const toolsFileName = (documentId: string) => `${documentId}.json`;
