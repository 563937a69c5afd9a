import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Problem } from '../loader/problem.ts';
import {
  addTo,
  changeField,
  editFields,
  editHolder,
  editLine,
  editLines,
  editSource,
  move,
  removeField,
  setField,
  wrongIn,
  type BrokenArchive,
  type Fields,
} from './broken-archive.ts';
import { registerPassages } from './register-passages.ts';

/** Does to the content what a remedy says; the parts are those of the pattern that found it. */
type Follow = (broken: BrokenArchive, ...parts: string[]) => void;

/** Writes what is meant; a path is printed from `media/` on, where a field may leave that out. */
const writeMeant: Follow = (broken, meant) => {
  const wrong = wrongIn(broken);
  const written = meant.startsWith('media/') ? wrong : wrong.replace(/^media\//, '');
  editLine(broken, (line) => line.replace(written, meant));
};

const moveTo: Follow = (broken, field) => {
  removeField(broken);
  addTo(broken, field, wrongIn(broken));
};

function keepOne(broken: BrokenArchive): void {
  if (broken.problem.path) removeField(broken);
  else editLine(broken, () => '# one of the two');
}

const removeNameFrom: Follow = (broken, file) =>
  editFields(broken, (fields) => removeName(fields, wrongIn(broken)), file);

const makeWeak: Follow = (broken, file, alias) =>
  editFields(
    broken,
    (fields) => {
      removeName(fields, wrongIn(broken));
      fields['aliases'] = [...(fields['aliases'] as unknown[]), load(alias)];
    },
    file,
  );

const makeBothWeak: Follow = (broken, first, second, alias) => {
  makeWeak(broken, first, alias);
  makeWeak(broken, second, alias);
};

/** Adds a name that only the text of the broken article has. */
const addName: Follow = (broken, file) => editFields(broken, (fields) => (fields['aliases'] = ['oil store']), file);

const letters = (text: string): string => text.replace(/\P{L}/gu, '');

/** What is quoted at the beginning of a problem of a text. */
const foundIn = ({ problem: { message } }: BrokenArchive): string | undefined => /^"(.+)" is /.exec(message)?.[1];

const replaceFound = (broken: BrokenArchive, written: string): void =>
  editLine(broken, (line) => line.replace(foundIn(broken)!, () => written));

const remove: Follow = (broken) => {
  if (broken.problem.path) removeField(broken);
  else editLine(broken, (line) => line.replace(foundIn(broken) ?? line, '').trimEnd());
};

const escape: Follow = (broken, text) => editLine(broken, (line) => line.replaceAll(text, () => `\\${text}`));

const headWith: Follow = (broken, sign) =>
  editSource(broken, (source) =>
    source
      .split('\n')
      .flatMap((line, i) =>
        i === broken.problem.line ? [] : i + 1 === broken.problem.line ? [`${sign} ${line}`] : [line],
      )
      .join('\n'),
  );

const markFirstSentence: Follow = (broken, mark) =>
  editSource(broken, (source) => source.replace(/^---\n\n[^.]+\./m, `$&${mark}`));

const relabelNote: Follow = (broken) => {
  editLine(broken, (line) => line.replace(wrongIn(broken), '[^note]'));
  markFirstSentence(broken, '[^note]');
};

/** Gives a field its name here; one that is a list here gets an entry. */
const moveToField: Follow = (broken, name) =>
  editHolder(broken, (holder, key) => {
    const value = holder[key];
    delete holder[key];
    holder[name] = name === 'roles' ? [{ title: value, source: '2021-inquiry:p1' }] : value;
  });

/** The file that is not like the others of `valid/` is the one that a problem of two names. */
const deleteTheOther: Follow = ({ folder, problem: { file, message } }) =>
  rmSync(join(folder, /(\S+\.md)/.exec(message)?.[1] ?? file));

function removeName(fields: Fields, name: string): void {
  if (fields['acronym'] === name) delete fields['acronym'];
  fields['aliases'] = ((fields['aliases'] ?? []) as (string | { name: string })[]).filter(
    (alias) => letters(typeof alias === 'string' ? alias : alias.name) !== letters(name),
  );
}

function deleteCharacter(broken: BrokenArchive): void {
  const code = /U\+(\w+)/.exec(broken.problem.message)![1]!;
  const character = String.fromCodePoint(parseInt(code, 16));
  editSource(broken, (source) =>
    source
      .replaceAll(character, '')
      .replace(new RegExp(`&#x0*${code};`, 'gi'), '')
      .replace(new RegExp(`\\\\u${code}`, 'gi'), ''),
  );
}

const deleteLineAndRegister: Follow = (broken) => {
  editLines(broken, () => []);
  registerPassages(broken.folder);
};

const lastPassage: Follow = (broken, last) => {
  if (broken.problem.path?.at(-1) === 'paragraph') setField(broken, Number(last));
  else editLine(broken, (line) => line.replace(/([:#]p)\d+[a-z]*/, `$1${last}`));
};

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9/.]+/g, '-')
    .replace(/-+(?=\.|$)/, '');

const quoteText = (line: string): string =>
  line.replace(/(: |- )(.+)$/, (_, before, text) => before + JSON.stringify(text));

/** Cites something right after the sentence that is quoted. */
function cite(broken: BrokenArchive): void {
  const words = wrongIn(broken)
    .split(' ')
    .map(RegExp.escape)
    .join(String.raw`\s+`);
  editSource(broken, (source) => source.replace(new RegExp(words), '$&[^2021-inquiry:p1]'));
}

const addFile: Follow = ({ folder }, file) =>
  writeFileSync(
    join(folder, file),
    file.startsWith('people/')
      ? '---\nname: New\nsortName: New\ndescription: New\n---\n'
      : '---\nname: New\ndescription: New\n---\n',
  );

const swapEnds = (broken: BrokenArchive): void =>
  editHolder(broken, (holder, key) => {
    const { low, high } = holder[key] as { low: number; high: number };
    holder[key] = { low: high, high: low };
  });

/** What belongs in a field of `valid/`. */
const EXAMPLES: Record<string, unknown> = {
  description: 'As it is',
  text: 'account',
  date: '2021',
  paragraph: 1,
  value: 6,
  latitude: 61,
  alt: 'A lamp on a quay',
  label: 'Crew of',
  aliases: ['O’Dunne'],
};

/** What a person does who reads a remedy. Some say two things; each is followed by itself. */
const REMEDIES: readonly (readonly [says: RegExp, follow: Follow])[] = [
  [/Did you mean "(.+)"\?/, writeMeant],
  [/^Remove (?:it|the entry|the tag|the field|the \w+ that is wrong)\b(?! from)/, remove],
  [/Remove it from (\S+?)(?:,| or from)/, removeNameFrom],
  [/^Remove it here, or make it weak: (\{.+\})\.$/, (broken, alias) => makeWeak(broken, broken.problem.file, alias)],
  [/^Remove it from (\S+), or make it a weak alias there .+: (\{.+\})\.$/, makeWeak],
  [/^Remove it from (\S+) or from (\S+), or make it a weak alias in both .+: (\{.+\})\.$/, makeBothWeak],
  [/Write behind one .+: "(.+) \(…\)"\./, (broken, name) => setField(broken, `${name} (of another place)`)],
  [/ add the name that the text uses to (\S+), which/, addName],
  [/Or write \{id: (.+), as: …\}/, (broken, id) => setField(broken, { id, as: 'oil store' })],
  [/^Keep one of the two\./, keepOne],
  [
    /Write one of these\./,
    (broken) => setField(broken, / is not one of (.+?)(?:,| and )/.exec(broken.problem.message)![1]),
  ],
  [/Add "(.+?)" to (people|groups|places)\./, (broken, id, field) => addTo(broken, field, id)],
  [/add (\{name: .+\}) to notTagged\./, (broken, entry) => addTo(broken, 'notTagged', load(entry))],
  [/^Move it to (people|groups|places),/, moveTo],
  [/remove it from about\./, (broken) => removeField(broken)],
  [/\bdelete it\.$/, ({ folder, problem }) => rmSync(join(folder, problem.file))],
  [/^Make it a comment, or remove it:/, (broken) => editLine(broken, (line) => `# ${line}`)],
  [/^Delete the line(?: of one)?, then run npm run passages:/, deleteLineAndRegister],
  [/\bRun npm run passages\b/i, ({ folder }) => registerPassages(folder)],
  [/\b[Dd]elete one of the two\b/, deleteTheOther],
  [/^Delete (?:it, and write it anew|the line)\b/, (broken) => editLines(broken, () => [])],
  [/^Delete it\. It is invisible/, deleteCharacter],
  [/^Delete it\. No word changes\./, (broken) => changeField(broken, (text) => text.trim())],
  [
    /^Give one of the two files another name/,
    ({ folder, problem: { file } }) => move(folder, file, file.replace('.md', '-of-norland.md')),
  ],
  [/^Use lower-case letters, .+, such as/, ({ folder, problem: { file } }) => move(folder, file, idOf(file))],
  [/^Use the file name without \.md/, (broken) => changeField(broken, idOf)],
  [/(?:It|The text) has (\d+) passages\./, lastPassage],
  [/^Name the passage that says it now/, (broken) => lastPassage(broken, '1')],
  [/^Write the number beside the passage/, (broken) => setField(broken, 1)],
  [/^Only the passages of records are numbered\./, (broken) => editLine(broken, (line) => line.replace(/#p\d+/, ''))],
  [
    /Check the year\.$/,
    (broken) => editLine(broken, (line) => line.replace(broken.problem.message.split(' ')[0]!, '2021')),
  ],
  [/^Write the earlier date first\./, (broken) => changeField(broken, (text) => text.split('/').reverse().join('/'))],
  [/^Write "(\S+)"\.$/, setField],
  [/^Write ([[{].+[\]}])\.$/, (broken, value) => setField(broken, load(value))],
  [/^Correct one of the two dates,/, (broken) => setField(broken, '1991')],
  [/ remove the one that is not known\.$/, removeField],
  [/^Write YYYY, /, (broken) => setField(broken, '2021-03-04')],
  [/^Write the full address, /, (broken) => changeField(broken, (text) => `https://${text.replace(/^\w+:\/\//, '')}`)],
  [/^Write article-id, /, (broken) => changeField(broken, (text) => text.replace(/^\[\^|\]$/g, ''))],
  [/^Shorten it\./, (broken) => changeField(broken, (text) => text.slice(0, 100))],
  [/^Write it in one line\./, (broken) => changeField(broken, (text) => text.replace(/\s+/g, ' ').trim())],
  [/^Put it in quotation marks: (".+")\./, (broken, text) => setField(broken, JSON.parse(text))],
  [/^Put the whole text in quotation marks/, (broken) => editLine(broken, quoteText)],
  [
    /^Put the text with the # in quotation marks:/,
    (broken) => editLine(broken, (line) => line.replace(/[^ ,[\]][^,[\]]*#[^,[\]]*/, '"$&"')),
  ],
  [/^Indent it with two spaces\./, (broken) => editLine(broken, (line) => line.replace(/^\s+/, '  '))],
  [/^Begin it with ## instead\./, (broken) => editLine(broken, (line) => `#${line}`)],
  [/put a backslash before the </, (broken) => editSource(broken, (source) => source.replace(/<(?=[a-z/!])/gi, '\\<'))],
  [/put a backslash before (?:it|the sign): \\(.+?)(?:\.| …)$/, escape],
  [/^Put a backslash before each: \\(.)\.$/, escape],
  [/If its signs are text, put a backslash before them\.$/, (broken) => escape(broken, '#')],
  [
    /If (\S+) is text, put a backslash before it\.$/,
    (broken, sign) => escape(broken, sign === 'it' ? foundIn(broken)! : sign),
  ],
  [
    /write (\d+)\\(.) …, with an empty line before it\.$/,
    (broken, number, sign) => editLines(broken, (line) => ['', line.replace(number + sign, `${number}\\${sign}`)]),
  ],
  [
    /^Number the items in their order\./,
    (broken) => editLine(broken, (line) => line.replace(/^\d+/, / as (\d+)\.$/.exec(broken.problem.message)![1]!)),
  ],
  [/^For a heading, remove that line and begin the text with (#+)\./, headWith],
  [/For a rule, put an empty line above it\.$/, (broken) => editLines(broken, (line) => [line, ''])],
  [/^Remove these lines\./, (broken) => editSource(broken, (source) => source.replace(/^```\n/gm, ''))],
  [
    /^Write a private note as <!-- … -->\./,
    (broken) => replaceFound(broken, `<!-- ${foundIn(broken)!.slice(2, -2)} -->`),
  ],
  [/^Write (!\[.+\]\(.+?\))\. If it is text/, replaceFound],
  [/^Put an empty line above it: /, (broken) => editLines(broken, (line) => ['', line])],
  [/^Write an image as !/, (broken) => replaceFound(broken, '![A lamp on a quay](/media/2021/lighthouse.jpg)')],
  [
    /^Write (\[.+\]\(.+\)), or the name alone:/,
    (broken, link) => replaceFound(broken, link.replace(/^\[the text\].+/, '[his](/people/anna-bellmar/)')),
  ],
  [/ or the name alone:/, (broken) => replaceFound(broken, foundIn(broken)!.replace(/^\[\[(?:.*\|)?|\]\]$/g, ''))],
  [/^Close it with -->\./, (broken) => editLine(broken, (line) => `${line} -->`)],
  [
    /^Write after the colon what the source is\./,
    (broken) => editLine(broken, (line) => `${line} Smith, Ferries, p. 4.`),
  ],
  [/^Put (\[\^.+\]) where it belongs/, markFirstSentence],
  [/\bremove the note\.$/, (broken) => editLines(broken, () => [])],
  [/^Remove one of the two, or give it another label/, (broken) => editLines(broken, () => [])],
  [
    / say what it is on a line of its own: (\[.+\]: .+)\.$/,
    (broken, note) => editSource(broken, (source) => `${source}\n${note}.\n`),
  ],
  [
    /^Remove "draft: true" from (\S+) if it is ready/,
    (broken, file) => editFields(broken, (fields) => delete fields['draft'], file),
  ],
  [/ add it to this file too\.$/, (broken) => editFields(broken, (fields) => (fields['draft'] = true))],
  [/ add "(.+)" to sharesTextWith\./, (broken, id) => addTo(broken, 'sharesTextWith', id)],
  [/\b[Cc]orrect the clipping\b/, (broken) => setField(broken, '0123456789abcdef'.repeat(4))],
  [/^Here it is "(\w+)"/, moveToField],
  [
    /^Link to http:/,
    (broken) =>
      editSource(broken, (source) =>
        source
          .replace(`(${wrongIn(broken)})`, '(https://example.org/)')
          .replace(`]: ${wrongIn(broken)}`, ']: https://example.org/'),
      ),
  ],
  [
    /^Put the file into media\/ and write its path/,
    (broken) => editSource(broken, (source) => source.replace(wrongIn(broken), '/media/2021/lighthouse.jpg')),
  ],
  [
    /[Ww]rite ([0-9a-f]{64})\.$/,
    (broken, sum) =>
      broken.problem.path!.length > 1
        ? setField(broken, sum)
        : editLine(broken, (line) => line.replace(/[0-9a-f]{64}/, sum)),
  ],
  [
    /\b[Dd]eclare it in vocabulary\.yaml, below "(\w+):", as: - (.+?)(?:\. Or write one of .+)?$/,
    ({ folder }, field, word) => writeFileSync(join(folder, 'vocabulary.yaml'), `${field}:\n  - ${word}\n`),
  ],
  [
    /^Write it between the brackets, /,
    (broken) => editLine(broken, (line) => line.replace('![](', '![A lamp on a quay](')),
  ],
  [/^Write it from media\/ on/, (broken) => changeField(broken, (path) => path.replace(/^media\//, ''))],
  [/^Write a darker one, such as "(#\w+)"\./, (broken, colour) => setField(broken, colour)],
  [/^Write an e-mail address, such as (\S+), /, (broken, address) => setField(broken, address)],
  [/^Write (\w+)(?:, \w+)* or \w+, or leave it: /, setField],
  [/\bOr write one of ([^,]+), /, setField],
  [/^Put \[\^article-id:p4\] right after it/, cite],
  [/^Give the note another label, and put that where it belongs/, relabelNote],
  [/ give it another label, and put that where it belongs/, relabelNote],
  [
    /^Save it with the encoding UTF-8/,
    ({ folder, problem: { file } }) => writeFileSync(join(folder, file), readFileSync(join(folder, file), 'latin1')),
  ],
  [/^Write what the original has there\./, (broken) => editLine(broken, (line) => line.replace('\ufffd', '…'))],
  [
    /^Write \[\^article-id\], or/,
    (broken) => editSource(broken, (source) => source.replace(wrongIn(broken), '[^2021-inquiry:p2]')),
  ],
  [
    /Only articles are cited\.$/,
    (broken) => editSource(broken, (source) => source.replace(`[^${wrongIn(broken)}]`, '[^2021-inquiry]')),
  ],
  [/^Correct it, or add (\S+)\.$/, addFile],
  [/^Fill it in, or delete the line/, (broken) => setField(broken, 'As it is')],
  [/^What belongs here: /, (broken) => setField(broken, EXAMPLES[broken.problem.path!.at(-1)!])],
  [/^Close it: \[/, (broken) => editLine(broken, (line) => `${line}]`)],
  [/^Close it, with the same mark/, (broken) => editLine(broken, (line) => `${line}"`)],
  [/^Write another line ---/, (broken) => editSource(broken, (source) => `${source}---\n`)],
  [/^Write its 16 characters, in quotation marks, such as "(.+)"\.$/, setField],
  [/^Write the Q and the number of the item, such as (Q\d+)\.$/, setField],
  [/^Write its name: the address of its page is made of it\./, (broken) => setField(broken, 'Ships')],
  [/^Write both alike/, (broken) => setField(broken, / and "(.+)" in /.exec(broken.problem.message)![1])],
  [/ let them differ in a letter or a digit\.$/, (broken) => changeField(broken, (text) => `${text} 2`)],
  [/ write text: scan\.$/, (broken) => editFields(broken, (fields) => (fields['text'] = 'scan'))],
  [
    /^Cite another article that says it,/,
    (broken) => editLine(broken, (line) => line.replace(/\[\^.+?\]/, '[^2021-inquiry]')),
  ],
  [/ remove the statement\.$/, (broken) => editLines(broken, () => [])],
  [/^Say what the figure counts, such as "unit: (\w+)"/, (broken, unit) => setField(broken, unit)],
  [/^Write who is quoted/, (broken) => setField(broken, 'the Ministry of the Sea')],
  [/^Write a number, or/, (broken) => setField(broken, 6)],
  [/^Write one of \{low: 90\}/, (broken) => setField(broken, { low: 2, high: 3 })],
  [/^Write the smaller figure as low/, swapEnds],
  [/or move it out of/, ({ folder, problem }) => rmSync(join(folder, problem.file))],
  [/^Copy the 64 digits/, (broken) => setField(broken, '0123456789abcdef'.repeat(4))],
  [/^The fields here are /, (broken) => removeField(broken)],
  [/^Pages are /, (broken) => editLine(broken, (line) => line.replace(wrongIn(broken), '/people/anna-bellmar/'))],
];

/** Every way in which the remedy of a problem can be followed without knowing more than it says. */
export const waysToFollow = ({ remedy }: Problem): ((broken: BrokenArchive) => void)[] =>
  REMEDIES.flatMap(([says, follow]) => {
    const parts = says.exec(remedy);
    return parts ? [(broken) => follow(broken, ...parts.slice(1))] : [];
  });
