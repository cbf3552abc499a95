/** The text of the interface in French. `en.ts` must have the same keys. */
export const fr = {
  'site.name': 'Astana 2004',
  'language.name': 'Français',

  'skip.text': 'Aller au texte',
  'skip.contents': 'Aller au sommaire',

  'nav.main': 'Navigation principale',
  'nav.search': 'Recherche',
  'nav.signatories': 'Signataires',
  'nav.edition': 'À propos',

  'status.official': 'Texte officiel',
  'status.unofficial-translation': 'Traduction non officielle',
  'status.note':
    'Traduction non officielle, faite à partir du français pour cette édition. Le texte français sert ici de référence.',

  'view.label': 'Mode de lecture',
  'view.parallel': 'Côte à côte',
  'contents.title': 'Sommaire',
  'contents.opening': 'Préambule',
  'contents.letter': 'Texte de la lettre',
  'contents.agenda': 'Points de l’ordre du jour',
  'contents.signatures': 'Signatures',
  'passage.link': 'Lien vers le passage {anchor}',
  'passage.counterpart': 'Lire le passage {anchor} en anglais',
  'passage.counterpart.short': 'EN',

  'home.description':
    'Lire et citer la déclaration commune « Asie centrale + Japon », signée à Astana le 28 août 2004, et sa lettre d’envoi, et y chercher un mot, en français et en anglais.',
  'home.lead':
    'La déclaration commune signée à Astana par cinq ministres des affaires étrangères, et la lettre qui la transmet au Secrétaire général de l’Organisation des Nations Unies.',
  'home.read': 'Lire',

  'signatories.title': 'Signataires',
  'signatories.description':
    'Les cinq ministres des affaires étrangères qui ont signé la déclaration commune d’Astana le 28 août 2004, et le signataire de la lettre du 16 septembre 2004.',
  'signatories.lead': 'Noms et fonctions d’après la source.',
  'signatories.name': 'Nom',
  'signatories.office': 'Fonction',
  'signatories.state': 'État',
  'signatories.date': 'Date',
  'signatories.link': 'Voir la signature dans le texte',

  'search.title': 'Recherche',
  'search.description':
    'Rechercher un mot dans la déclaration commune d’Astana et sa lettre d’envoi, en français ou en anglais.',
  'search.submit': 'Chercher',
  'search.loading': 'Recherche…',
  'search.count': { one: '{n} résultat pour « {query} »', other: '{n} résultats pour « {query} »' },
  'search.none': 'Aucun résultat pour « {query} ».',
  'search.error':
    'La recherche n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez ; le texte reste lisible.',
  'search.otherError': 'La recherche dans le texte anglais n’a pas pu être chargée.',
  'search.retry': 'Réessayer',

  'search.label': 'Chercher dans le texte',
  'search.noscript':
    'La recherche a besoin de JavaScript, qui n’est pas actif ici. Ce qui fonctionne : l’index de tous les mots, et la recherche de votre navigateur (Ctrl+F ou ⌘F) dans le texte entier.',
  'search.hint':
    'Un ou plusieurs mots ; entre guillemets, une expression. Les accents et les majuscules ne comptent pas ; on cherche en français et en anglais à la fois.',
  'search.foreign': { one: '(dont {n} seulement en anglais)', other: '(dont {n} seulement en anglais)' },
  'search.some': 'Avec une partie des mots seulement',
  'search.otherLanguage': 'Seulement en anglais',
  'search.nearest': 'Mots voisins :',
  'search.words': 'Index de tous les mots',
  'search.all': 'Tous les résultats',
  'search.counterpart.fr': 'Le passage {anchor} en français',
  'search.counterpart.en': 'Le passage {anchor} en anglais',
  'search.order': 'Ordre :',
  'search.byRelevance': 'par pertinence',
  'search.byText': 'du texte',
  'search.filterDocument': 'Document :',
  'search.filterSection': 'Section :',
  'search.filterAll': 'tout',
  'part.agenda': 'ordre du jour',
  'part.title': 'titre',
  'part.letter': 'paragraphe',
  'part.preamble': 'préambule',
  'part.signatures': 'signature',

  'words.title': 'Index des mots',
  'words.description':
    'Tous les mots de la déclaration commune et de sa lettre d’envoi, de A à Z, dans leur contexte.',
  'words.lead':
    'Chaque mot du texte français, de A à Z, avec les passages où il se trouve. Les mots-outils (articles, prépositions, pronoms…) sont laissés de côté.',
  'words.letters': 'Lettres',

  'edition.title': 'À propos de cette édition',
  'edition.description':
    'La source du texte, ce qui a été normalisé, l’origine de la traduction anglaise et les droits.',

  'error.title': 'Page introuvable',
  'error.text': 'Il n’y a rien à cette adresse. Le texte entier se trouve ici :',

  'footer.text':
    'Édition indépendante, sans lien avec l’Organisation des Nations Unies. Aucun droit n’est revendiqué sur le texte du document.',
} as const;
