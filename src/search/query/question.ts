import type { AnswerType } from '../claimed-property.ts';
import { searchTokens } from '../tokens.ts';

/** How a question begins, and what it asks for, in English, French and Arabic. */
const BEGINNINGS: readonly (readonly [RegExp, AnswerType])[] = [
  [/^(?:how (?:many|much|long)|what number|number of|combien|nombre de|كم|عدد)(?= |$)/u, 'number'],
  [/^(?:(?:on )?(?:what|which) (?:day|date|year|month)|when|quand|quel (?:jour|mois)|متى|متي)(?= |$)/u, 'date'],
  [/^(?:where|ou(?= \p{L})|اين)(?= |$)/u, 'place'],
  [/^(?:(?:by )?whom|who|qui|par qui|من)(?= |$)/u, 'who'],
  [
    /^(?:is|are|was|were|did|does|do|has|have|had|what|why|how|which|est ce|quel|quelle|que|qu|pourquoi|comment|هل|ماذا|ما|لماذا|كيف)(?= |$)/u,
    'text',
  ],
];

/** What a query asks for that begins as a question does. */
export function answerTypeAsked(query: string): AnswerType | undefined {
  const words = searchTokens(query).join(' ');
  return BEGINNINGS.find(([beginning]) => beginning.test(words))?.[1];
}
