/** A file that cannot be a clipping. The message says why, and what to do. */
export class UnreadableError extends Error {}
