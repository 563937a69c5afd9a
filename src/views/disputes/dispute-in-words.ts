import type { Words } from '../../words/en.ts';
import { plainText } from '../../words/sentence.ts';
import type { DisputeList, DisputeView, SideView } from './dispute.ts';

/** The first of some disputes as plain text, and how many more there are. */
export const disputesInWords = ({ disputes, rest }: DisputeList, words: Words): string =>
  [...disputes.map((dispute) => disputeInWords(dispute, words)), ...(rest ? [`${rest.text}.`] : [])].join(' ');

/** A dispute as plain text: how the sides differ, then every side with the first who take it and where. */
const disputeInWords = ({ verdict, sides }: Pick<DisputeView, 'verdict' | 'sides'>, words: Words): string =>
  [verdict, ...sides.map((side) => sideInWords(side, words))].join(' ');

function sideInWords({ value, denied, hedge, claims, rest }: SideView, { claims: said, colon }: Words): string {
  const doubt = denied ? said.hedges.denied : hedge;
  const answer = value.text + (doubt ? ` ${said.inBrackets(doubt)}` : '');
  return `${answer}${colon}${[...claims.map((claim) => plainText(claim.said)), ...(rest ? [rest.text] : [])].join('; ')}.`;
}
