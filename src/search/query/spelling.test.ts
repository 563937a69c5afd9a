import { describe, expect, test } from 'vitest';
import { spellingsOf } from './spelling.ts';

describe('British and American spelling', () => {
  test.each(
    [
      'armoured armored',
      'rumours rumors',
      'labour labor',
      'harbour harbor',
      'neighbourhood neighborhood',
      'kilometres kilometers',
      'centre center',
      'theatre theater',
      'defence defense',
      'offences offenses',
      'organise organize',
      'organisations organizations',
      'analysed analyzed',
      'programme program',
      'dialogue dialog',
      'travelled traveled',
      'counsellor counselor',
      'aeroplanes airplanes',
      'anaemia anemia',
      'grey gray',
      'plough plow',
    ].map((pair) => pair.split(' ') as [string, string]),
  )('%s is %s', (british, american) => {
    expect(spellingsOf(british)).toContain(american);
    expect(spellingsOf(american)).toContain(british);
  });

  test.each(['four', 'water', 'rise', 'lantern', '5100', 'النهر'])('%s has one', (word) => {
    expect(spellingsOf(word)).toEqual([]);
  });
});
