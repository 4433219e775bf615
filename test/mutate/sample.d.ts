/** One mutant in `oneIn` is drawn. Another seed draws others. */
export interface Sample {
  readonly seed: string;
  readonly oneIn: number;
}

/** What identifies a mutant. Lines and columns count from 0. */
export interface Place {
  readonly fileName: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
  readonly replacement?: string | undefined;
}

export function isDrawn(mutant: Place, sample: Sample): boolean;
