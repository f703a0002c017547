import fc from 'fast-check';

/** Every run of the tests throws the same text; fast-check prints seed and path where a property fails. */
export const SEED = 20_261_123;

/** Pieces that mean something to HTML, XML, JSON, markdown, templates, headers, vCard, a terminal or a workflow. */
const PIECES = [
  ...['<', '>', '&', '"', "'", '`', '=', '/', '\\', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>'],
  ...[
    '<script>alert(1)</script>',
    '</script>',
    '</style>',
    '</title>',
    '</textarea>',
    '<img src=x>',
  ],
  ...[
    '<svg onload=alert(1)>',
    '" onclick="alert(1)',
    "' onclick='alert(1)",
    '&lt;',
    '&quot;',
    '&#60;',
  ],
  ...[
    '&amp;',
    '&',
    '{{',
    '}}',
    '{{amt}}',
    '#{1+1}',
    '{label}',
    '<%= 1 %>',
    '$&',
    '$1',
    '$`',
    '__proto__',
  ],
  ...[
    '](javascript:alert(1))',
    '![',
    '[a](b)',
    '**',
    '##',
    '|',
    ':::',
    '::error::',
    '##[group]',
    '- ',
  ],
  ...[
    'javascript:',
    'data:text/html,',
    '%0A',
    '%00',
    '%',
    '?',
    '#',
    ',',
    ';',
    ':',
    '\\n',
    'BEGIN:VCARD',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2028',
    '\u2029',
    '\u00a0',
    '\u00ad',
    '\u0301',
  ],
  ...['ä', 'ß', 'ı', 'ﷺ', 'مرحبا', 'їжак', '👩‍👩‍👧', '𝕏', '112', '4. Februar', ' ', '  ', 'Wort'],
];
/** What no visible text holds; the doors refuse them. */
const CONTROLS = [
  '\u0000',
  '\u0007',
  '\b',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\u001b[31m',
  '\u007f',
  '\u009b',
];

function textOf(pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  );
  return fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
}

/** Any text of one line that is not empty, without control characters. */
export const anyLine = textOf(PIECES)
  .map((text) => text.replace(/\p{Cc}/gu, ''))
  .filter((text) => text.trim() !== '');

/** Any text at all. */
export const anyText = textOf([...PIECES, ...CONTROLS]);

/** Checks a property of so many texts. @throws Error with seed, path and the smallest text that breaks it. */
export function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  property: (value: T) => void,
  numRuns = 300,
): void {
  fc.assert(fc.property(arbitrary, property), {
    ...{ seed: SEED, numRuns },
    includeErrorInReport: true,
  });
}
