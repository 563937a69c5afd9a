declare module 'edtf' {
  /** Throws for what it does not take for a date; `min` and `max` are milliseconds of Unix time. */
  export default function edtf(text: string): { min: number; max: number };
}
