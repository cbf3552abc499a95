const GENRE =
  'annex to the letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General; unofficial translation from the French';
const BODIES = [
  'Japan',
  'Republic of Kazakhstan',
  'Kyrgyz Republic',
  'Republic of Uzbekistan',
  'Republic of Tajikistan',
];

/** The citation files of a part of the English declaration by their endings, written out. */
export const englishCitations = (anchors: string, place: string, address: string) => ({
  bib: `@techreport{astana-2004-declaration-${anchors}-en,
  author = {${BODIES.map((body) => `{${body}}`).join(' and ')}},
  title = {Joint {Statement} “{Central} {Asia} + {Japan}”, ${place}},
  type = {${GENRE}},
  institution = {United Nations},
  year = {2004},
  date = {2004-08-28},
  note = {Done at Astana},
  langid = {english},
  url = {${address}},
  month = aug,
}
`,
  ris: [
    'TY  - RPRT',
    ...BODIES.map((body) => `AU  - ${body},`),
    'CY  - Astana',
    'DA  - 2004/08/28/',
    'PY  - 2004',
    'LA  - en',
    `M3  - ${GENRE}`,
    `TI  - Joint Statement “Central Asia + Japan”, ${place}`,
    `UR  - ${address}`,
    'ER  - ',
    '',
  ].join('\r\n'),
  json: `[
  {
    "id": "astana-2004-declaration-${anchors}-en",
    "citation-key": "astana-2004-declaration-${anchors}-en",
    "type": "report",
    "genre": "${GENRE}",
    "title": "Joint Statement “Central Asia + Japan”, ${place}",
    "author": [
${BODIES.map((body) => `      {\n        "literal": "${body}"\n      }`).join(',\n')}
    ],
    "issued": {
      "date-parts": [
        [
          2004,
          8,
          28
        ]
      ]
    },
    "publisher-place": "Astana",
    "language": "en",
    "URL": "${address}"
  }
]
`,
});
