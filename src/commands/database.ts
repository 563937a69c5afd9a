import { throwIf } from '../building/user-error.ts';
import { databaseUrl } from '../settings.ts';

/**
 * How to reach the database of the search server.
 * @throws a `UserError` where nobody has said it
 */
export function databaseAddress(): string {
  throwIf(
    databaseUrl ? undefined : 'DATABASE_URL is not set. Write DATABASE_URL=postgres://user:password@host/database.',
  );
  return databaseUrl;
}
