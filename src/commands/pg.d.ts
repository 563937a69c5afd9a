/** What is used of `pg`. */
declare module 'pg' {
  interface Settings {
    connectionString: string;
    /** In milliseconds, as all times. */
    statement_timeout?: number;
    connectionTimeoutMillis?: number;
  }
  export class Client {
    constructor(settings: Settings);
    connect(): Promise<void>;
    query(statement: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
    end(): Promise<void>;
  }
  export class Pool {
    constructor(settings: Settings & { max: number });
    query(statement: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
    on(event: 'error', listener: (error: Error) => void): this;
  }
}
