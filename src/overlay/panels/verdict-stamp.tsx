// Owns the verdict on a claim as a stamp: a word, and a shape beside it, so that no colour is needed to tell them apart.
import type { Verdict } from '../../run/archive.ts';
import { VERDICT, verdictWords as said } from '../words/verdict.ts';
import { Glyph, type Shape } from './glyph.tsx';
import './verdict-stamp.css';

export const VERDICT_SHAPE: Record<Verdict, Shape> = {
  confirmed: 'filled',
  refined: 'half',
  contradicted: 'cross',
  open: 'ring',
};

export function VerdictStamp({ verdict, disputed }: { verdict: Verdict; disputed: boolean }) {
  return (
    <p class="verdict">
      <span class={`stamp stamp-${verdict}`} title={VERDICT[verdict].says}>
        <Glyph shape={VERDICT_SHAPE[verdict]} /> {VERDICT[verdict].title}
      </span>
      {disputed && (
        <span class="stamp stamp-disputed" title={said.disputedSays}>
          <Glyph shape="split" /> {said.disputed}
        </span>
      )}
    </p>
  );
}
