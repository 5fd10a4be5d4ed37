// Builds a class board by hand: two decisions of the record, one that history never saw, and two endings.
import type { BoardDecision, BoardView } from '../../src/debrief/board-view.ts';

const course: BoardDecision = {
  id: 'course',
  title: 'Choosing a course',
  day: '20 October',
  question: 'How do the missiles leave?',
  branch: false,
  parts: [
    {
      line: 'what',
      title: '',
      given: 30,
      divided: 0.5,
      options: [
        { id: 'blockade', label: 'Blockade <b>&</b> wait', count: 10, kennedy: true },
        { id: 'strike', label: 'Strike', count: 20, kennedy: false },
        { id: 'nothing', label: 'Nothing', count: 0, kennedy: false },
      ],
    },
  ],
  expected: {
    dangers: [0, 0, 0, 5, 0, 0, 0, 5, 0, 0, 0],
    median: 50,
    answers: [
      { id: 'wait', title: 'Wait', count: 9 },
      { id: 'fire', title: 'Fire', count: 1 },
    ],
    reasons: [
      { id: 'peace', title: 'Peace', count: 2 },
      { id: 'pride', title: 'Pride', count: 8 },
      { id: 'home', title: 'Home', count: 0 },
    ],
  },
  ask: 'For whom was it worth it?',
  theyKnew: [{ side: 'moscow', text: 'The warheads were there.' }],
};

const letter: BoardDecision = {
  ...course,
  id: 'letter',
  title: 'A letter',
  day: '27 October',
  parts: [
    { ...course.parts[0]!, line: 'turkey', title: 'The Jupiters', given: 12 },
    { ...course.parts[0]!, line: 'who', title: 'Who is told', given: 12 },
  ],
  expected: null,
  theyKnew: [],
};

const branch: BoardDecision = {
  ...letter,
  id: 'branch',
  branch: true,
  parts: [{ ...course.parts[0]!, options: course.parts[0]!.options.map((option) => ({ ...option, kennedy: false })) }],
};

export const boardOfThirty: BoardView = {
  scenario: 'tiny',
  runs: 30,
  unfinished: 2,
  stopped: [{ id: 'letter', title: 'A letter', day: '27 October', count: 2 }],
  lessons: [{ id: 'full', title: 'In full', count: 30 }],
  decisions: [course, letter, branch],
  endings: [
    { id: 'war', title: 'War', tone: 'war', count: 20, kennedy: false },
    { id: 'settled', title: 'Settled', tone: 'settled', count: 8, kennedy: true },
  ],
  recordEnding: 'Settled',
  mostDivided: [
    { decision: 'letter', line: 'turkey' },
    { decision: 'branch', line: 'what' },
  ],
  asked: { danger: 'How likely is war?', answer: 'What will Moscow do?' },
};
