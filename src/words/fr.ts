import { isOnePoint, type EdtfDate, type EdtfPoint } from '../edtf.ts';
import type { Kind } from '../kinds.ts';
import { formatDate, type DateWords } from './dates.ts';
import type { SearchWords, Words } from './en.ts';
import { capitalised, grammarOf, monthsIn, uncapitalised } from './grammar.ts';
import { DOUBLE, GUILLEMETS, quoted as quotation } from './quotations.ts';
import { listed, opened, sentence } from './sentence.ts';
import { CC_BY, GEONAMES, NATURAL_EARTH } from './works.ts';

// Before ; : ! ? and within « » there is a narrow no-break space (U+202F), here and in what is made of these words.

const { number, decimal, plural, and, or } = grammarOf('fr');

/** `1 article`, `1 200 articles`, `1 000 000 d’articles`. */
const count = (n: number, one: string, other = `${one}s`): string =>
  `${number(n)} ${plural(n, { one, other, many: of(other) })}`;

/** The word with « de », which loses its vowel before another. */
const of = (word: string): string => (/^[aeiouyhàâéèêëîïôœûü]/iu.test(word) ? `d’${word}` : `de ${word}`);

/** A number up to twelve as a word, a larger one in digits. */
const inWords = (n: number, one: 'un' | 'une'): string =>
  [`auc${one}`, one, 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'][n] ??
  number(n);

const kinds: Record<Kind, { one: string; many: string }> = {
  article: { one: 'article', many: 'articles' },
  person: { one: 'personne', many: 'personnes' },
  group: { one: 'groupe', many: 'groupes' },
  place: { one: 'lieu', many: 'lieux' },
  event: { one: 'événement', many: 'événements' },
};

const countOf = (kind: Kind, n: number): string => {
  const { one, many } = kinds[kind];
  return n ? count(n, one, many) : `${kind === 'person' ? 'aucune' : 'aucun'} ${one}`;
};

/** A number with all its digits; one that is not whole has so many after its point at least: `2.50` for 2.5 and two. */
const figure = (n: number, decimals = 0): string => decimal(n, Number.isInteger(n) ? 0 : decimals);

const articles = (n: number): string => countOf('article', n);

/** How sure a speaker is, in words that are the same for one and for several, whoever they are. */
const CERTAINTIES = {
  stated: 'Affirmé',
  believed: 'Supposé',
  estimated: 'Estimé',
  probable: 'Jugé probable',
  rumoured: 'Rapporté comme rumeur',
  unconfirmed: 'Non confirmé',
  planned: 'Présenté comme un projet',
  denied: 'Démenti',
};

const quoted = (text: string): string => `« ${text} »`;

/** What scripts say, in the browser: all of it is loaded there, and nothing else. */
export const search: SearchWords = {
  kind: (kind) => capitalised(kinds[kind].one),
  articles,
  and,
  or,
  alsoKnownAs: 'aussi connu sous le nom ',
  mentions: 'mentionne ',
  searching: 'Recherche en cours…',
  suggestions: 'Personnes, groupes, lieux et événements',
  suggested: (n) => (n ? count(n, 'suggestion') : 'Aucune suggestion'),
  didYouMean: ['Vouliez-vous dire ', ' ?'],
  orBetween: ' ou ',
  sitePage: 'Page du site',
  outcome(n, kinds, { kind, publisher, year }, query) {
    const what = kind ? countOf(kind, n) : count(n, 'résultat');
    const when = year && (/\d/.test(year) ? ` de ${year}` : `, ${uncapitalised(year)}`);
    const parts = kinds.length > 1 ? ` : ${kinds.map(([each, of]) => countOf(each, of)).join(', ')}` : '';
    return `${what}${when}${publisher && `, ${publisher}`}${query && ` pour ${query}`}${parts}`;
  },
  nothingFound: (query, isFiltered) =>
    `Aucun résultat${query && ` pour ${query}`}${isFiltered ? ' avec ces filtres' : ''}.`,
  nothingOf: (query, isFiltered) =>
    `Rien dans les archives n’est daté de ${query}${isFiltered ? ' avec ces filtres' : ''}.`,
  quoted,
  without: (words) => `Sans : ${words.join(', ')}`,
  notOffered: (value, box) => `${box} : le choix ${quoted(value)} n’existe pas.`,
  showingInstead: (query) => `Voici les résultats pour ${query}`,
  afterOutcome: '. ',
  missing: (words) => `Aucune page ne contient ${words.map(quoted).join(' ou ')}.`,
  unavailable: 'L’index de recherche n’a pas pu être chargé. Réessayez, ou consultez les listes.',
  namesUnavailable: 'La liste des noms n’a pas pu être chargée : les autres graphies ne sont pas trouvées.',
  notBuilt: 'Il n’y a pas d’index de recherche pendant le développement : npm run build le crée, npm start le montre.',
};

// What a script does not use is left out of it, as far as it has no effect.
const MONTHS = /* @__PURE__ */ monthsIn('fr', 'long');

const SEASONS = { 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver' };

/** A number up to forty in Roman numerals, as centuries have it. */
const roman = (n: number): string =>
  'X'.repeat(n / 10) + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10]!;

type Article = 'le ' | 'l’' | 'les ' | '';

/** The article of a point: months and years have none. */
function articleOf({ years, season, day }: EdtfPoint): Article {
  if (years) return years === 10 ? 'les ' : 'le ';
  if (season) return season === 21 ? 'le ' : 'l’';
  return day ? 'le ' : '';
}

/** A point without its article. */
function bare({ year, years, season, month, day }: EdtfPoint): string {
  if (years) return years === 10 ? `années ${year}` : `${roman(year / 100 + 1)}e siècle`;
  return [day === 1 ? '1er' : day, season ? SEASONS[season] : month && MONTHS[month - 1], year]
    .filter(Boolean)
    .join(' ');
}

/** What comes before the year: `5 mars`, `printemps`. */
const withoutYear = ({ season, month, day }: Omit<EdtfPoint, 'year'>): string =>
  [day === 1 ? '1er' : day, season ? SEASONS[season] : month && MONTHS[month - 1]].filter(Boolean).join(' ');

const OF = { 'le ': 'du ', 'l’': 'de l’', 'les ': 'des ' };
const TO = { 'le ': 'au ', 'l’': 'à l’', 'les ': 'aux ', '': 'à ' };

/** `du 5 mars 2013`, `d’avril 2013`, `de l’été 1951` */
function ofPoint(point: EdtfPoint): string {
  const article = articleOf(point);
  return article ? OF[article] + bare(point) : of(bare(point));
}

/** `au 5 mars 2013`, `à avril 2013`, `aux années 1950` */
const to = (point: EdtfPoint): string => TO[articleOf(point)] + bare(point);

/** `le 5 mars 2013`, `en avril 2013`, `à l’été 1951`, `dans les années 1950` */
function at(point: EdtfPoint): string {
  const { years, season, day } = point;
  if (day) return `le ${bare(point)}`;
  if (years === 10) return `dans les ${bare(point)}`;
  return years || season ? to(point) : `en ${bare(point)}`;
}

const dates: DateWords = {
  undated: 'sans date',
  point: (point) => (point.years === 10 ? 'les ' : '') + bare(point),
  probably: (point) => `probablement ${at(point)}`,
  about: (point) => `vers ${articleOf(point)}${bare(point)}`,
  probablyAbout: (point) => `probablement ${dates.about(point)}`,
  third: (which, month) => ({ early: 'début ', mid: 'mi-', late: 'fin ' })[which] + dates.point(month),
  days: (first, last) => `${first === 1 ? '1er' : first}–${dates.point(last)}`,
  years: (first, last) => `${first}–${last}`,
  turnOfYear: (year) => `fin ${year} ou début ${year + 1}`,
  probablyTurnOfYear: (year) => `probablement ${dates.turnOfYear(year)}`,
  interval: (start, end) => `${fromPoint(start)} ${toPoint(end)}`,
  from: (start, isOpen) => `à partir ${fromPoint(start)}${isOpen ? '' : ', fin inconnue'}`,
  until: (end, isOpen) => `${untilPoint(end)}${isOpen ? '' : ', début inconnu'}`,
};

const DOUBTS = { '~': ' environ', '?': ' (probablement)', '%': ' environ (probablement)' };

const doubt = ({ qualifier }: EdtfPoint): string => (qualifier ? DOUBTS[qualifier] : '');

/** `du 5 mars 2013`, `de 2013 environ` */
const fromPoint = (point: EdtfPoint): string => ofPoint(point) + doubt(point);

/** `au 5 mars 2013`, `à 2013 environ` */
const toPoint = (point: EdtfPoint): string => to(point) + doubt(point);

/** `jusqu’au 5 mars 2013`, `jusqu’en 2013` */
const untilPoint = (point: EdtfPoint): string =>
  `jusqu’${articleOf(point) ? to(point) : `en ${bare(point)}`}${doubt(point)}`;

/** The point of a date that has one, or one and an open end. */
const pointOf = ({ start, end }: EdtfDate): EdtfPoint | undefined =>
  start && end ? (isOnePoint(start, end) ? start : undefined) : (start ?? end);

/** That a time may begin or end on one side of a date that is its limit. */
const orBeyond = ({ start, end }: EdtfDate): string => (!end ? ' ou plus tard' : !start ? ' ou plus tôt' : '');

const limited = (date: EdtfDate, said: (point: EdtfPoint) => string, before: (date: string) => string): string => {
  const point = pointOf(date);
  return point ? said(point) + orBeyond(date) : before(formatDate(date, dates));
};

const fromDate = (date: EdtfDate): string => limited(date, fromPoint, of);
const toDate = (date: EdtfDate): string => limited(date, toPoint, (text) => `à ${text}`);
const untilDate = (date: EdtfDate): string => limited(date, untilPoint, (text) => `jusqu’à ${text}`);

const orders: Record<Kind, string> = {
  article: 'des plus récents aux plus anciens',
  person: 'par nom',
  group: 'par catégorie',
  place: 'par pays',
  event: 'des plus anciens aux plus récents',
};

/** Tout ce que les lecteurs voient en français. */
export const fr = {
  language: 'fr',
  search,
  number,
  and,
  colon: ' : ',
  beforeLast: ' et ',
  dates,
  shortMonths: /* @__PURE__ */ monthsIn('fr', 'short'),
  kinds,
  draft: ' · brouillon',
  countOf,
  articles,
  coordinates: ({ longitude, latitude }) =>
    `${number(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ${number(Math.abs(longitude))}° ${longitude < 0 ? 'O' : 'E'}`,
  size: (bytes) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} ko`
      : `${(bytes / 1_000_000).toLocaleString('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} Mo`,
  scan: (headline) => `Numérisation de ${quoted(headline)}`,
  scanPage: (page, headline) => `Numérisation de la page ${page} de ${quoted(headline)}`,
  approximately: (coordinates) => `environ ${coordinates}`,

  article: {
    namedIn: 'Nommés dans l’article',
    about: 'À propos de cet article',
    published: 'Parution',
    publisher: 'Éditeur',
    unknownPublisher: 'inconnu',
    byline: 'Signature',
    dateline: 'Daté de',
    original: 'Original',
    archivedCopy: 'copie archivée',
    noByline: 'Aucune relevée',
    noLink: 'Aucun lien connu',
    whoseText: {
      account: 'Notre compte rendu d’un article',
      full: 'Texte intégral d’un article',
      scan: 'Numérisation d’un article',
      removed: 'Article',
    },
    by: (publisher) => sentence` publié par ${publisher}`,
    byUnknown: ' dont l’éditeur est inconnu',
    text: 'Texte',
    account: 'Dans nos propres mots, et non ceux de l’original',
    fullText: 'Tel que publié',
    scan: 'Tel qu’imprimé',
    partlyTranscribed: 'Transcrit en partie.',
    scanFile: 'La numérisation',
    notTranscribed: 'Pas encore transcrit.',
    breaksOff: 'Le fichier source s’interrompt avant la fin de l’original.',
    rights: 'Droits',
    sourceFile: 'Fichier source',
    forResearchers: 'Pour la recherche : fichier source et somme de contrôle',
    revised: 'Révision',
    disputed: 'Divergences',
    corrections: 'Rectificatifs',
    related: 'Articles liés',
    byDate: 'Articles par date',
    earlier: 'Précédent : ',
    later: 'Suivant : ',
    sources: 'Sources',
    notes: 'Notes',
    page: 'Page',
    translationOf: 'Traduction de',
    translatedAs: 'Traduit ici sous le titre',
    added: 'Ajout',
    withdrawn: (date, reason) => `Retiré, ${date} : ${reason}`,
    textRemoved: 'Son texte n’est plus publié ici.',
    leftOut:
      'Il ne figure plus dans les listes, sauf celle des changements, ni dans la recherche, et n’est plus comparé à d’autres.',
  },

  collections: {
    series: 'Série',
    section: 'Rubrique',
    before: { series: 'Séries : ', section: 'Rubriques : ' },
    title: (type, name) => `${type === 'series' ? 'Série' : 'Rubrique'} : ${name}`,
    description: (type, name, n, site) =>
      `${type === 'series' ? 'Série' : 'Rubrique'} ${name} : ${articles(n)} dans ${site}`,
  },

  citations: {
    unknownPublisher: 'Éditeur inconnu',
    reference: (imprint, headline) => sentence`${imprint} : ${quotation(headline, GUILLEMETS, DOUBLE)}`,
    pages: (page) => `p. ${page}`,
    paragraph: (n) => `Paragraphe ${n}`,
    permalink: (n) => `Paragraphe ${n}, lien vers lui`,
    takenOut: (numbers) =>
      numbers.length > 1
        ? sentence`Les paragraphes ${listed(numbers, ' et ')} ont été retirés.`
        : sentence`Le paragraphe ${numbers} a été retiré.`,
    mark: (source, paragraph) => `Source ${source}${paragraph ? `, paragraphe ${paragraph}` : ''}`,
    paragraphs: (numbers) => sentence`, ${listed(numbers, ' et ')}`,
    firstParagraph: (n, isOnly) => `${isOnly ? 'paragraphe' : 'paragraphes'} ${n}`,
    back: (reference, place) => `Retour à l’appel de note ${reference}${place > 1 ? `, occurrence ${place}` : ''}`,
  },

  cite: {
    label: 'Citer cette page',
    paragraphs: 'Le numéro d’un paragraphe est un lien vers lui, que l’on peut copier.',
    styles: { apa: 'APA, 7e édition', mla: 'MLA, 9e édition', chicago: 'Chicago, 17e édition, bibliographie' },
    files: 'Pour un logiciel de gestion bibliographique : ',
    accountIn: 'Compte rendu dans ',
    original: (address) => `Original : ${address}`,
    noDate: 's. d.',
    circa: 'vers',
    uncertain: (date) => `[${date} ?]`,
    and: 'et',
    section: 'sect.',
    quotes: [GUILLEMETS, DOUBLE],
    stopsWithinQuotes: false,
    dates: {
      apa: ({ year, ...rest }) => [year, withoutYear(rest)].filter(Boolean).join(', '),
      mla: ({ year, ...rest }) => [withoutYear(rest), year].filter(Boolean).join(' '),
      chicago: ({ year, ...rest }) => [withoutYear(rest), year].filter(Boolean).join(' '),
    },
    allArticles: (format) => `Références de tous les articles, ${format}`,
  },

  claims: {
    caption: (name) => `Ce qui est dit ${of(name)}, par qui, et où`,
    what: 'Quoi',
    who: 'Qui le dit',
    where: 'Où',
    theArticle: 'l’article',
    speaks: (speaker, certainty) => sentence`${CERTAINTIES[certainty]} par ${speaker}`,
    said: (speaks, passage) => sentence`${speaks} (${passage})`,
    passage: (reported, paragraph) => `${reported}, paragraphe ${paragraph}`,
    hedges: {
      believed: 'supposé',
      estimated: 'estimation',
      probable: 'probable',
      rumoured: 'rumeur',
      unconfirmed: 'non confirmé',
      planned: 'prévu',
      denied: 'démenti',
    },
    inBrackets: (text) => `(${text})`,
    more: (n) => `et ${number(n)} de plus`,
  },

  figures: {
    count: (n, { one, many }, decimals) => `${figure(n, decimals)} ${plural(n, { one, other: many, many: of(many) })}`,
    number: figure,
    moreThan: (quantity) => `plus de ${quantity}`,
    fewerThan: (quantity) => `moins de ${quantity}`,
    about: (quantity) => `environ ${quantity}`,
    atMost: (quantity) => `au plus ${quantity}`,
    atLeast: (quantity) => `au moins ${quantity}`,
    range: (low, high) => `${low} à ${high}`,
    inWords: (words, unit) => (unit ? `${words} ${words.endsWith('s') ? of(unit) : unit}` : words),
    onOneScale: (unit) => `${capitalised(unit)}, sur une même échelle`,
    scale: (values, end) => `${values.join(' ; ')}, sur une échelle de 0 à ${number(end)}`,
  },

  vocabulary: {
    properties: {
      date: { label: 'Date', question: 'Quand' },
      place: { label: 'Lieu', question: 'Où' },
      killed: { label: 'Tués', question: 'Combien de morts' },
      wounded: { label: 'Blessés', question: 'Combien de blessés' },
      missing: { label: 'Disparus', question: 'Combien de disparus' },
      arrested: { label: 'Personnes arrêtées', question: 'Combien d’arrestations' },
      participants: { label: 'Nombre de participants', question: 'Combien de participants' },
      attendance: { label: 'Affluence', question: 'Combien de personnes sont venues' },
      members: { label: 'Membres', question: 'Combien de membres' },
      population: { label: 'Population', question: 'Combien d’habitants' },
      score: { label: 'Score', question: 'Quel a été le score' },
      winner: { label: 'Vainqueur', question: 'Qui a gagné' },
      'votes-for': { label: 'Voix pour', question: 'Combien de voix pour' },
      'votes-against': { label: 'Voix contre', question: 'Combien de voix contre' },
      abstentions: { label: 'Abstentions', question: 'Combien d’abstentions' },
      votes: { label: 'Voix', question: 'Combien de voix' },
      decision: { label: 'Décision', question: 'Qu’est-ce qui a été décidé' },
      verdict: { label: 'Verdict', question: 'Quel a été le verdict' },
      sentence: { label: 'Peine', question: 'Quelle a été la durée de la peine' },
      price: { label: 'Prix', question: 'Quel était le prix' },
      cost: { label: 'Coût', question: 'Combien cela a-t-il coûté' },
      damage: { label: 'Dégâts', question: 'Quelle a été l’ampleur des dégâts' },
      length: { label: 'Longueur', question: 'Quelle en est la longueur' },
      height: { label: 'Hauteur', question: 'Quelle en est la hauteur' },
      area: { label: 'Superficie', question: 'Quelle en est la superficie' },
      weight: { label: 'Poids', question: 'Quel en est le poids' },
      duration: { label: 'Durée', question: 'Combien de temps cela a-t-il duré' },
      age: { label: 'Âge', question: 'Quel âge' },
      born: { label: 'Naissance', question: 'Quelle est la date de naissance' },
      died: { label: 'Décès', question: 'Quelle est la date du décès' },
      cause: { label: 'Cause', question: 'Quelle en a été la cause' },
      status: { label: 'État', question: 'En vie, disparu ou mort' },
      whereabouts: { label: 'Lieu de séjour', question: 'Où la personne se trouvait-elle' },
      progress: { label: 'Déroulement', question: 'Était-ce en cours ou terminé' },
      organiser: { label: 'Organisé par', question: 'Qui en était l’organisateur' },
      'led-by': { label: 'Dirigé par', question: 'Qui était à sa tête' },
      founder: { label: 'Fondé par', question: 'Qui en est le fondateur' },
      maker: { label: 'Fabriqué par', question: 'Qui en est le fabricant' },
      owner: { label: 'Propriétaire', question: 'Qui en était propriétaire' },
      head: { label: 'Responsable', question: 'Qui en était responsable' },
      leader: { label: 'Un des dirigeants', question: 'Qui comptait parmi ses dirigeants' },
      employer: { label: 'Employeur', question: 'Qui était l’employeur' },
      participant: { label: 'Participant', question: 'Qui y a pris part' },
      supporter: { label: 'Soutenu par', question: 'Qui y était favorable' },
      opponent: { label: 'Contesté par', question: 'Qui s’y opposait' },
      suspect: { label: 'Suspect', question: 'Qui était soupçonné' },
      charge: { label: 'Accusation', question: 'Quelle était l’accusation' },
      outcome: { label: 'Suites', question: 'Qu’en est-il résulté' },
    },
    headings: { country: 'Autres pays', region: 'Régions et continents' },
    kinds: {
      'news organisation': 'organe de presse',
      company: 'entreprise',
      'government body': 'organisme public',
      court: 'tribunal',
      'police force': 'service de police',
      'political party': 'parti politique',
      'trade union': 'syndicat',
      association: 'association',
      'sports club': 'club sportif',
      school: 'école',
      hospital: 'hôpital',
      'religious body': 'organisation religieuse',
      'international organisation': 'organisation internationale',
      family: 'famille',
      country: 'pays',
      region: 'région',
      county: 'comté',
      city: 'grande ville',
      town: 'ville',
      village: 'village',
      district: 'quartier',
      street: 'rue',
      building: 'bâtiment',
      site: 'site',
      island: 'île',
      mountains: 'montagnes',
      river: 'cours d’eau',
      lake: 'lac',
      sea: 'mer',
    },
    values: {
      planned: 'prévu',
      ongoing: 'en cours',
      concluded: 'terminé',
      alive: 'en vie',
      injured: 'blessé',
      missing: 'disparu',
      arrested: 'arrêté',
      'at large': 'en fuite',
      dead: 'mort',
      killed: 'tué',
    },
    units: {
      people: { one: 'personne', many: 'personnes' },
      residents: { one: 'habitant', many: 'habitants' },
      passengers: { one: 'passager', many: 'passagers' },
      workers: { one: 'travailleur', many: 'travailleurs' },
      visitors: { one: 'visiteur', many: 'visiteurs' },
      members: { one: 'membre', many: 'membres' },
      women: { one: 'femme', many: 'femmes' },
      men: { one: 'homme', many: 'hommes' },
      children: { one: 'enfant', many: 'enfants' },
      students: { one: 'élève', many: 'élèves' },
      animals: { one: 'animal', many: 'animaux' },
      families: { one: 'famille', many: 'familles' },
      votes: { one: 'voix', many: 'voix' },
      seats: { one: 'siège', many: 'sièges' },
      points: { one: 'point', many: 'points' },
      goals: { one: 'but', many: 'buts' },
      dollars: { one: 'dollar', many: 'dollars' },
      euros: { one: 'euro', many: 'euros' },
      pounds: { one: 'livre', many: 'livres' },
      francs: { one: 'franc', many: 'francs' },
      cents: { one: 'cent', many: 'cents' },
      'per cent': { one: 'pour cent', many: 'pour cent' },
      centimetres: { one: 'centimètre', many: 'centimètres' },
      metres: { one: 'mètre', many: 'mètres' },
      kilometres: { one: 'kilomètre', many: 'kilomètres' },
      inches: { one: 'pouce', many: 'pouces' },
      feet: { one: 'pied', many: 'pieds' },
      miles: { one: 'mille', many: 'milles' },
      'square metres': { one: 'mètre carré', many: 'mètres carrés' },
      hectares: { one: 'hectare', many: 'hectares' },
      acres: { one: 'acre', many: 'acres' },
      kilograms: { one: 'kilogramme', many: 'kilogrammes' },
      tonnes: { one: 'tonne', many: 'tonnes' },
      seconds: { one: 'seconde', many: 'secondes' },
      minutes: { one: 'minute', many: 'minutes' },
      hours: { one: 'heure', many: 'heures' },
      days: { one: 'jour', many: 'jours' },
      weeks: { one: 'semaine', many: 'semaines' },
      months: { one: 'mois', many: 'mois' },
      years: { one: 'an', many: 'ans' },
      houses: { one: 'maison', many: 'maisons' },
      vehicles: { one: 'véhicule', many: 'véhicules' },
      copies: { one: 'exemplaire', many: 'exemplaires' },
    },
  },

  disputes: {
    menu: 'Divergences',
    heading: 'Où les sources divergent',
    question: (question) => `${question} ?`,
    denied: 'Démenti : ',
    support(sources, articles, sharesText) {
      const several = `${inWords(articles, 'un')} ${plural(articles, { one: 'article', other: 'articles' })}`;
      const given = `${inWords(sources, 'une')} ${plural(sources, { one: 'source', other: 'sources' })}`;
      if (!sharesText) return capitalised(`${given}, ${several}`);
      if (sources === 1) return capitalised(`${several} au texte identique, comptés une fois`);
      return capitalised(`${given}, ${several} au texte identique`);
    },
    contradiction: 'Un article dément ce qu’un autre affirme.',
    countedDifferently: (units) =>
      units.length === 2
        ? `Peut-être pas le même décompte : ${units[0]} d’un côté, ${units[1]} de l’autre.`
        : `Peut-être pas le même décompte : ${and(units)}.`,
    disagreement: 'Les sources divergent.',
    disagreementWithin: 'Dans un même article, les sources divergent.',
    silent: (articles) => sentence`Non rapporté : ${articles.flatMap((each, i) => (i ? [' ; ', each] : [each]))}`,
    ofSubject: (question, subject) => `${subject} : ${uncapitalised(question)} ?`,
    headline: (answers) => opened(sentence`${listed(answers, ' ou ')} ?`),
    more: (n) =>
      n === 1
        ? 'Une autre question à laquelle les sources répondent différemment'
        : `${capitalised(inWords(n, 'une'))} autres questions auxquelles les sources répondent différemment`,
    contents: 'Sujets de cette page',
    afterNumber: (n) => plural(n, { one: ' question', other: ' questions' }),
    noTime: 'sans indication de date',
    reported: 'paru : ',
    disputed: 'Contesté : ',
    whoReportsWhat: 'Qui rapporte quoi',
    comparison: (name) => `Ce que chaque article rapporte ${of(name)}`,
    oneArticleOnly: 'un seul article',
    sharesText: 'dans un texte commun à plusieurs',
    sameWording: 'Texte identique, compté une fois',
    notReported: 'non rapporté',
    noClaim: 'aucune affirmation relevée',
    count: (n) => (n ? count(n, 'question') : 'Aucune question'),
    description: (n, site) =>
      `${n ? count(n, 'question') : 'Aucune question'} où les articles de ${site} donnent des réponses différentes, mises côte à côte`,
    summary: (questions, subjects, how) =>
      questions
        ? sentence`${capitalised(inWords(questions, 'une'))} ${plural(questions, { one: 'question', other: 'questions' })} sur ${inWords(subjects, 'un')} ${plural(subjects, { one: 'sujet', other: 'sujets' })}. Trouvées en comparant ce que dit chaque article ; nous ne tranchons rien. ${{ text: 'Comment les réponses sont comparées', url: how }}`
        : ['Aucune question à laquelle les sources répondent différemment.'],
    rules: [
      'Deux affirmations sont comparées quand elles répondent à la même question sur le même sujet et peuvent valoir le même jour. Une affirmation que l’article ne date pas peut valoir n’importe quel jour jusqu’à la parution de l’article. Quand plusieurs réponses peuvent être vraies à la fois, par exemple sur les participants, elles ne sont pas comparées.',
      'Quand les réponses diffèrent, les sources divergent. Un côté est une réponse avec tous ceux qui la donnent ; les côtés viennent dans l’ordre de leur première parution, et un même article peut en tenir deux.',
      '« Plus de 90 » et « 1 200 à 1 500 » sont des intervalles, et « environ 5 100 » désigne tout ce qui s’arrondit à 5 100. Des chiffres concordent quand un même nombre peut les satisfaire tous.',
      'Quand aucun nombre ne le peut, mais que chaque côté compte autre chose, par exemple des habitants et des passagers, ce n’est peut-être pas le même décompte.',
      'Ceux qui donnent la même réponse sans en être également sûrs ne sont pas en désaccord, ni une même source qui donne une réponse pour certaine et une autre pour une rumeur. Qui n’a pas pu confirmer une chose n’est en désaccord avec personne.',
      'Un démenti est opposé à ce qu’un autre article affirme. Il ne l’est jamais à ce que son auteur dit dans le même paragraphe ; au sujet d’une personne, d’un groupe ou d’un lieu, il ne vise que ce qui est affirmé pour la période dont il parle.',
      'Des réponses différentes pour des périodes différentes ne sont pas une divergence. La page du sujet les donne dans l’ordre de ces périodes ; une affirmation qui n’en a pas y est à la date de son article.',
      'Les articles qui partagent un texte, ou citent la même personne, comptent une fois quand ils concordent : « deux articles au texte identique, comptés une fois », « deux sources, trois articles ».',
    ],
  },

  subject: {
    about: (name) => `À propos ${of(name)}`,
    pageDescription: (label, name, date) => `${label} : ${name}${date ? `, ${date}` : ''}`,
    inTheArchive: (n) => `${capitalised(articles(n))} dans l’archive.`,
    contents: 'Sur cette page',
    skipText: 'Passer le texte et ses sources',
    lastReport: (label) => `${label}, dernière information`,
    earlierReports: 'Informations antérieures, démenties depuis',
    lastEvent: 'Dernier événement',
    where: 'Où',
    permalink: (of) => `Lien vers « ${of} »`,
    allAnswers: 'Tout ce qui en a été dit',
    allOf: (n) => `Les ${count(n, 'réponse')}, dans l’ordre du temps`,
    claims: (n) => count(n, 'affirmation'),
    allClaims: (n) => `${n === 1 ? 'Une affirmation' : `Les ${count(n, 'affirmation')}`} : qui le dit, et où`,
    disputedElsewhere: 'Divergences sur d’autres pages',
    events: (n) => capitalised(countOf('event', n)),
    eventsInParts: (n) => `${capitalised(countOf('event', n))} dans ses parties`,
    articlesInParts: (n) => `${capitalised(articles(n))} sur ses seules parties`,
    namesParts: (publisher, parts) => `${publisher} ; nomme ${parts}`,
    newestOf: (shown, all) => `Les ${number(shown)} plus récents, sur ${number(all)}.`,
    restInParts: (n) => `${number(n)} de plus sur les pages de ses parties.`,
    inArticles: (n) => (n ? `Dans ${articles(n)}` : 'Dans aucun article pour l’instant'),
    inOtherArticles: (n) => `Dans ${count(n, 'autre article', 'autres articles')}`,
    published: (n) => `${number(n)} ${plural(n, { one: 'publié', other: 'publiés' })}`,
    publishedBy: (name) => `Publié par ${name}`,
    articlesBy: (name: string): string => `Articles de ${name}`,
    otherSources: 'Autres sources',
    namedWith: (name) => `Nommés avec ${name}`,
    mentionedWith: 'Mentionnés ensemble',
    others: (n) => `et ${count(n, 'autre')}`,
    moreNames: (n) => `${number(n)} de plus`,
    togetherIn: 'Nombre : paragraphes qui nomment les deux',
    paragraphsAfterNumber: (n) => plural(n, { one: ' paragraphe', other: ' paragraphes' }),
    articlesAfterNumber: (n) => plural(n, { one: ' article', other: ' articles' }),
    born: 'Naissance',
    died: 'Mort',
    roles: 'Fonctions',
    partOf: 'Fait partie de',
    parts: 'Parties',
    cameFrom: 'Issu de',
    ledTo: 'A donné',
    people: 'Personnes',
    namedEvents: 'Événements',
    groups: 'Groupes',
    places: 'Lieux',
    place: 'Lieu',
    date: 'Date',
    coordinates: 'Coordonnées',
    approximate: 'approximatives',
    inexactDate: 'n’est pas connue plus exactement',
    period: (from, until) => {
      if (from && until) return `${fromDate(from)} ${toDate(until)}`;
      return from ? `à partir ${fromDate(from)}` : until ? untilDate(until) : '';
    },
    rolesThen: (roles) => `Alors : ${roles}`,
    otherNames: {
      spelling: 'Autres noms',
      short: 'Autres noms',
      acronym: 'Sigle',
      transliteration: 'Autres graphies',
      'nom-de-guerre': 'Aussi appelé',
    },
    longLists: {
      names: {
        events: 'Événements',
        published: 'Articles publiés',
        written: 'Articles écrits',
        articles: 'Articles',
        claims: 'Affirmations',
        reports: 'Qui dit quoi',
        elsewhere: 'Divergences sur d’autres pages',
        parts: 'Parties',
        people: 'Personnes',
        groups: 'Groupes',
      },
      title: (name, list) => `${name} : ${list.toLowerCase()}`,
      description: (name, list, n, site) => `${name} dans ${site}, ${list.toLowerCase()} (${number(n)})`,
      entries: (n) => `${count(n, 'entrée')}.`,
    },
    also: ' Aussi : ',
  },

  lists: {
    undated: 'Sans date',
    orders,
    summary: (kind, n, order) => `${capitalised(countOf(kind, n))}${n > 1 ? `, ${order}` : ''}.`,
    description: (kind, n, order, site) => `${capitalised(countOf(kind, n))} dans ${site}, ${order}`,
    pageTitle: (title, part) => (part ? `${title} : ${part}` : title),
    pageDescription: (description, part) => `${description}${part ? ` : ${part}` : ''}.`,
    numbers: ' Nombre : articles qui le nomment.',
    numbersOfGroups: ' Nombre : articles qui le nomment ou qu’il a publiés.',
    allGroups: 'Tous les groupes',
    otherGroups: 'Autres groupes',
    allPlaces: 'Tous les lieux',
    otherPlaces: 'Autres lieux',
    otherSigns: 'Autres',
    parts: 'Parties de la liste',
    pager: 'Pages de la liste',
    previous: 'Précédente',
    next: 'Suivante',
  },

  maps: {
    label: 'Carte des lieux',
    eventsLabel: 'Carte des événements',
    far: 'Carte des lieux plus éloignés',
    skip: 'Passer la carte',
    locator: (name, where) => `Carte : ${name}, ${where}`,
    place: (name, n) => `${name}, ${articles(n)}`,
    events: (place, numbers, events) => `${place} ${numbers} : ${events.join(' ; ')}`,
    kilometres: (n) => `${number(n)} km`,
    legend: {
      exact: 'lieu exact',
      area: 'région, ou position approximative',
      articles: 'plus grand : plus d’articles',
      events: 'plus grand : plus d’événements',
      number: 'numéro dans la liste',
      frame: 'la grande carte',
    },
  },

  timeline: {
    label: 'Chronologie',
    skip: 'Passer la chronologie',
    noEvent: (from, to) => `${from === to ? from : `${from}–${to}`} : aucun événement`,
    continued: ', suite',
    sometime: (point) => `${capitalised(at(point))}, sans autre précision : `,
    shapes: { day: 'un jour', lasted: 'a duré', within: 'un jour de cette période' },
  },

  searchPage: {
    title: 'Recherche',
    description: (size, site) => `Chercher parmi ${size} dans ${site}, sous n’importe lequel de leurs noms.`,
    empty: 'L’archive n’a pas encore d’articles : il n’y a rien à chercher.',
    form: 'Archive',
    query: 'Nom, lieu ou mots',
    submit: 'Chercher',
    narrow: 'Affiner et trier',
    kind: 'Type',
    allKinds: 'Tous les types',
    allPublishers: 'Tous les éditeurs',
    year: 'Année',
    allYears: 'Toutes les années',
    sort: 'Tri',
    choice: (name, n) => `${name} (${number(n)})`,
    relevance: 'Pertinence',
    newest: 'Les plus récents d’abord',
    oldest: 'Les plus anciens d’abord',
    needsScript: (lists) =>
      sentence`La recherche a besoin de JavaScript, qui est désactivé ici. Tout se trouve aussi sans elle, dans les listes : ${listed(lists, ' et ')}.`,
    notStarted: (lists) =>
      sentence`La recherche n’a pas pu démarrer dans ce navigateur. Rechargez la page, ou consultez les listes : ${listed(lists, ' et ')}.`,
    invitation: (size, examples) =>
      sentence`Cherchez parmi ${size}. Une personne, un groupe, un lieu ou un événement se trouve sous n’importe lequel de ses noms, de même que les articles qui le mentionnent.${examples.length ? ' Par exemple : ' : ''}${listed(examples, ', ')}`,
    results: 'Résultats',
    more: 'Afficher la suite',
    elsewhere: 'Où chercher encore',
    nearest: 'Les noms les plus proches :',
    withoutFilters: 'Chercher sans les filtres',
    anotherSpelling: 'Une autre graphie, moins de mots ou le début d’un mot peuvent aider.',
    lists: (lists) => sentence`Tout se trouve dans les listes : ${listed(lists, ' et ')}.`,
  },

  frame: {
    skip: 'Aller au texte',
    skipNames: 'Passer les noms',
    menu: 'Menu principal',
    search: 'Chercher des noms, des lieux, des mots',
    about: 'À propos et méthode',
    report: 'Signaler une erreur',
  },

  home: {
    articles: (n) => (n ? 'Articles, des plus récents aux plus anciens' : 'Articles'),
    empty:
      'Cette archive n’a pas encore d’articles. Chacun est un fichier Markdown dans le dossier articles/ de son contenu.',
    allArticles: 'Tous les articles par année',
    allEvents: 'Tous les événements par année',
    description: (site, size) => (size ? `${site} : ${size}.` : site),
    closing: (about) =>
      sentence`Chaque page dit de qui sont les mots de son texte, et chaque nom mène à tout ce que l’archive sait à son sujet. Quand les sources divergent, les versions sont mises côte à côte. ${{ text: 'À propos et méthode', url: about }}`,
  },

  feeds: {
    title: (of, site) => `${of} · ${site}`,
    archive: (site) => `Ce qui est nouveau, revu ou rectifié dans ${site}`,
    disputes: (site) => `Questions auxquelles les articles de ${site} répondent différemment`,
    subject: (kind, name, site) =>
      kind === 'event' ? `Articles de ${site} qui en rendent compte : ${name}` : `Articles de ${site} sur ${name}`,
    corrected: (date, text) => `Rectifié, ${date} : ${text}`,
  },

  changes: {
    title: 'Changements',
    titleOf: (year) => `Changements de ${year}`,
    description: (site) => `Ce qui a été ajouté à ${site}, rectifié, retiré et ce qui y diverge depuis peu, par date.`,
    descriptionOf: (site, year) =>
      `Ce qui a été ajouté à ${site}, rectifié, retiré et ce qui y a commencé à diverger en ${year}.`,
    intro:
      'Ce qui a été ajouté, revu, rectifié ou retiré, et les nouvelles divergences, pour autant que l’archive le note.',
    follow: (atom, json, all) =>
      sentence`Suivez l’archive avec un lecteur de flux : ${{ text: 'Atom', url: atom }}, ${{ text: 'JSON Feed', url: json }}. Chaque personne, groupe, lieu et événement a son propre flux, et les divergences aussi : ${{ text: 'la liste de tous les flux', url: all }} (OPML).`,
    empty: 'Aucun changement n’est encore noté.',
    years: 'Années',
    types: {
      added: 'Ajouté',
      revised: 'Revu',
      corrected: 'Rectifié',
      withdrawn: 'Retiré',
      disputed: 'Nouvelle divergence',
    },
  },

  embeds: {
    summary: (n) =>
      n > 1 ? 'Afficher ces divergences dans une page à vous' : 'Afficher cette divergence dans une page à vous',
    copy: 'Copiez ce code HTML. Il affiche toutes les réponses avec leurs sources, telles qu’elles sont à tout moment.',
    from: (site) => sentence`Source : ${site}`,
  },

  offline: {
    heading: 'Lire hors connexion',
    about:
      'Toute l’archive, avec sa recherche, peut être enregistrée dans ce navigateur pour être lue sans connexion. Rien n’est enregistré avant que vous ne le demandiez, et vous pouvez tout supprimer ici à tout moment.',
    needsScript: 'L’enregistrer demande JavaScript, qui est désactivé ici.',
    save: 'Enregistrer l’archive',
    update: 'Enregistrer la nouvelle version',
    stop: 'Arrêter',
    remove: 'Supprimer',
    progress: 'Enregistré jusqu’ici',
    messages: {
      size: 'Le tout fait {size}.',
      saved: 'L’archive est enregistrée ici, {size}.',
      newer:
        'L’archive est enregistrée ici. Il y a une nouvelle version de {size}, dont seul ce qui a changé est chargé.',
      part: 'Une partie est enregistrée ici. Le tout fait {size}.',
      saving: 'Enregistrement : {done} sur {size}.',
      stopped: 'Arrêté. Ce qui est chargé reste ici, pour reprendre de là.',
      removed: 'Supprimé. Rien de l’archive n’est conservé ici.',
      full: 'Le navigateur n’a pas la place. Libérez de l’espace sur cet appareil, puis reprenez.',
      changed: 'L’archive a changé entre-temps. Recommencez : ce qui n’a pas changé n’est pas chargé deux fois.',
      offline: 'Il n’y a pas de connexion, et rien n’est enregistré ici.',
      unable: 'Ce navigateur ne peut pas l’enregistrer : il faut une adresse en https et un stockage pour les sites.',
      failed: 'La connexion s’est interrompue. Ce qui est chargé reste ici, pour reprendre de là.',
    },
  },

  about: {
    title: 'À propos',
    heading: (site) => `À propos ${of(site)}`,
    description: (site) =>
      `Ce qu’est ${site}, comment ses textes sont faits et comment elle trouve où les sources divergent.`,
    holds: (lists) => sentence`Elle contient ${listed(lists, ' et ')}.`,
    checked: 'Ce qui est vérifié',
    checkedBy: 'Avant chaque publication, un programme soumet l’archive à ces règles :',
    cited:
      'Chaque phrase sur une personne, un groupe, un lieu ou un événement cite ce qui l’étaie : un numéro placé après elle mène à l’article, et au passage.',
    tagged:
      'Chaque personne, groupe ou lieu qui a ici sa page et qu’un article nomme est indexé, et le texte justifie chaque entrée. Quand un article emploie d’autres mots, par exemple un adjectif, l’entrée les note.',
    claims: 'Événements, affirmations et divergences',
    events: (url) =>
      sentence`Un ${{ text: 'événement', url }} est une chose dont les articles disent qu’elle s’est produite, avec sa date, ses lieux, et les personnes et groupes concernés. Ce qu’un article rapporte d’un événement, ou d’une personne, d’un groupe ou d’un lieu, est conservé sous forme d’affirmations, une à la fois : de quoi il s’agit, ce qui est dit, par qui, avec quelle certitude, et dans quel passage. Un programme vérifie que le passage existe et que le chiffre s’y trouve.`,
    disputed: (url) =>
      sentence`Les ${{ text: 'divergences', url }} sont trouvées en comparant les affirmations ; personne ne les écrit à la main, et nous ne tranchons rien.`,
    example: (dispute, sides, verdict) => sentence`Par exemple, ${dispute} ${sides.flat()}${verdict}`,
    side: (value, said) => sentence`« ${value} » : ${said}. `,
    searchHeading: 'Recherche',
    search: (url, server) =>
      sentence`La ${{ text: 'recherche', url }} trouve une page sous chacun de ses noms, dans toutes les écritures, ainsi que les articles qui la mentionnent. ${server ? `Ce que vous cherchez est envoyé à ${server}, qui trouve les pages.` : 'Elle se fait dans votre navigateur et ne dit à personne ce que vous cherchez.'} C’est la seule page qui a besoin de JavaScript ; les listes s’en passent. Quand il est activé, les champs de recherche de l’accueil et des listes proposent des noms pendant la frappe.`,
    citing: 'Citer',
    citedPages: (url) =>
      sentence`La page de chaque article, personne, groupe, lieu ou événement dit à la fin comment la citer, dans les styles APA, MLA et Chicago. Un article a aussi des fichiers pour les logiciels de gestion bibliographique ; ceux de tous les articles sont parmi ${{ text: 'les données', url }}.`,
    citedPassages:
      'Pour citer un passage d’un article, prenez l’adresse à laquelle mène son numéro dans la marge : elle se termine par #p3 pour le passage 3.',
    numbersStay: 'Le numéro reste à son passage quand le texte change, et n’est jamais donné à un autre.',
    files: (url) =>
      sentence`Tout ce que montrent les pages existe aussi en fichiers, pour des tableurs et des programmes : ${{ text: 'les données', url }}.`,
    privacyHeading: 'Vie privée',
    privacy: (server) =>
      `Le site ne dépose aucun cookie, ne compte aucun lecteur et ne charge rien d’ailleurs${server ? `, sauf ce que ${server} répond à une recherche` : ''}. Il ne garde rien sur votre appareil, sauf si vous l’y enregistrez.`,
    rights: 'Droits',
    accounts: 'Comptes rendus',
    data: 'Données',
    program: 'Programme',
    naturalEarth: () => sentence`Les contours des cartes viennent de ${NATURAL_EARTH}, qui est dans le domaine public.`,
    geonames: () =>
      sentence`Les coordonnées accompagnées d’un numéro GeoNames viennent de ${GEONAMES}, sous licence ${CC_BY}.`,
    errors: 'Erreurs',
    reportTo: (contact) =>
      sentence`Signalez une erreur à ${contact}. Un rectificatif est affiché, avec sa date, sur la page qu’il corrige.`,
  },

  moved: {
    title: (name) => `Déplacé : ${name}`,
    heading: 'Cette page a été déplacée',
  },

  data: {
    title: 'Données',
    heading: (site) => `Les données de ${site}`,
    description: (site) =>
      `Tout ce que sait ${site}, pour un tableur, une base de données ou un programme : articles, noms, événements, affirmations, divergences et passages.`,
    introduction: (codebook) =>
      sentence`Ces fichiers contiennent ce que montrent les pages ; la même publication produit les deux. Le ${{ text: 'dictionnaire des données', url: codebook }} dit ce que signifie chaque colonne. Ce qui n’est pas connu reste vide.`,
    csv: 'Un fichier CSV s’ouvre dans un tableur. Un texte qui commence comme une formule est précédé d’une apostrophe, qu’il n’a qu’en CSV, et une liste est écrite en JSON. À côté de chaque date figurent son premier et son dernier jour, car un tableur prend 2013-03 pour le 1ᵉʳ mars.',
    dataPackage: (url) =>
      sentence`Les programmes commencent par ${{ text: 'datapackage.json', url }}, qui énumère tous les fichiers avec leur taille et leur SHA-256.`,
    licence: (licence) => `Licence : ${licence}.`,
    ownTables: 'Tableaux',
    forPrograms: 'Pour d’autres programmes',
    file: 'Fichier',
    what: 'Contenu',
    size: 'Taille',
    column: 'Colonne',
    type: 'Type',
    meaning: 'Sens',
    codebook: 'Dictionnaire des données',
    codebookHeading: (site) => `Dictionnaire des données de ${site}`,
    codebookDescription: (site) => `Ce que signifie chaque colonne des données de ${site}, tableau par tableau.`,
    codebookIntroduction: (data) =>
      sentence`Ce que signifie chaque colonne des ${{ text: 'données', url: data }}. Le fichier JSON d’un tableau a les mêmes lignes et les mêmes colonnes que son fichier CSV.`,
    inFormat: (table, format) => `${table} (${format})`,
    tables: {
      articles: 'Articles',
      people: 'Personnes',
      groups: 'Groupes',
      places: 'Lieux',
      events: 'Événements',
      claims: 'Affirmations',
      disputes: 'Divergences',
      passages: 'Passages',
    },
    files: {
      statements: 'Affirmations en déclarations FollowTheMoney',
      ged: 'Événements meurtriers, dans les colonnes d’UCDP GED',
      codebook: 'Dictionnaire : toutes les colonnes des tableaux',
      placesOnMap: 'Lieux en GeoJSON',
      eventsOnMap: 'Événements en GeoJSON',
      linkedPlaces: 'Lieux dont la classe et l’époque sont connues, en répertoire géographique au format Linked Places',
      entities: 'Entités FollowTheMoney, une par ligne',
      dataPackage: 'Paquet de données : tous ces fichiers',
    },
  },

  drafts: {
    publisherByAddress: (host) => `Aucun éditeur n’est imprimé ; l’adresse, sur ${host}, le nomme`,
    dateForPrograms: (field) => `Aucune date n’est imprimée ; la page la donne aux programmes (${field})`,
  },

  notFound: {
    title: 'Cette page n’existe pas',
    description: (site) => `La page demandée n’est pas dans ${site} ; voici où chercher.`,
    mistyped: 'L’adresse est peut-être mal saisie.',
    instead: (lists, search, home) =>
      lists.length
        ? sentence`Consultez les listes (${listed(lists, ' et ')}), faites une ${{ text: 'recherche', url: search }}, ou repartez de ${home}.`
        : sentence`Faites une ${{ text: 'recherche', url: search }}, ou repartez de ${home}.`,
  },
} satisfies Words;
