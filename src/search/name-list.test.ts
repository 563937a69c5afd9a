import { expect, test } from 'vitest';
import { nameList, namesIn } from './name-list.ts';

test('a name with an apostrophe is listed without it too, and no name twice', () => {
  const list = nameList(['al-Ba’hr', 'al-Bahr', 'Estervik']);
  expect(namesIn(list)).toEqual(['al-Ba’hr', 'al-Bahr', 'Estervik']);
  expect(nameList(["O'Dunne"])).toBe("O'Dunne · ODunne");
});
