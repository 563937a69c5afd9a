/** The place at which the parser stops: why, on which line of the file, and what that line has before and after it. */
export interface Stop {
  reason: string;
  line: number;
  before: string;
  after: string;
}

interface Explanation {
  reason: RegExp;
  before?: RegExp;
  after?: RegExp;
  message: string;
  remedy: string;
  /** Whether quotation marks around the text are all that is missing. */
  isUnquoted?: true;
}

const QUOTE = 'Put the whole text in quotation marks: "Title: what follows".';

/** What authors get wrong most often, in their words; the rest is explained in the parser’s. */
const EXPLANATIONS: Explanation[] = [
  {
    reason: /^tab characters/,
    message: 'This line is indented with a tab.',
    remedy: 'Indent it with two spaces.',
  },
  {
    reason: /single document/,
    message: 'A line "---" or "..." begins another part, which is not read.',
    remedy: 'Remove that line: the fields are one part.',
  },
  {
    reason: /^deficient indentation/,
    before: /^$/,
    after: /^[\]}]/,
    message: 'The closing bracket is at the beginning of its line.',
    remedy: 'Indent it with two spaces.',
  },
  {
    reason: /within a (?:single|double) quoted scalar/,
    message: 'A quotation mark is opened here and never closed.',
    remedy: 'Close it, with the same mark; write a quotation mark within the text as “ or ”.',
  },
  {
    reason: /within a flow collection/,
    before: /[^\s,[{]\s+#/,
    message: 'A bracket is opened here and never closed, for a space and a # make a comment of the rest of the line.',
    remedy: 'Put the text with the # in quotation marks: ["We Are #1", two].',
  },
  {
    reason: /within a flow collection/,
    message: 'A bracket is opened here and never closed.',
    remedy: 'Close it: [one, two] for a list, {name: one} for a group of fields.',
  },
  {
    reason: /implicit key|expected ':'/,
    message: 'This line is neither a field nor part of one.',
    remedy: 'Write it as "field: value", or indent it if it goes on with the line above.',
  },
  {
    reason: /^bad indentation/,
    before: /["'\]}]\s*$/,
    message: 'Something follows a closing quotation mark or bracket.',
    remedy: QUOTE,
    isUnquoted: true,
  },
  {
    reason: /^bad indentation/,
    before: /[:-] *$/,
    after: /^[`@%?-]/,
    message: 'A text begins with a character that means something else to YAML.',
    remedy: QUOTE,
    isUnquoted: true,
  },
  {
    reason: /^a line break is expected/,
    message: 'A text begins with | or >, which means something else to YAML.',
    remedy: QUOTE,
    isUnquoted: true,
  },
  {
    reason: /^bad indentation/,
    message: 'Unexpected colon in a value, or a line that is indented too far.',
    remedy: `${QUOTE} Or let the fields begin at the same column.`,
    isUnquoted: true,
  },
  {
    reason: /^end of the stream or a document separator/,
    message: 'This line does not belong to the fields above it.',
    remedy: 'Let all fields begin at the same column, without brackets around them.',
  },
  {
    reason: /^missed comma/,
    message: 'Two entries within brackets have no comma between them.',
    remedy: 'Write [one, two] or {name: one, lang: en}.',
  },
  {
    reason: /\balias/,
    message: 'A text begins with *, which means something else to YAML.',
    remedy: 'Put the whole text in quotation marks.',
    isUnquoted: true,
  },
  {
    reason: /\btag\b/,
    message: 'A text begins with !, which means something else to YAML.',
    remedy: 'Put the whole text in quotation marks.',
    isUnquoted: true,
  },
  {
    reason: /^unknown escape sequence/,
    message: 'A backslash has a meaning of its own within double quotation marks.',
    remedy: 'Write it twice, or put the text in single quotation marks.',
  },
  {
    reason: /^nesting exceeded/,
    message: 'Lists or groups of fields are nested too deeply.',
    remedy: 'Write plain fields, texts and lists.',
  },
];

/** What is wrong and how to mend it, in an author’s words where they are known, otherwise in the parser’s. */
export const explain = ({ reason, before, after }: Stop): Pick<Explanation, 'message' | 'remedy' | 'isUnquoted'> =>
  EXPLANATIONS.find(
    (known) => known.reason.test(reason) && (known.before?.test(before) ?? true) && (known.after?.test(after) ?? true),
  ) ?? {
    message: `The front matter is not valid YAML: ${reason}.`,
    remedy:
      'Check the indentation, the brackets and the quotation marks; put quotation marks around a text with ": " or "#" in it.',
  };
