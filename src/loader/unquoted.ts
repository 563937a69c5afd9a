/**
 * A field of one line whose text needs quotation marks around the whole of it, as in `headline: "Help" Cried the Mate`. What begins
 * with a bracket may be a list, and what follows a # may be a comment: these are left out.
 */
export const UNQUOTED = /^(?<field>\w+: +)(?<text>(?![[{]|.*\s#)\S.*?)[ \t]*$/;
