// Owns codes and links that are handed on: each with its name and a button that copies it, and a picture for a camera.
import { useSignal } from '@preact/signals';
import { codeWords as said } from '../../words/code.ts';
import './code-lines.css';
import { QrPicture } from './qr-picture.tsx';

export interface CodeText {
  id: 'code' | 'link' | 'short' | 'short-link';
  title: string;
  text: string;
}

/** `picture`: the run code that a camera is to read. */
export function CodeLines({ lines, picture }: { lines: CodeText[]; picture: string }) {
  const told = useSignal('');
  const copy = (text: string) => {
    // Without a secure address there is no clipboard at all: the same sentence helps.
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => (told.value = said.copied),
      () => (told.value = said.notCopied),
    );
  };
  return (
    <>
      <dl class="code-lines">
        {lines.map((line) => (
          <Line key={line.id} line={line} onCopy={() => copy(line.text)} />
        ))}
      </dl>
      <p role="status">{told.value}</p>
      <details class="code-picture">
        <summary>{said.picture}</summary>
        {/* Capitals and digits alone make a picture with fewer squares. */}
        <QrPicture text={picture.replaceAll('-', '')} label={said.pictureLabel} />
        <p>{said.pictureSays}</p>
      </details>
    </>
  );
}

function Line({ line: { id, title, text }, onCopy }: { line: CodeText; onCopy: () => void }) {
  const isLink = id === 'link' || id === 'short-link';
  const marks = id === 'code' ? { 'data-run-code': true } : id === 'short' ? { 'data-short-code': true } : {};
  const copy = isLink ? said.copyLink : said.copyCode;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <code {...marks}>{text}</code>
        <button type="button" onClick={onCopy} aria-label={`${copy}: ${title}`} data-copy={id}>
          {copy}
        </button>
      </dd>
    </>
  );
}
