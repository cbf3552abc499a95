import { SEARCH_FAULT } from './search-fault.ts';

/** The texts of the interface in French. `en.ts` must have the same keys. */
export const fr = {
  'site.name': 'Astana 2004',
  'language.name': 'Français',

  'skip.text': 'Aller au texte',
  'skip.contents': 'Aller au sommaire',
  'skip.search': 'Aller à la recherche',

  'nav.main': 'Navigation principale',
  'nav.menu': 'Menu',
  'nav.edition': 'À propos',

  'status.official.fr': 'Version française de l’ONU',
  'status.official.en': 'Version anglaise de l’ONU',
  'status.unofficial-translation': 'Traduction non officielle',
  'status.note':
    'Traduction non officielle, faite à partir du français pour cette édition. Le texte français sert ici de référence.',

  'view.label': 'Mode de lecture',
  'view.parallel': 'Côte à côte',
  'view.swap': 'Inverser les colonnes',
  'view.back': 'Revenir au passage {anchor}',
  'contents.title': 'Sommaire',
  'contents.previous': 'Section précédente',
  'contents.next': 'Section suivante',
  'contents.opening': 'Préambule',
  'contents.letter': 'Texte de la lettre',
  'contents.agenda': 'Points de l’ordre du jour',
  'contents.signatures': 'Signatures',
  'passage.link': 'Lien vers le passage {anchor}',
  'passage.counterpart': 'EN : {passage}, en anglais',
  'passage.name.section': 'Section {n}',
  'passage.name.paragraph': 'Paragraphe {n}',
  'passage.name.preamble': 'Préambule, paragraphe {n}',
  'passage.name.item': '{paragraph}, tiret {n}',
  'passage.name.agenda': 'Ordre du jour, intitulé {n}',
  'passage.name.signature': 'Signature : {name}',
  'passage.place': 'Emplacement dans le document',
  'passage.inText': 'Voir dans le document',
  'passage.neighbours': 'Passages voisins',
  'passage.previous': 'Précédent',
  'passage.next': 'Suivant',
  'passage.status': '{status} : {words}',
  'passage.symbol': 'Cote : {symbol}',

  'cite.passage': 'Citer ce passage',
  'cite.document': 'Citer ce document',
  'cite.files': 'Pour un logiciel bibliographique',
  'cite.unofficial': 'traduction non officielle du français',
  'cite.unofficial.sentence': 'Traduction non officielle du français.',
  'cite.unitedNations': 'Nations Unies',
  'cite.annexed': 'annexe à la {title}',

  'tools.label': 'Outils : {passage}',
  'tools.copy': 'Copier :',
  'tools.link': 'le &lien',
  'tools.text': 'le &texte',
  'tools.quote': 'avec la &référence',
  'tools.both': 'les &deux langues',
  'tools.cite': '&Citer',
  'tools.share': '&Partager',
  'passage.reference': 'la référence',
  'tools.close': 'Fermer',
  'tools.upTo': 'jusqu’à',
  'tools.copied.link': 'Lien copié.',
  'tools.copied.text': 'Texte copié.',
  'tools.copied.quote': 'Texte et référence copiés.',
  'tools.copied.both': 'Texte français et anglais copié.',
  'tools.copied.cite': 'Référence copiée.',
  'tools.refused.title': 'Copie manuelle',
  'tools.refused':
    'Le navigateur ne permet pas de copier. Tout est sélectionné ici : copiez avec Ctrl+C, ⌘C ou le menu.',
  'tools.failed': 'Le texte n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez.',
  'tools.cite.title': 'Référence',
  'tools.cite.files': 'Pour un logiciel bibliographique :',
  'tools.words.label': 'Outils pour les mots sélectionnés',
  'tools.words.link': '&lien vers ces mots',
  'tools.words.quote': 'les mots avec la &référence',
  'tools.words.place': 'Ces mots figurent ici plus d’une fois : le lien mène à leur passage.',
  'tools.words.translated':
    'Cette page a été traduite par le navigateur : ses mots ne sont pas ceux de l’édition. Affichez l’original pour les copier.',
  'tools.words.translated.link': 'La page a été traduite par le navigateur : le lien mène au passage.',
  'tools.unknown': 'Cette adresse ne désigne aucun passage. Voici le plus proche : {passage}.',
  'tools.nowhere': 'Cette adresse ne désigne aucun passage. Voici le début du texte.',

  'home.description':
    'Lire et citer la déclaration commune « Asie centrale + Japon », signée à Astana le 28 août 2004, et sa lettre d’envoi, et y chercher un mot, en français et en anglais.',
  'home.lead':
    'La déclaration commune signée à Astana par cinq ministres des affaires étrangères, et la lettre qui la transmet au Secrétaire général de l’Organisation des Nations Unies.',
  'home.read': 'Lire en français',
  'home.parallel.about': 'les deux textes, paragraphe par paragraphe',
  'home.search.about': 'un mot, une expression ou un paragraphe',
  'home.cite.about': 'chaque paragraphe a son adresse et sa référence',
  'home.check.about': 'une citation, mot pour mot',
  'home.download.about': 'PDF, EPUB, TEI et autres formats',
  'home.more': 'Accueil et sommaire',
  'facts.states': { one: '{n} État', other: '{n} États' },
  'facts.paragraphs': { one: '{n} paragraphe', other: '{n} paragraphes' },
  'facts.minutes': { one: '{n} minute de lecture', other: '{n} minutes de lecture' },

  'signatories.title': 'Signataires',
  'signatories.description':
    'Les cinq ministres des affaires étrangères qui ont signé la déclaration commune d’Astana le 28 août 2004, et le signataire de la lettre du 16 septembre 2004.',
  'signatories.lead': 'Noms et fonctions d’après la source.',
  'signatories.map': 'Carte des États signataires de la déclaration commune',
  'signatories.map.town': 'Astana',
  'signatories.map.place': 'La déclaration commune a été signée à Astana, au Kazakhstan.',
  'signatories.map.note':
    'Les frontières et les noms figurant sur cette carte n’impliquent aucune reconnaissance ni aucune prise de position. Tracé : Natural Earth, domaine public.',
  'signatories.map.attended': 'présent, n’a pas signé',
  'signatories.name': 'Nom',
  'signatories.state': 'État',
  'signatories.office': 'Fonction',
  'signatories.date': 'Signature',
  'signatories.persons': 'À propos de chacun',
  'signatories.link': 'signature dans le texte',

  'search.title': 'Recherche',
  'search.description':
    'Rechercher un mot dans la déclaration commune d’Astana et sa lettre d’envoi, en français ou en anglais.',
  'search.submit': 'Chercher',
  'search.loading': 'Recherche…',
  'search.count': { one: '{n} résultat pour « {query} »', other: '{n} résultats pour « {query} »' },
  'search.shortCount': { one: '{n} résultat', other: '{n} résultats' },
  'search.none': 'Aucun résultat pour « {query} ».',
  'search.error': SEARCH_FAULT.fr.error,
  'search.otherError': 'La recherche dans le texte anglais n’a pas pu être chargée.',
  'search.retry': SEARCH_FAULT.fr.retry,

  'search.label': 'Chercher dans le texte',
  'search.noscript':
    'La recherche a besoin de JavaScript, qui n’est pas actif ici. Restent utilisables : l’index des mots, et la recherche de votre navigateur (Ctrl+F ou ⌘F) dans le texte intégral.',
  'search.hint':
    'Un ou plusieurs mots ; entre guillemets, une expression ; ou une référence, comme 3.4 ou sect. 3, par. 4. Les accents et les majuscules ne comptent pas ; la recherche porte à la fois sur le français et sur l’anglais.',
  'search.foreign': {
    one: '(dont {n} trouvé uniquement en anglais)',
    other: '(dont {n} trouvés uniquement en anglais)',
  },
  'search.noneWhole': 'Aucun passage ne contient tous les mots de « {query} »',
  'search.partly': '{found} ; {n} avec une partie des mots seulement',
  'search.partlyWith': '{found} ; {n} avec « {words} » seulement',
  'search.goTo': 'Aller à {place}',
  'search.goToSection': 'Aller à la section {place}',
  'search.goToPart': 'Aller au passage « {place} »',
  'search.missing': 'Le passage {place} n’existe pas. Le plus proche :',
  'search.apart': 'Un renvoi ne peut pas couvrir deux documents. Les deux passages :',
  'search.readAs': '« {typed} » est lu comme le passage {place}.',
  'search.examples': 'Par exemple :',
  'search.themes': 'Thèmes',
  'search.some': 'Avec une partie des mots seulement',
  'search.otherLanguage': 'Uniquement en anglais',
  'search.elsewhere': 'Ailleurs dans l’édition',
  'search.nearest': 'Mots voisins :',
  'search.words': 'Index des mots',
  'search.all': 'Tous les résultats',
  'search.counterpart.fr': 'Le passage {anchor} en français',
  'search.counterpart.en': 'Le passage {anchor} en anglais',
  'search.choices': 'Classer et filtrer',
  'search.order': 'Classer :',
  'search.byRelevance': 'par pertinence',
  'search.byText': 'dans l’ordre du texte',
  'search.filterDocument': 'Document :',
  'search.filterDocument.all': 'tous',
  'search.filterSection': 'Section :',
  'search.filterSection.all': 'toutes',
  'search.filterTheme': 'Thème :',
  'search.filterTheme.all': 'tous',
  'search.filterVoice': 'Voix :',
  'search.filterVoice.all': 'toutes',
  'search.notes': 'Notes de l’édition (elles ne font pas partie du texte)',
  'search.note': 'Note, {place}',
  'search.noteCount': { one: '{n} note de l’édition', other: '{n} notes de l’édition' },
  'part.agenda': 'intitulé',
  'part.title': 'titre',
  'part.letter': 'paragraphe',
  'part.preamble': 'préambule',
  'part.signatures': 'signature',
  'part.section': 'section',

  'words.title': 'Index des mots',
  'words.description':
    'Les mots significatifs de la déclaration commune et de sa lettre d’envoi, de A à Z, dans leur contexte.',
  'words.lead':
    'Les mots significatifs du texte français, de A à Z, avec les passages où ils se trouvent. Les mots-outils (articles, prépositions, pronoms…) sont laissés de côté.',
  'words.letters': 'Lettres',

  'quotation.title': 'Vérifier une citation',
  'quotation.description':
    'Coller un passage et savoir s’il figure mot pour mot dans la déclaration commune d’Astana ou dans sa lettre d’envoi, où, et sinon en quoi il diffère.',
  'quotation.lead':
    'Collez un passage, en français ou en anglais : la page dit s’il figure mot pour mot dans la déclaration ou dans la lettre, à quel endroit, et sinon en quoi il diffère. Rien n’est envoyé : tout se passe dans votre navigateur.',
  'quotation.label': 'Passage à vérifier',
  'quotation.submit': 'Vérifier',
  'quotation.rules':
    'Ne comptent pas : les coupures signalées « […] », « (…) » ou « … », « [sic] », les mots mis entre crochets, ceux qui restent hors des guillemets, une majuscule ou une minuscule au début, les mots en capitales, les guillemets, les espaces et les fins de ligne, la forme des apostrophes et des tirets, « oe » pour « œ », les numéros de paragraphe et de page, les références et les adresses, la ponctuation finale. Comptent : les mots, les accents, les autres majuscules et le reste de la ponctuation.',
  'quotation.noscript':
    'La vérification a besoin de JavaScript, qui n’est pas actif ici. Reste utilisable : la recherche de votre navigateur (Ctrl+F ou ⌘F) dans le texte intégral.',
  'quotation.error': 'Le texte n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez.',
  'quotation.retry': 'Réessayer',
  'quotation.inText': 'dans le texte',
  'quotation.inTranslation': 'dans notre traduction',
  'quotation.inBoth': 'dans le texte et dans notre traduction',
  'quotation.exact': 'Mot pour mot {where}.',
  'quotation.omissions': 'Mot pour mot {where}, avec des coupures.',
  'quotation.stitched':
    'Montage : les morceaux figurent mot pour mot {where}, mais viennent d’endroits différents ({places}).',
  'quotation.reordered':
    'Montage : les morceaux figurent mot pour mot {where}, mais s’y suivent dans un autre ordre ({places}).',
  'quotation.differs': 'Ne figure pas mot pour mot {where} : les différences sont indiquées ci-dessous.',
  'quotation.mixed': 'Une partie figure {where}, une autre non : voir chaque morceau ci-dessous.',
  'quotation.absent': 'Ne se trouve ni dans la déclaration ni dans la lettre.',
  'quotation.absentEnglish':
    'Ne se trouve pas dans la traduction anglaise de la déclaration et de la lettre qui est propre à cette édition.',
  'quotation.empty':
    'Il n’y a encore rien à vérifier : collez ou tapez un passage, puis appuyez sur « Vérifier ».',
  'quotation.onlyAside': 'Il n’y a pas de mots à comparer, seulement ce qui est mis de côté ci-dessous.',
  'quotation.unmarked': 'Les coupures ne sont pas toutes signalées.',
  'quotation.outside': 'Seul ce qui est cité a été comparé, non les mots qui l’entourent.',
  'quotation.long': 'Le texte collé est très long : seul le début a été comparé.',
  'quotation.missing': 'Introuvable dans le texte :',
  'quotation.part': 'Ces mots y figurent à la suite : « {words} »',
  'quotation.ours': 'notre traduction',
  'quotation.short':
    'Moins de quatre mots : on les trouve dans bien des textes, et ils ne prouvent rien à eux seuls.',
  'quotation.form.apostrophe': 'Une autre forme d’apostrophe que dans le texte.',
  'quotation.form.dash': 'Une autre forme de tiret que dans le texte.',
  'quotation.form.ligature': 'Le texte porte ici « œ ».',
  'quotation.form.capitals': 'En capitales ; le texte est en minuscules.',
  'quotation.form.number': 'Le numéro qui précède n’est pas celui du passage.',
  'quotation.form.asked': 'Avec un point d’interrogation ou d’exclamation que le texte n’a pas.',
  'quotation.form.end': 'Sans la ponctuation qui termine ici une ligne du texte.',
  'quotation.form.initial':
    'La première lettre n’est pas dans la même casse que dans le texte (majuscule ou minuscule).',
  'quotation.aside': 'Mis de côté :',
  'quotation.aside.reference': 'la référence « {text} »',
  'quotation.aside.address': 'l’adresse « {text} »',
  'quotation.aside.heading': 'l’intitulé « {text} »',
  'quotation.aside.inserted': 'les mots « {text} »',
  'quotation.aside.sic': 'la remarque « {text} »',
  'quotation.aside.note': 'l’appel de note « {text} »',
  'quotation.aside.page': 'le numéro de page « {text} »',
  'quotation.aside.lines': 'les numéros de ligne',
  'quotation.aside.apart': 'les espaces qui coupaient « {text} » (supprimées)',
  'quotation.aside.spaces': 'les espaces qui manquaient dans « {text} » (rétablies)',
  'quotation.aside.outside': 'les mots autour de la citation « {text} »',
  'quotation.aside.marks': 'les signes d’un message cité ou d’un titre',
  'quotation.english':
    'L’anglais de cette édition est sa propre traduction du français, et non le texte anglais officiel, qui n’est pas reproduit ici. Un verdict sur des mots anglais ne dit rien de ce texte.',
  'quotation.english.press':
    'Communiqué de presse du Ministère des affaires étrangères du Japon, auquel la déclaration en anglais est jointe',
  'quotation.english.statement': 'Son adresse, telle qu’une encyclopédie la cite (non consultée)',
  'quotation.english.about': 'Sur cette édition et son anglais',
  'quotation.record': 'Attestation de cette vérification',
  'quotation.edition': 'Comparé avec l’édition du {date}.',
  'quotation.changed':
    'Cette attestation a été établie avec l’édition du {date}. Le texte ou le verdict a changé depuis.',
  'quotation.digest': 'SHA-256 du passage, comme dans le relevé des empreintes :',
  'quotation.address': 'Adresse de cette attestation :',
  'quotation.copy': 'Copier cette attestation',
  'quotation.copied': 'Attestation copiée.',
  'quotation.refused':
    'Le navigateur ne permet pas de copier : sélectionnez l’attestation et copiez-la à la main.',
  'quotation.legend':
    '{inserted} : dans le texte, pas dans la citation. {deleted} : dans la citation, pas dans le texte.',
  'quotation.onlyText': 'Dans le texte seulement : « {words} ».',
  'quotation.onlyQuotation': 'Dans la citation seulement : « {words} ».',
  'quotation.nowhere': 'Introuvable dans le texte : « {words} ».',
  'quotation.legend.inserted': 'Souligné',
  'quotation.legend.deleted': 'Barré',
  'cite.title': 'Citer',
  'cite.description':
    'Comment citer la déclaration commune d’Astana et sa lettre d’envoi, selon les usages des Nations Unies, Chicago, APA et ISO 690, et la page de chaque passage.',
  'cite.date': 'jour mois année',
  'cite.more': 'Autres styles, fichiers, et la page de chaque passage',
  'cite.passages': 'Citer un passage',
  'cite.symbol': 'Pourquoi aucune cote n’est donnée',
  'cite.lead':
    'Chaque passage a une page à lui, dans les deux langues, avec ses références et les fichiers pour un logiciel bibliographique.',

  'notes.title': 'Notes de l’édition',
  'notes.description':
    'Les notes de l’édition sur le texte de la déclaration commune d’Astana et de sa lettre d’envoi, avec leurs sources.',
  'notes.lead':
    'Ces notes sont celles de l’édition ; elles ne font pas partie du texte, qui reste tel que la source le donne.',
  'notes.mark': 'Note {n}',
  'notes.mark.doubt': 'Note {n}, doute de traduction',
  'notes.switch': 'Afficher les notes',
  'notes.all': 'Toutes les notes et leurs sources',
  'notes.sigla': 'Sigles',
  'notes.doubt': 'Traduction ?',
  'notes.doubts.lead':
    'Les endroits où l’anglais de cette édition peut se discuter : ce que dit le français, ce qui a été choisi, et pourquoi. Dans le texte anglais, l’appel de ces notes est suivi d’un point d’interrogation.',
  'notes.general': 'Ensemble du texte',
  'notes.show': 'Montrer',
  'notes.show.all': 'Toutes',
  'notes.show.fact': 'Contexte',
  'notes.show.witness': 'Autres versions',
  'notes.show.slip': 'Fautes et particularités',
  'notes.show.doubt': 'Doutes de traduction',
  'notes.kind.sic': 'Faute de la source, conservée',
  'notes.kind.inconsistency': 'Particularité du texte, conservée',
  'notes.kind.witness': 'Autre version',
  'notes.kind.fact': 'Contexte',
  'notes.kind.doubt': 'Doute de traduction',
  'notes.sources': 'Sources des notes',

  'themes.title': 'Thèmes',
  'themes.description':
    'L’index des sujets traités dans la déclaration commune d’Astana et sa lettre d’envoi, paragraphe par paragraphe.',
  'themes.heading': 'Titre',
  'themes.page.lead':
    'Les passages sur ce thème, dans l’ordre du texte. Ce classement est propre à l’édition.',
  'themes.page.description': {
    one: '« {name} » dans la déclaration commune d’Astana et sa lettre d’envoi : {n} passage, en français et en anglais.',
    other:
      '« {name} » dans la déclaration commune d’Astana et sa lettre d’envoi : {n} passages, en français et en anglais.',
  },
  'places.count': { one: '{n} passage', other: '{n} passages' },
  'themes.lead':
    'Cet index est propre à l’édition : les sujets ont été choisis et les paragraphes classés à la main. Le texte ne porte pas ces intitulés.',

  'names.title': 'Noms',
  'names.description':
    'L’index des personnes, des groupes, des États, des organes et des lieux nommés dans la déclaration commune d’Astana et sa lettre d’envoi.',
  'names.lead':
    'Cet index est propre à l’édition. Les noms gardent la graphie de la source ; les personnes sont classées à leur nom de famille. Chaque entrée renvoie à tous les passages où le nom figure ; ce qui vient d’ailleurs est suivi de sa source. Le cyrillique est translittéré selon la norme ISO 9.',
  'names.kind.person': 'Personnes',
  'names.kind.group': 'Groupes',
  'names.kind.state': 'États',
  'names.kind.body': 'Organes et instances',
  'names.kind.place': 'Lieux',

  'voices.title': 'Voix',
  'voices.description':
    'Qui parle dans chaque paragraphe de la déclaration commune d’Astana, et avec quel verbe : les cinq ministres, la Ministre du Japon seule, ou les quatre d’Asie centrale.',
  'voices.lead':
    'Ce relevé est propre à l’édition. Dans presque chaque phrase de la déclaration, quelqu’un parle, et un verbe dit avec quelle fermeté ; une phrase sans verbe de cette sorte appartient à la voix qui précède. Ces verbes sont en gras.',
  'voices.who.all': 'les cinq ministres',
  'voices.who.japan': 'le Japon seul',
  'voices.who.central-asia': 'les quatre d’Asie centrale',
  'voices.question.all': 'Qu’ont dit les cinq ensemble ?',
  'voices.question.japan': 'Qu’a dit le Japon seul ?',
  'voices.question.central-asia': 'Qu’ont dit les quatre d’Asie centrale ?',
  'voices.short': 'Voix',

  'context.title': 'Contexte',
  'context.description':
    'Ce qui précède et ce qui suit la déclaration commune d’Astana : qui était là, pourquoi elle est un document de l’ONU, où seraient les textes officiels, et la chronologie du dialogue de 1997 à 2025.',
  'context.lead':
    'Cette page est propre à l’édition et ne fait pas partie du texte. Chaque fait est suivi de sa source, ou du passage qui le dit.',
  'context.chronology': 'Chronologie',
  'context.notConsulted': 'non consulté',
  'context.sources': 'Sources',

  'glossary.title': 'Glossaire',
  'glossary.description':
    'Les termes français de la déclaration commune d’Astana et de sa lettre d’envoi, et leurs équivalents anglais.',
  'glossary.lead':
    'Les termes français du texte et ceux de la traduction anglaise, non officielle, de cette édition, sous leur forme du dictionnaire, avec les paragraphes où les deux figurent. Ce glossaire est propre à l’édition.',
  'glossary.lead.official':
    'Les termes français du texte et les termes anglais qui leur correspondent, sous leur forme du dictionnaire, avec les paragraphes où les deux figurent. Ce glossaire est propre à l’édition.',
  'glossary.places': 'Paragraphes',

  'source.title': 'Source',
  'source.description':
    'Le texte source de la déclaration commune d’Astana et de sa lettre d’envoi, ligne par ligne, en regard du texte de l’édition.',
  'source.lead':
    'Le texte source tel quel, ligne par ligne, et en regard le français de l’édition, où seules les espaces et les fins de ligne ont été normalisées.',
  'source.witness': 'Texte source',
  'source.edited': 'Texte de l’édition',
  'source.download': 'Télécharger le texte source',
  'source.digest': 'Son empreinte SHA-256',

  'see.title': 'Voir aussi',
  'see.lead': 'Notes et index de l’édition ; ils ne font pas partie du texte.',
  'see.note': 'Voir la note {n}',
  'see.versions': 'Autres versions',
  'see.versions.original': 'Originaux anglais et russe',
  'see.versions.none': 'non détenus par cette édition',
  'see.line': 'Ligne {n}',
  'see.lines': 'Lignes {from} à {to}',

  'receipt.title': 'Empreintes et vérification',
  'receipt.lead':
    'L’empreinte SHA-256 du fichier source et celle de chaque passage, dans les deux langues, permettent à chacun de s’assurer que rien n’a été altéré. Pour un passage, on prend l’empreinte de son texte en UTF-8 sans aucune espace ni fin de ligne : son numéro, ses mots et ceux de ses éléments.',
  'receipt.file': 'Toutes les empreintes (JSON)',
  'receipt.verify':
    'Avec une copie du projet, cette commande compare les pages et les fichiers publiés avec le texte, et nomme ce qui diffère, passage par passage :',
  'receipt.passages': 'Empreintes par passage : {document}',

  'history.title': 'Historique du texte',
  'corrections.title': 'Signaler une erreur',
  'corrections.text':
    'Si vous relevez une erreur, écrivez à la personne ou à l’organisme qui publie ce site, en indiquant le paragraphe et les mots. Une faute de la source reste à sa place et reçoit une note ; une faute dans ce qui est propre à l’édition est corrigée, et la correction figure dans l’historique.',
  'corrections.link': 'Signaler une erreur',

  'edition.title': 'À propos de cette édition',
  'edition.description':
    'La source du texte, ce qui a été normalisé, l’origine du texte anglais et les droits.',

  'display.title': 'Affichage',
  'display.description':
    'Thème clair ou sombre, taille du texte, largeur des lignes et ordre des colonnes, retenus sur cet appareil.',
  'display.lead':
    'Par défaut, tout suit les réglages de votre appareil. Ce que vous choisissez ici est retenu sur cet appareil et n’est envoyé nulle part.',
  'display.theme': 'Thème',
  'display.system': 'Celui de l’appareil',
  'display.light': 'Clair',
  'display.dark': 'Sombre',
  'display.size': 'Taille du texte',
  'display.width': 'Largeur des lignes',
  'display.narrow': 'Étroite',
  'display.normal': 'Normale',
  'display.wide': 'Large',
  'display.columns': 'Colonne de gauche (mode côte à côte)',
  'display.page': 'Langue de la page',
  'display.fr': 'Français',
  'display.en': 'Anglais',
  'display.notes': 'Notes de l’édition',
  'display.on': 'Affichées',
  'display.off': 'Masquées',
  'display.reset': 'Rétablir les réglages par défaut',
  'display.done': 'Les réglages par défaut sont rétablis.',
  'display.unkept': 'Votre navigateur n’enregistre pas les réglages : ils ne valent que pour cette page.',
  'display.noscript':
    'Ces réglages ont besoin de JavaScript, qui n’est pas actif ici. Le site suit le thème et la taille de texte de votre navigateur.',

  'downloads.title': 'Télécharger',
  'downloads.description':
    'La déclaration commune d’Astana et sa lettre d’envoi à emporter : PDF, EPUB, texte, tableaux pour la traduction, TEI, Akoma Ntoso et JSON, en français et en anglais.',
  'downloads.lead': 'La lettre et la déclaration à télécharger : chaque fichier indique d’où il vient.',
  'downloads.status':
    'Le français est le texte de la source ; l’anglais est une traduction non officielle, et chaque fichier qui le contient le dit.',
  'downloads.reading': 'Lire et imprimer',
  'downloads.text': 'Copier, coller, joindre à un message',
  'downloads.translation': 'Traduire',
  'downloads.data': 'Édition savante, archivage, programmation',
  'downloads.everything': 'Lettre et déclaration',
  'downloads.bilingual': 'bilingue',
  'downloads.fr': 'français',
  'downloads.en': 'anglais',
  'downloads.check': 'Vérifier un fichier',
  'downloads.check.lead':
    'Un fichier est intact si son empreinte SHA-256 est celle qui figure ici. La liste complète, dans le dossier des fichiers, permet de les vérifier tous à la fois :',
  'downloads.check.list': 'Liste des empreintes',
  'downloads.model': 'Modèle de données et schéma',
  'downloads.description.link': 'description',
  'downloads.digests': 'Toutes les empreintes',
  'downloads.file': 'Fichier',
  'downloads.digest': 'Empreinte SHA-256',
  'format.pdf': 'PDF',
  'format.pdf.use':
    'Pour imprimer et pour citer la page : A4, avec signets, lisible par un lecteur d’écran. La version bilingue met les deux textes en regard, paragraphe par paragraphe.',
  'format.epub': 'EPUB',
  'format.epub.use': 'Pour une liseuse ou un téléphone : le texte s’adapte à l’écran et se lit hors ligne.',
  'format.html': 'Page HTML autonome',
  'format.html.use':
    'Les deux langues dans un seul fichier, qui s’ouvre dans tout navigateur, même sans réseau.',
  'format.text': 'Texte brut',
  'format.text.use': 'Pour un courriel ou un terminal : lignes de 72 signes, numéros en marge.',
  'format.markdown': 'Markdown',
  'format.markdown.use': 'Pour une note, un wiki ou un dépôt de code.',
  'format.csv': 'CSV',
  'format.csv.use': 'Le français et l’anglais en regard, un passage par ligne, pour un tableur.',
  'format.tmx': 'TMX',
  'format.tmx.use': 'Le même alignement comme mémoire de traduction.',
  'format.tei': 'TEI',
  'format.tei.use':
    'Pour l’édition savante : TEI P5, les deux langues alignées, avec les noms de personnes, de lieux et d’institutions, et les notes de l’édition.',
  'format.akn': 'Akoma Ntoso',
  'format.akn.use':
    'Pour les systèmes documentaires juridiques et parlementaires : la version 3.0 de la norme OASIS.',
  'format.json': 'JSON',
  'format.json.use': 'Pour un programme : toutes les données à partir desquelles ce site est construit.',
  'format.schema': 'Schéma JSON',
  'format.schema.use': 'La description de ces données.',

  'file.official': 'Version française de l’ONU.',
  'file.unofficial-translation': 'Traduction non officielle en français, faite pour cette édition.',
  'file.edition': 'Édition numérique {title}, {address}',
  'file.independent':
    'Édition indépendante, sans lien avec l’Organisation des Nations Unies. Aucun droit n’est revendiqué sur le texte du document.',
  'file.cc0': 'Traduction versée dans le domaine public (CC0 1.0).',
  'file.page': 'Page {page} sur {pages}',
  'file.languages': 'Langues',
  'file.accessibility':
    'Le texte entier est accessible aux technologies d’assistance ; sections et paragraphes sont des repères de navigation.',

  'moved.title': 'Cette page a changé d’adresse',
  'moved.text': 'Elle se trouve maintenant ici :',

  'error.title': 'Page introuvable',
  'error.text': 'Il n’y a rien à cette adresse. Le texte intégral se trouve ici :',
  'error.meant': 'L’adresse voulue est sans doute celle-ci :',

  'update.text': 'Une nouvelle version de cette édition est prête.',
  'update.load': 'Charger la nouvelle version',
  'update.later': 'Plus tard',

  'offline.title': 'Hors connexion',
  'offline.text':
    'Cette page n’est pas conservée sur votre appareil, et le réseau ne répond pas. Le texte entier, dans les deux langues, et la recherche restent disponibles :',
  'offline.retry': 'Réessayer',

  'footer.read': 'Lire',
  'footer.find': 'Trouver',
  'footer.verify': 'Vérifier',
  'footer.text':
    'Édition indépendante, sans lien avec l’Organisation des Nations Unies. Aucun droit n’est revendiqué sur le texte du document.',
} as const;
