/**
 * Letters of other scripts and how they are romanised, without accents: a table for each script, in which a letter is
 * followed by what is written for it, or by nothing. Two letters that are written together come with a colon.
 */

/**
 * Russian as BGN/PCGN 1947 romanises it, without its `y` before e, then the letters that Ukrainian (BGN/PCGN 2019), Belarusian
 * (1979), Serbian (2005), Macedonian (2013) and Kazakh (1979) have besides. дж is the j of foreign names.
 */
const CYRILLIC =
  'дж:j аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya ' +
  'ґg єye іi ђdj јy љlj њnj ћc џdz ѕdz әa ғgh қq ңng өo ұu үu һh';

/**
 * Greek as ELOT 743 and BGN/PCGN 1996 romanise it; χ is kh, as in other scripts. μπ, ντ, γκ and τζ are the b, d, g and j of
 * foreign names.
 */
const GREEK =
  'μπ:b ντ:d γκ:g γγ:ng τζ:j ου:ou αυ:av ευ:ev αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χkh ψps ωo';

/** Eastern Armenian as BGN/PCGN 1981 romanises it. */
const ARMENIAN =
  'ու:u աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf';

/** Georgian as BGN/PCGN 2009 romanises it. */
const GEORGIAN =
  'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh';

/**
 * Hebrew in the Arabic letters of the same origin, not in Latin ones: both scripts leave vowels out, and are compared alike. The
 * sounds are those of ALA-LC. A letter with an apostrophe is one of foreign names.
 */
const HEBREW =
  'ג’:ج ז’:ژ צ’:چ ץ’:چ ת’:ث ד’:ذ אا בب גگ דد הه וو זز חح טط יي כك ךك לل מم םم נن ןن סس עع פف ףف צتس ץتس קق רر שش תت';

export const LETTERS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, GREEK, ARMENIAN, GEORGIAN, HEBREW].join(' ').split(' ').map(readLetters),
);

function readLetters(entry: string): [letters: string, written: string] {
  const [letters, written] = entry.split(':');
  return written === undefined ? [entry[0]!, entry.slice(1)] : [letters!, written];
}
