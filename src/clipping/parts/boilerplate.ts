import { wordCount } from '../clean-text.ts';

/** What papers and programs put around a text. */
export interface Boilerplate {
  /** Why it is left out. */
  reason: string;
  /** Whether it says that the text goes on elsewhere. */
  goesOn?: true;
}

interface Pattern extends Boilerplate {
  /** The whole of a block, or its beginning. */
  pattern: RegExp;
  /** A block with more words is text. */
  most: number;
}

/** Why a field of a database or a mark of a press office is left out. */
export const FROM_DATABASE = 'of a database or a press office';

/** Why the name for what a press office sends is left out. */
export const RELEASE = 'says that it is of a press office';

/** Why the credit of a picture is left out. */
export const CREDIT = 'the credit of a picture';

/** Words for each, in the languages in which most newspapers appear. */
const PATTERNS: readonly Pattern[] = [
  {
    pattern:
      /^(?:[•·*-]\s*)?(?:share|tweet|e-?mail|print|save|facebook|twitter|whatsapp|linkedin|pinterest|reddit|copy link|read later|listen|follow us|share this(?: \w+)?|partager|teilen|drucken|compartir|condividi|شارك)(?:\s*[|/·•,]?\s*(?:on |via |by )?(?:share|tweet|e-?mail|print|save|facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|copy link|article|story|this))*[:.]?$/iu,
    reason: 'a button of the page',
    most: 12,
  },
  {
    pattern:
      /^(?:(?:\d+|no|add|leave|post|view|show|read) (?:\w+ )?(?:comments?|reply|replies)\b.*|comments?(?: \(?\d+\)?| are closed| closed| off)?[.:]?|\d+ (?:commentaires?|kommentare?|comentarios?|commenti).*)$/iu,
    reason: 'about comments of readers',
    most: 10,
  },
  {
    pattern:
      /^[([]?(?:more|read more|read also|also read|see also|related(?: \w+)?|related (?:articles?|stories|story|coverage)|you may also like|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lea también|leggi anche|اقرأ أيضا)\s*[:|]/iu,
    reason: 'leads to another article',
    most: 40,
  },
  {
    pattern:
      /^(?:à )?(?:lire|voir) (?:aussi|également)\s*:?$|^(?:read|see) (?:also|more)\s*:?$|^(?:lesen sie auch|lea también|leggi anche)\s*:?$/iu,
    reason: 'leads to another article',
    most: 4,
  },
  {
    pattern:
      /^[([]?(?:continue(?:d)? (?:at|on|reading|to)\b.*|read (?:the )?(?:full|whole|rest|more)\b.*|read on\b.*|full (?:story|article)\b.*|(?:to )?(?:continue|keep) reading.*|(?:please )?(?:subscribe|register|log ?in|sign in|sign up) (?:to|or|for|and) (?:continue|read|log|register|subscribe|full|unlimited).*|this (?:article|content|story) is (?:reserved )?for (?:subscribers|members).*|already a (?:subscriber|member).*|lire la suite.*|la suite (?:est )?réservée.*|cet article est réservé.*|weiterlesen.*|jetzt weiterlesen.*|seguir leyendo.*|continua a leggere.*)[\])]?$/iu,
    reason: 'says that the text goes on elsewhere',
    goesOn: true,
    most: 30,
  },
  {
    pattern: /^\[?(?:…|\.\.\.)?\s*\[?\+\s?\d+ (?:chars|characters)\]?$/iu,
    reason: 'says that the text goes on elsewhere',
    goesOn: true,
    most: 5,
  },
  {
    pattern:
      /\b(?:newsletter|subscri(?:be|ption)s? (?:to|for|from|now|today)|abonnez-vous|abonnieren sie|jetzt abonnieren|suscríbase|abbonati|for your first (?:month|week))\b/iu,
    reason: 'asks for a subscription',
    most: 30,
  },
  {
    pattern: /\b(?:we|this (?:web)?site|nous|wir) (?:use|uses|utilisons|verwenden) cookies\b/iu,
    reason: 'about cookies',
    most: 80,
  },
  {
    pattern:
      /^(?:advertisement|advertisement - .*|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|pubblicità|إعلان)$/iu,
    reason: 'a mark of advertising',
    most: 6,
  },
  {
    pattern: /^(?:tags?|tagged|filed under|posted in|topics?|keywords?|categories|mots-clés|schlagworte)\b\s*[:\s]/iu,
    reason: 'headings of the page’s own index',
    most: 30,
  },
  {
    pattern: /^[([]?(?:additional )?(?:reporting|writing|editing|compiled|edited|written|translated) by\b.*[\])]?$/iu,
    reason: 'credits of an agency',
    most: 40,
  },
  {
    pattern:
      /^[([]?(?:photo(?:graph|graphy)?s?|picture|pictures|image|images|foto|bild|crédit(?: photo)?s?)(?: by| credit| courtesy(?: of)?)?\s*[:©/|].*$/iu,
    reason: CREDIT,
    most: 20,
  },
  {
    pattern: /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,3} ?\/ ?(?:\p{Lu}{2,}|Getty Images)(?:[ /].*)?$/u,
    reason: CREDIT,
    most: 10,
  },
  {
    pattern: /^(?:-+\s*ends?\s*-+|ends|#{2,}|-\s?30\s?-|\*\s?\*\s?\*|\*{3,}|-{3,}|_{3,}|={3,})$/iu,
    reason: 'a mark of the end',
    most: 2,
  },
  { pattern: /^(?=.*[A-Z]{3}.*-)[A-Z\d]+(?:-[A-Z\d]+)+(?: \([A-Z]+\))?$/u, reason: 'the slug of an agency', most: 8 },
  {
    pattern: /^(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|reproduction interdite)\b.*$/iu,
    reason: 'about rights',
    most: 40,
  },
  {
    pattern:
      /^(?:a version of )?this article (?:also )?(?:appears|appeared|was (?:first )?published|was printed) (?:in|on)\b.*$/iu,
    reason: 'says where it was printed',
    most: 60,
  },
  {
    pattern:
      /^(?:[[(]?[-–−+][\])]?\s*)?(?:text|text size|font size|aa|taille du texte|schriftgröße)(?:\s*[[(]?[-–−+][\])]?)*$/iu,
    reason: 'a button of the page',
    most: 4,
  },
  {
    pattern: /^(?:back to top|skip to (?:main )?content|terms of use|privacy policy|contact us|about us)(?: \|.*)?$/iu,
    reason: 'a link of the page',
    most: 12,
  },
  {
    pattern:
      /^(?:(?:joint )?(?:press|news|media) (?:release|statement|note|communiqu[eé])|communiqué(?: de presse)?|pressemitteilung|presseerklärung|(?:comunicado|nota) de prensa|comunicado|comunicato stampa)(?:,?\s(?:no|nr|n°|nº)?\.?\s?[\d/-]+)?[.:]?$/iu,
    reason: RELEASE,
    most: 8,
  },
  {
    pattern:
      /^(?:for immediate release|embargoed.*|(?:press )?contacts?:.*|(?:section|length|body|language|load-date|publication-type|subject|geographic|dateline):.*|(?:document )?\d+ of \d+(?: documents?)?|(?:final|first|late|city|evening|morning) edition)$/iu,
    reason: FROM_DATABASE,
    most: 20,
  },
];

/** What a block is that is not part of a text; `undefined` where it may be one. */
export const boilerplateIn = (text: string): Boilerplate | undefined => {
  const words = wordCount(text);
  return PATTERNS.find(({ pattern, most }) => words <= most && pattern.test(text));
};

/** What is at the end of a paragraph, after its last sentence, and says that the text goes on elsewhere. */
const CONTINUATION =
  /(?<=[.!?…][”"’)»]?)\s+(?=(?:CONTINUE (?:AT SITE|READING)|Continue reading|Read (?:more|the (?:full|rest|whole))|\[\+\d+ chars\])[^.!?]{0,60}[.!?…»]?$)/u;

/** A paragraph without what says at its end that the text goes on elsewhere, and that. */
export const withoutContinuation = (text: string): string[] => text.split(CONTINUATION);
