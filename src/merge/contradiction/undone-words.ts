/** English words that undo what the words beside them state, without a "not". Patterns of whole words in small letters. */
export const UNDOING: readonly string[] = [
  String.raw`against|without|yet|un\w+ed|fail\w*|lack\w*|lost|miss(?:ed|ing)|refus\w+|declin\w+|stop\w*|ceas\w+|remov\w+|suspend\w*`,
  String.raw`abandon\w*`,
];
