// Owns the words of exam writing: what each form asks, starts of sentences, and what is a source. No answer is written for anybody.
import type { ExamForm } from '../../debrief/exam-form.ts';

interface FormWords {
  board: string;
  name: string;
  /** What the form asks for, in our own words. */
  asks: string;
  /** Marks and minutes, only as far as we are sure; null where we are not. */
  rules: string | null;
  /** Starts of sentences. */
  starts: string[];
}

const YEAR = 'Papers change: look at one of your own year.';

export const formWords: Record<ExamForm, FormWords> = {
  account: {
    board: 'AQA GCSE',
    name: 'Write an account',
    asks: 'A story with its reasons in it. Events come in order, and each is told so that one sees why the next followed.',
    rules: `8 marks in the specification first examined in 2018. ${YEAR}`,
    starts: [
      'It began when …',
      'Because of this, …',
      'This raised the danger, since …',
      'What turned it was …',
      'So by the end …',
    ],
  },
  'how-far': {
    board: 'AQA GCSE',
    name: 'How far do you agree?',
    asks: 'A judgement on a statement. Give both sides, each with evidence, and then say which weighs more and why.',
    rules: `16 marks in the specification first examined in 2018, and 4 more for spelling, punctuation and grammar. ${YEAR}`,
    starts: [
      'There is good reason to agree, since …',
      'On the other hand, …',
      'What weighs most is …',
      'I agree only as far as …, because …',
    ],
  },
  narrative: {
    board: 'Edexcel GCSE',
    name: 'Narrative account',
    asks: 'Events of a short span in order, with the links between them explained. Prompts may be given; something of your own must be there.',
    rules: `8 marks in the papers first sat in 2018. ${YEAR}`,
    starts: [
      'The first step was …',
      'This led to … because …',
      'As a result, …',
      'Meanwhile …',
      'It ended with …, since …',
    ],
  },
  importance: {
    board: 'Edexcel GCSE',
    name: 'Explain the importance',
    asks: 'Not what happened but what it changed: for whom, how much, and for how long.',
    rules: `8 marks for each of two such answers in the papers first sat in 2018. ${YEAR}`,
    starts: ['Without it, …', 'It mattered to … because …', 'It changed … from … to …', 'It mattered less for …'],
  },
  'two-crises': {
    board: 'IB History',
    name: 'Compare two crises',
    asks: 'Likeness and difference side by side, theme by theme, in every paragraph: never first one crisis and then the other.',
    rules:
      'A Paper 2 essay of 15 marks in the course first examined in 2017. Cuba stands for the Americas, so the other must lie elsewhere.',
    starts: [
      'Both crises …',
      'They differed in that …',
      'In each, … could act without …',
      'The likeness matters more, because …',
    ],
  },
  'two-leaders': {
    board: 'IB History',
    name: 'Compare two leaders',
    asks: 'The same themes asked of both: what they wanted, what they risked, whom they had to carry with them, what they learned.',
    rules:
      'A Paper 2 essay of 15 marks in the course first examined in 2017. The two leaders must be from different regions.',
    starts: ['Both wanted …', 'Where … risked …, the other …', 'At home, … had to fear …', 'Neither could …, since …'],
  },
  'short-answer': {
    board: 'AP US History',
    name: 'Short answer',
    asks: 'Three short parts, each with one claim and the fact that carries it. No introduction and no thesis.',
    rules: `One point for each part; three such questions in 40 minutes. ${YEAR}`,
    starts: ['One difference is …', 'This is borne out by …', 'Against this stands …'],
  },
  inquiry: {
    board: 'C3 inquiry',
    name: 'An inquiry',
    asks: 'A claim of your own on a question that is really open, with evidence, the best counter-claim, and what should follow from it today.',
    rules: null,
    starts: [
      'My claim is …',
      'The strongest evidence is …',
      'Somebody could object that …',
      'That matters today, because …',
    ],
  },
};

export const writingWords = {
  title: 'Exam writing',
  lead: 'Pick a form. The events, the disputes and the sources below come from the record and from your run. The sentences are yours.',
  pick: 'Form',
  question: 'The question',
  rules: 'What we know of the rules',
  chainTitle: { record: 'What happened in 1962', you: 'What happened in your run' },
  chainSays: {
    record:
      'This is history, and an exam asks about this. Tick what belongs in your answer, and say how each led to the next.',
    you: (parted: string | null) =>
      parted === null
        ? 'Your run never left what happened. It is no second source: write about 1962.'
        : `Your run left the record on ${parted}. From there on it never happened: use it to argue how else it could have gone, and never as evidence.`,
  },
  choose: (count: number) => `Choose the events (${count} chosen)`,
  apart: 'never happened',
  link: 'How it led to the next',
  linkHint: 'This meant that …',
  noLinks: 'No events are chosen.',
  claimsTitle: 'Claim and counter-claim',
  claimsSays: 'One dispute among historians, with their names. Use their arguments as claims, and answer them.',
  claimsPick: 'Dispute',
  claim: 'Claim',
  counter: 'Counter-claim',
  argues: (who: string) => `${who} would say:`,
  frames: ['This is convincing, because …', 'It leaves out …', 'The evidence that decides between them would be …'],
  papersTitle: 'Sources, and what to ask of them',
  papersSays:
    'Papers of 1962 that bear on your decisions. Nature, origin and purpose come first; then what each can and cannot tell.',
  papersMore: 'More papers',
  open: 'Open it in the archive',
  papersLoading: 'Fetching the papers …',
  papersFailed: 'The papers could not be fetched. Check the connection and try again.',
  retry: 'Try again',
  paper: {
    nature: 'Nature',
    origin: 'Origin',
    purpose: 'Purpose',
    value: 'Good for',
    limitation: 'Not good for',
    held: 'Held',
  },
  nature: (title: string, date: string) => `${title} (${date}).`,
  fromTo: (from: string, to: string) => `From: ${from}. To: ${to}.`,
  structures: 'Your comparison, from “Beyond 1962”',
  structuresNone: 'You have not filled in the comparison yet. It stands one step back.',
  writeTitle: 'Your answer',
  starts: 'Starts, if you want one:',
  boxes: {
    answer: 'Your answer',
    a: '(a) One way in which the two differ',
    b: '(b) One piece of evidence for the first',
    c: '(c) One piece of evidence for the second',
    claim: 'Your claim',
    evidence: 'The evidence',
    counter: 'The best counter-claim, and your answer to it',
    action: 'What should follow from it',
  } as Record<string, string>,
  words: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  copy: 'Copy it all',
  copied: 'Copied.',
  notCopied: 'Copying is blocked here. Download it, or select the text and copy it by hand.',
  download: 'Download as text',
  print: 'Print',
  file: 'excomm-writing.txt',
  plain: {
    question: 'QUESTION',
    events: { record: 'EVENTS OF 1962', you: 'EVENTS OF A RUN (a counterfactual where it parted from 1962)' },
    claims: 'CLAIM AND COUNTER-CLAIM',
    answer: 'ANSWER',
  },
} as const;
