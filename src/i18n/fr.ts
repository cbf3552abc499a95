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
  'search.label': 'Mots à chercher dans le texte français',
  'search.submit': 'Chercher',
  'search.noscript':
    'La recherche a besoin de JavaScript, qui n’est pas actif ici. Tout le reste fonctionne : ouvrez le texte entier ci-dessous et servez-vous de la recherche de votre navigateur (Ctrl+F ou ⌘F).',
  'search.hint': 'Un ou plusieurs mots ; les accents et les majuscules ne comptent pas.',
  'search.loading': 'Recherche…',
  'search.count': { one: '{n} résultat pour « {query} »', other: '{n} résultats pour « {query} »' },
  'search.none': 'Aucun résultat pour « {query} ».',
  'search.error':
    'La recherche n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez ; le texte reste lisible.',
  'search.retry': 'Réessayer',

  'edition.title': 'À propos de cette édition',
  'edition.description':
    'La source du texte, ce qui a été normalisé, l’origine de la traduction anglaise et les droits.',

  'error.title': 'Page introuvable',
  'error.text': 'Il n’y a rien à cette adresse. Le texte entier se trouve ici :',

  'footer.text':
    'Édition indépendante, sans lien avec l’Organisation des Nations Unies. Aucun droit n’est revendiqué sur le texte du document.',
} as const;
