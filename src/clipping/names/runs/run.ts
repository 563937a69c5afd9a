/** Words with capitals one after the other, with the small words between them: the places of the first token and of the one after the last. */
export interface Run {
  from: number;
  to: number;
}
