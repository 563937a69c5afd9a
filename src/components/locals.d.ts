declare namespace App {
  interface Locals {
    /** What readers are told, in the language of the site. */
    words: import('../words/en.ts').Words;
  }
}
