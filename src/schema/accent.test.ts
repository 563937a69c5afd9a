import { expect, test } from 'vitest';
import { accent } from './accent.ts';

test.each([
  ['#8b2f14', '#b47866'],
  ['#000000', '#808080'],
  ['#2F5D3A', '#6d8e75'],
])('%s is %s on dark screens', (light, dark) => {
  expect(accent.parse(light)).toEqual({ light: light.toLowerCase(), dark });
});

test.each([['red'], ['#000'], ['#12345g'], ['8b2f14']])('%s is not a colour', (text) => {
  expect(accent.safeParse(text).success).toBe(false);
});

test('the lightest grey that can be read has 4.5 to 1 with the paper, which is not white', () => {
  expect(accent.safeParse('#707070').success).toBe(true);
  expect(accent.safeParse('#717171').error!.issues[0]!.message).toContain('its contrast with the paper is 4.4 to 1;');
});

test('a colour that nobody can read on paper is refused, with one like it that can be read', () => {
  const [issue] = accent.safeParse('#ffcc00').error!.issues;
  expect(issue).toMatchObject({ code: 'custom' });
  const { remedy } = (issue as { params?: Record<string, string> }).params!;
  const [offered] = /#[0-9a-f]{6}/.exec(remedy!)!;
  expect(accent.safeParse(offered).success).toBe(true);
});
