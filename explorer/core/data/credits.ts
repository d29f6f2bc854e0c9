// Credits: outlets that articles name as their sources, with the words that do.

import type { Block } from "./schema";

export interface Credit {
  readonly article: number;
  /** The row of the outlet named, -1 if it is not here. */
  readonly outlet: number;
  readonly name: string;
  readonly words: string;
  /** Its first report here on the same event before the article, -1 if there is none. */
  readonly earlier: number;
}

export class Credits {
  private readonly byArticle = new Map<number, Credit[]>();
  private readonly byOutlet = new Map<number, Credit[]>();

  constructor({ credits = [] }: Block) {
    for (const [article, outlet, name, words, earlier] of credits) {
      const credit = { article, outlet, name, words, earlier };
      add(this.byArticle, article, credit);
      if (outlet >= 0) add(this.byOutlet, outlet, credit);
    }
  }

  /** What an article names as its sources, in the order of its text. */
  readonly of = (article: number): readonly Credit[] => this.byArticle.get(article) ?? [];

  /** The credits that name an outlet. */
  readonly to = (outlet: number): readonly Credit[] => this.byOutlet.get(outlet) ?? [];
}

function add(lists: Map<number, Credit[]>, key: number, credit: Credit): void {
  const known = lists.get(key);
  if (known) known.push(credit);
  else lists.set(key, [credit]);
}
