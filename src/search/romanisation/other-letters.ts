const OTHER_LETTERS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}]/u;

/** Whether a text has letters that `romanise.ts` knows. Its tables are loaded only where one has. */
export const hasOtherLetters = (text: string): boolean => OTHER_LETTERS.test(text);
