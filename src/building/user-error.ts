/** A mistake that the person who runs a command can mend. The message says where, what and how; nobody needs its stack. */
export class UserError extends Error {
  override stack = '';
}

/** Throws a `UserError` when there is something to tell. */
export function throwIf(message: string | undefined): void {
  if (message) throw new UserError(message);
}

/** Runs a command. A `UserError` is printed as its message alone, and the process ends with 1. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
