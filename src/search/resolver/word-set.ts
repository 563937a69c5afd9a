/** Some words of a query, by their positions in it. */
export class WordSet {
  readonly positions: readonly number[];

  constructor(positions: Iterable<number>) {
    this.positions = [...new Set(positions)].sort((a, b) => a - b);
  }

  /** The words from one position to before another. */
  static span(from: number, to: number): WordSet {
    return new WordSet(Array.from({ length: to - from }, (_, i) => from + i));
  }

  get size(): number {
    return this.positions.length;
  }

  get first(): number {
    return this.positions[0]!;
  }

  get last(): number {
    return this.positions.at(-1)!;
  }

  has(position: number): boolean {
    return this.positions.includes(position);
  }

  contains(other: WordSet): boolean {
    return other.positions.every((position) => this.has(position));
  }

  overlaps(other: WordSet): boolean {
    return other.positions.some((position) => this.has(position));
  }

  union(other: WordSet): WordSet {
    return new WordSet([...this.positions, ...other.positions]);
  }

  intersection(other: WordSet): WordSet {
    return new WordSet(other.positions.filter((position) => this.has(position)));
  }

  without(other: WordSet): WordSet {
    return new WordSet(this.positions.filter((position) => !other.has(position)));
  }

  /** Equal for equal sets. */
  get key(): string {
    return this.positions.join();
  }
}
