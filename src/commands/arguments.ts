import { parseArgs } from 'node:util';
import { formats } from '../building/problem-formats.ts';
import { throwIf } from '../building/user-error.ts';
import { formatChoice, formatList, quoted } from '../format.ts';
import { closest } from '../loader/closest.ts';

export interface Option {
  /** What it does, for who asks for `--help`. */
  about: string;
  /** The values that it takes, or what stands for any; none for an option that is set or not. */
  values?: readonly string[] | string;
}

/** Options that `check` and `build` have in common. */
export const KEEP_GOING_OPTION: Option = {
  about: 'Leaves out records with errors, and those that name them, where no published address is lost.',
};

export const FORMAT_OPTION: Option = {
  about: 'How problems are printed: for people, for programs, or for GitHub.',
  values: formats,
};

export interface Usage<Name extends string> {
  /** How the command is started, with its arguments: `npm run new -- <kind> <name>`. */
  command: string;
  about: string;
  options: Record<Name, Option>;
  /** How many arguments it takes beside its options: none, unless it says so. */
  most?: number;
}

export interface Arguments<Name extends string> {
  /** The options that are set, with their values; the empty string for an option that takes none. */
  options: Partial<Record<Name, string>>;
  words: string[];
}

/**
 * What a command is asked to do; `undefined` where it is asked for its usage, which is then printed.
 * @throws a `UserError` for what the command does not know
 */
export function readArguments<Name extends string>(
  usage: Usage<Name>,
  args: readonly string[] = process.argv.slice(2),
): Arguments<Name> | undefined {
  const known = { ...usage.options, help: { about: 'Prints this.' } } as Record<string, Option>;
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(([name, { values }]) => [name, { type: values ? 'string' : 'boolean' } as const]),
    ),
    strict: false,
    tokens: true,
  });
  const options: Record<string, string> = {};
  const words: string[] = [];
  for (const token of tokens)
    if (token.kind === 'positional') words.push(token.value);
    else if (token.kind === 'option') {
      throwIf(optionProblem(token.rawName, token.value, known[token.name], Object.keys(known)));
      options[token.name] = token.value ?? '';
    }
  if ('help' in options) {
    console.log(helpOf(usage.command, usage.about, known));
    return undefined;
  }
  const superfluous = words[usage.most ?? 0];
  if (superfluous !== undefined)
    throwIf(`${quoted(superfluous)} is one argument too many. ${helpHint(Object.keys(known))}`);
  return { options: options as Partial<Record<Name, string>>, words };
}

function optionProblem(
  name: string,
  value: string | undefined,
  option: Option | undefined,
  names: readonly string[],
): string | undefined {
  if (!option) {
    const meant = closest(name.replace(/^-+/, ''), names);
    return `There is no option "${name}". ${meant ? `Did you mean --${meant}?` : helpHint(names)}`;
  }
  if (!option.values) return value === undefined ? undefined : `The option ${name} takes no value.`;
  const choice = typeof option.values === 'string' ? option.values : formatChoice(option.values);
  if (!value || value.startsWith('--')) return `The option ${name} needs a value: ${choice}.`;
  if (typeof option.values === 'string' || option.values.includes(value)) return undefined;
  return `${quoted(value)} is not a value of ${name}. Write ${choice}.`;
}

const helpHint = (names: readonly string[]): string =>
  `The options are ${formatList(names.map((name) => `--${name}`))}.`;

function helpOf(command: string, about: string, options: Record<string, Option>): string {
  const rows = Object.entries(options).map(([name, { about: text, values }]) => {
    const shown = values && (typeof values === 'string' ? `<${values}>` : values.join('|'));
    return [`--${name}${shown ? ` ${shown}` : ''}`, text] as const;
  });
  const width = Math.max(...rows.map(([name]) => name.length));
  return [command, '', about, '', ...rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)].join('\n');
}
