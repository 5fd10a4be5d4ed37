// Owns the diagnostics of length: how much a screen, an option or a quotation may hold.
import type { Diagnostic } from '../diagnostic.ts';

export const WORD_DIAGNOSTICS = {
  'screen-too-long': {
    code: 'EX801',
    severity: 'error',
    title: 'More than 90 words on a screen',
    message: '{what} has {words} words{wording}; a screen holds {most}.',
    advice: 'Cut it, or move part of it to a document, a note or the next screen.',
    wrong: '# a briefing of 140 words',
    right: '# a briefing of 80 words',
  },
  'option-too-long': {
    code: 'EX802',
    severity: 'warning',
    title: 'More than 40 words in an option',
    message: 'The option has {words} words{wording}; {most} can be taken in at a glance.',
    advice: 'Say what it does; reasons belong to the advisers.',
    wrong: '# an option of 60 words',
    right: '# an option of 25 words',
  },
  'quotation-too-long': {
    code: 'EX803',
    severity: 'warning',
    title: 'A quotation of more than 25 words',
    message: 'This quotation has {words} words; at most {most} may be quoted.',
    advice: 'Quote the part that matters and tell the rest in your own words.',
    wrong: '# 40 words between quotation marks',
    right: '# 12 words between quotation marks',
  },
  'phrase-too-long': {
    code: 'EX804',
    severity: 'error',
    title: 'A phrase of more than 25 words',
    message: 'The phrase of this document has {words} words; at most {most} may be quoted.',
    advice: 'Choose the part that matters.',
    wrong: 'phrase: # 40 words',
    right: 'phrase: the knot of war',
  },
  'plain-missing': {
    code: 'EX805',
    severity: 'error',
    title: 'A core text without its plain wording',
    message: 'This text has no "{key}".',
    advice: 'The scenario promises a plain wording (plain-reading-age): say the same for a reader of that age.',
    wrong: 'text: The Chiefs urge that reconnaissance be resumed.',
    right: 'text: The Chiefs urge that reconnaissance be resumed.\nplain: The Chiefs want the planes to fly again.',
  },
  'plain-too-hard': {
    code: 'EX806',
    severity: 'warning',
    title: 'A plain wording that is not plain',
    message: '{what} asks for a reading age of {age}; {promised} is promised.',
    advice: 'Make sentences shorter, one thing in each, and take the common word.',
    wrong: 'plain: The administration anticipated an unfavourable determination.',
    right: 'plain: They thought that the answer would be no.',
  },
} as const satisfies Record<string, Diagnostic>;
