/** Elements of HTML that mark words within a line. Headlines and plain texts have no others as markup. */
export const INLINE_ELEMENTS: readonly string[] =
  "a b i u em strong span sup sub small font q cite mark".split(" ");
