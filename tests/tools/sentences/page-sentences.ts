// Owns reading the sentences that stand on a page, each with the nearest step that leads from it to a source.
import type { Page } from 'playwright';

/** A sentence as a reader meets it. */
export interface Sentence {
  /** The screen, such as `archive numbers`. */
  place: string;
  text: string;
  /** The elements round it, outermost first: sentences of one kind stand in the same ones. */
  trail: string;
  /** What the nearest step to a source says; null if there is none in the same part of the page. */
  step: string | null;
  /** How many elements further out that step stands: 0 is the sentence's own. */
  out: number;
}

/** Reads every sentence of more than `LEAST_WORDS` words that is in sight, with all that folds folded out. */
export async function readSentences(page: Page, place: string): Promise<Sentence[]> {
  // The loader that runs this names each function by a helper, which the page does not have.
  await page.evaluate('globalThis.__name ??= (each) => each');
  return (await page.evaluate(sentencesOf)).map((sentence) => ({ place, ...sentence }));
}

/** Runs in the page, so everything that it needs stands inside. */
function sentencesOf(): Omit<Sentence, 'place'>[] {
  const LEAST_WORDS = 4;
  /** Further out stands the whole page, and a chip there belongs to something else. */
  const MOST_OUT = 6;
  const MOST_CHARACTERS = 2500;
  /** A chip or a mark, a paper or a source in the archive, the model's own page, or an address in the world. */
  const STEPS = [
    'button.chip',
    'button.rests-on',
    'a[href^="http"]',
    ...['sources', 'papers', 'assumptions'].map((part) => `:is(main, dialog) a[href*="#archive=${part}"]`),
  ].join(',');
  /** What leads to the entry itself, to another part, or out of here. */
  const NO_STEPS = '.entry-mark a, .archive-tabs a, .title-teachers a, .title-form a, header a';
  const BLOCKS = 'p,li,dt,dd,td,th,h1,h2,h3,h4,figcaption,summary,legend,label,blockquote';
  const UNREAD =
    'script,style,noscript,button,option,select,textarea,[aria-hidden="true"],.archive-tabs,.on-paper,.notices,.debrief-head';

  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const named = (element: Element) => element.localName + [...element.classList].map((name) => `.${name}`).join('');
  const trailOf = (element: Element | null): string[] =>
    element === null || element === document.body ? [] : [...trailOf(element.parentElement), named(element)];
  const ownWords = (node: Node, block: Element): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!(node instanceof Element) || node.matches(UNREAD)) return '';
    // A block within a block tells its own sentences.
    if (node !== block && node.matches(BLOCKS)) return ' ';
    return [...node.childNodes].map((child) => ownWords(child, block)).join('');
  };
  const stepFrom = (block: Element): { step: string | null; out: number } => {
    let around: Element | null = block;
    for (let out = 0; around && around !== document.body && out <= MOST_OUT; out += 1) {
      if (out > 0 && (around.textContent ?? '').length > MOST_CHARACTERS) break;
      const inside: Element[] = [around, ...around.querySelectorAll(STEPS)];
      const step = inside.find((each) => each.matches(STEPS) && !each.matches(NO_STEPS));
      if (step) return { step: (step.textContent ?? '').trim(), out };
      around = around.parentElement;
    }
    return { step: null, out: -1 };
  };

  return [...document.querySelectorAll(BLOCKS)]
    .filter((block) => block.checkVisibility() && !block.closest(UNREAD))
    .flatMap((block) => {
      const words = ownWords(block, block).replace(/\s+/g, ' ').trim();
      const told = words.split(/(?<=[.?!]['’”"]?) (?=[A-Z“"‘'0-9])/);
      const long = told.filter((text) => text.split(' ').length > LEAST_WORDS);
      if (long.length === 0) return [];
      const trail = trailOf(block).slice(-5).join(' > ');
      return long.map((text) => ({ text, trail, ...stepFrom(block) }));
    });
}
