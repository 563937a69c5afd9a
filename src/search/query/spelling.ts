/** Endings and roots that are written differently in British and American English. A word that none of them fits has one spelling. */
const BRITISH_TO_AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})our(?=$|s$|ed$|ing|able|ful|ite|er|ism|less|y$|ies$|hood)/, 'or'],
  [/(?<=[a-z]{2})is(?=(?:e[sdr]?|ers|ing|ations?)$)/, 'iz'],
  [/(?<=[a-z])ys(?=(?:e[sdr]?|ing)$)/, 'yz'],
  [/(?<=[bt])re(?=s?$|d$)/, 'er'],
  [/(?<=[a-z]{2})ence(?=s?$|less$)/, 'ense'],
  [/(?<=[a-z]{2})ogue(?=s?$)/, 'og'],
  [/(?<=gr)amme(?=s?$)/, 'am'],
  [/(?<=[a-z]{2}[aeiou])ll(?=(?:ed|ing|ers?|ors?)$)/, 'l'],
  [/^aero(?=planes?$)/, 'air'],
  [/^(an|h|p|arch|orthop)ae(?=[a-z]{3})/, '$1e'],
  [/(?<=^man)oeu(?=v)/, 'eu'],
  [/^grey(?=s?$)/, 'gray'],
  [/^tyre(?=s?$)/, 'tire'],
  [/^plough/, 'plow'],
  [/^cheque(?=s?$)/, 'check'],
  [/^gaol(?=s?$|ed$)/, 'jail'],
];

const AMERICAN_TO_BRITISH: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=^(?:arm|rum|col|fav|hon|lab|vap|harb|neighb|behavi|endeav|flav|hum|od|parl|ranc|savi|tum|val|vig|cand|clam|sav|splend|rig|glam))or(?=$|s$|ed$|ing|able|ful|ite|er|ism|less|y$|ies$|hood)/,
    'our',
  ],
  [/(?<=[a-z]{2})iz(?=(?:e[sdr]?|ers|ing|ations?)$)/, 'is'],
  [/(?<=[a-z])yz(?=(?:e[sdr]?|ing)$)/, 'ys'],
  [
    /(?<=^(?:(?:kilo|centi|milli|nano)?met|(?:kilo|milli|centi)?lit|cent|epicent|theat|fib|lust|sceptr|sab|spect|calib|meag|somb|amphitheat))er(?=s?$|ed$)/,
    're',
  ],
  [/(?<=^(?:def|off|pret|lic))ense(?=s?$|less$)/, 'ence'],
  [/(?<=^(?:dial|catal|anal|monol|prol|epil))og(?=s?$)/, 'ogue'],
  [/(?<=^pro)gram(?=s?$)/, 'gramme'],
  [
    /(?<=^(?:trav|canc|lab|mod|pan|quarr|sign|fu|du|jew|couns|chann|tunn|mars?h?|lev|shov|riv))([ae])l(?=(?:ed|ing|ers?|ors?)$)/,
    '$1ll',
  ],
  [/^air(?=planes?$)/, 'aero'],
  [/^(an|h|p|arch|orthop)e(?=(?:mi|sth|mat|morr|di|olog))/, '$1ae'],
  [/(?<=^man)eu(?=v)/, 'oeu'],
  [/^gray(?=s?$)/, 'grey'],
  [/^plow/, 'plough'],
];

const written = (word: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((changed, [from, to]) => changed.replace(from, to), word);

/**
 * The other spellings of an English word, British or American: `armoured` for `armored`. Rules make them, so that some are no
 * words: nothing has those.
 * @param word in small letters
 */
export const spellingsOf = (word: string): string[] =>
  [written(word, BRITISH_TO_AMERICAN), written(word, AMERICAN_TO_BRITISH)].filter((other) => other !== word);
