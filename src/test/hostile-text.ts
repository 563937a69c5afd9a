import fc from 'fast-check';

/** What breaks formats that do not expect it. */
const SPECIAL = [
  ...['&', '<', '>', '"', "'", '&amp;', '&apos;', '&#39;', '&lt;b&gt;', ']]>', '<![CDATA[', '<!--', '-->', '<?xml ?>'],
  ...[
    '</title>',
    '</script>',
    '{',
    '}',
    '\\',
    '%s',
    '$&',
    ',',
    ';',
    '=',
    '+',
    '@',
    '#',
    '|',
    '\u0000',
    '\u0001',
    '\u001f',
  ],
  ...[
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ufffe',
    '\ufffd',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u200f',
    'مرحبا',
    'שלום',
    '😀',
    '👩‍👩‍👧',
  ],
  ...['\n', '\r', '\r\n', '\t', ' ', '\u00a0', 'é', 'e\u0301', 'plain words'],
];

/** Texts as no author means them, some of which come in with what is copied from elsewhere. */
export const hostileText = fc
  .array(
    fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 4 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));
