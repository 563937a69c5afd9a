declare namespace App {
  interface Locals {
    /** The words that readers see, in the language of the site. */
    words: import('../words/en.ts').Words;
  }
}
