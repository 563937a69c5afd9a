import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Inspection } from '../checks/check-content.ts';
import { addressesIn, recordsLeftOut, unavoidable, type LeftOut } from '../checks/left-out.ts';
import { formatCount } from '../format.ts';
import { isError } from '../loader/problem.ts';
import type { PublishedPath } from '../loader/registers/published-register.ts';
import { contentFolder, outFolder, shownPath } from '../settings.ts';
import { asAsked } from './problem-formats.ts';
import { throwErrors } from './throw-errors.ts';
import { throwIf } from './user-error.ts';

/**
 * The records that are not published, for they have errors or name one that has; prints which.
 * @throws a `UserError` for errors of the settings, and where an address would be lost that is published
 */
export function leaveOut({ context, problems }: Inspection): LeftOut[] {
  throwErrors(unavoidable(problems));
  const leftOut = recordsLeftOut(context, problems);
  const isPublished = publishedAddresses(context.published);
  const addressesOf = addressesIn(context);
  const lost = leftOut.flatMap((record) =>
    addressesOf(record)
      .filter(isPublished)
      .map((address) => ({ ...record, address })),
  );
  throwIf(lost.length ? lossOf(lost, asAsked(problems.filter(isError))) : undefined);
  if (!leftOut.length) return [];
  console.error(asAsked(problems.filter(isError)));
  console.error(`${formatCount(leftOut.length, 'record')} left out:\n${leftOut.map(lineOf).join('')}`);
  return leftOut;
}

const shown = shownPath(contentFolder);

const lineOf = ({ file, because }: LeftOut): string => `  ${shown}/${file}${reason(because)}\n`;

const reason = (because: string | undefined): string => (because ? `, which names "${because}"` : '');

function lossOf(lost: readonly (LeftOut & { address: string })[], printed: string): string {
  const addresses = lost.map(({ address, because }) => `  ${address}${reason(because)}`).join('\n');
  return `${printed}\nNothing is left out, for these addresses are published and would be lost:\n${addresses}`;
}

/** Says whether an address is published already, by the register or, where there is none, by the last good site. */
function publishedAddresses(register: readonly PublishedPath[]): (address: string) => boolean {
  if (!register.length) return (address) => existsSync(join(outFolder, address, 'index.html'));
  const addresses = new Set(register.map(({ path }) => path));
  return (address) => addresses.has(address);
}
