// Owns the sentences of the lesson plan: what the teacher says and does, by part of the lesson and way of working.
import type { PlanKind } from '../../debrief/lesson-plan.ts';

type Way = 'alone' | 'groups' | 'class';
type Told = { does: string; says: string };

export const planWords = {
  head: (title: string, minutes: number) => `${title}: ${minutes} minutes`,
  headWeek: (title: string) => `${title}: over several days`,
  clock: (from: number, to: number) => `${from}–${to}`,
  columns: { minutes: 'Minutes', what: 'What', does: 'You do', says: 'You say' },
  sitting: (number: number, title: string | null, minutes: number) =>
    `Day ${number}: ${title ?? 'the debrief'} (${minutes} minutes)`,
  kinds: {
    start: 'Start',
    play: 'Play',
    pause: 'Pause',
    feel: 'One word each',
    describe: 'Describe',
    analyse: 'Analyse',
    apply: 'Apply',
    write: 'Write',
  } satisfies Record<PlanKind, string>,
  start: {
    alone: {
      does: 'Show the link. Everybody opens it, and reads the premise. Check that sound is off or in ears.',
      says: 'You are Kennedy. You know what Washington knew at each hour, and no more. Nobody scores you; what I look at is your reason.',
    },
    groups: {
      does: 'Show the link, one device a group. Name who reads aloud, who asks “how do we know?”, and who gives the order.',
      says: 'You are Kennedy’s advisers, and one of you is Kennedy. Hear everybody before each order. Nobody scores you; I look at your reason.',
    },
    class: {
      does: 'Open the class screen, deal the roles, and choose the JFK of the first hour.',
      says: 'You are the room around Kennedy. Speak for your role. We vote, talk, vote again, and then JFK decides, and may go against you.',
    },
  } satisfies Record<Way, Told>,
  play: {
    alone: 'Walk round. Ask one pupil at a time: “Because?” Help nobody to choose.',
    groups: 'Walk round. Ask the quietest of a group what the order rests on.',
    class: 'Put each line to a first vote, two minutes of talk, a second vote. JFK gives the order and one reason.',
  } satisfies Record<Way, string>,
  played: (titles: string[]) => `Decisions: ${titles.join(' · ')}`,
  pause: {
    alone: 'All stop here, and write.',
    groups: 'All groups stop here; two are heard.',
    class: 'Two are heard, nobody answers.',
  },
  feel: {
    does: 'Screens down. Go round; nobody comments, you neither.',
    says: 'How did it feel to decide? One word, no reasons yet.',
  },
  describe: {
    alone: 'Open the class board with the codes. Show where the class split, Kennedy’s order last.',
    groups: 'Open the class board with the codes. Show where the groups split, Kennedy’s order last.',
    class: 'Show both votes at the line that moved most, then Kennedy’s order.',
    says: 'What happened in your run, in order? Where did we part, and where from 1962?',
  },
  analyse: {
    does: 'Forecasts against memory; what Moscow and Havana knew; the same orders a hundred times over.',
    says: 'What did you say would come, and what do you now think you said? When was peace certain, and until when could it have been war? Was it skill or luck?',
  },
  apply: {
    does: 'Open the page of assumptions. Take one thing that the model gets wrong; at most one what-if more.',
    says: 'What does this model get wrong? Where else does nobody want a war, and who could start one all the same?',
  },
  write: {
    does: 'The debrief page has frames for the exam forms. Collect, or take one aloud.',
    says: 'One sentence: a claim, a reason, a piece of evidence, and one word of doubt.',
  },
  again: 'As before.',
  press: (title: string, ask: string) => `A question to put, on “${title}”: ${ask}`,
  starting: (minutes: number, premise: number) =>
    `Start: ${minutes} minutes, of which ${premise === 1 ? 'one is' : `${premise} are`} for the premise; the rest is for opening the link.`,
  reading: (decisions: number, minutes: number) =>
    `Play: reading takes about ${minutes} minutes in ${decisions === 1 ? 'one decision' : `${decisions} decisions`}, at 180 words a minute: the question, what is known and what is not, the orders, two advisers and not all, what followed.`,
  choosing: (minutes: number) => `Choosing, with what is asked before each order, takes ${minutes}.`,
  talk: (minutes: number) => `Talk in the groups takes ${minutes}, a minute a decision.`,
  together: (needed: number, play: number) => `Together ${needed}; the plan has ${play}, besides the pauses.`,
  voting: (decisions: number, needed: number, isTight: boolean) =>
    `With two votes a decision takes about five minutes: ${needed} for ${decisions}.${isTight ? ' That is more than there is. Take the shortest lesson, go over two days, or vote only where the room is divided and let JFK order the rest.' : ''}`,
  tight: (minutes: number) =>
    `That is ${minutes} too few. Take a shorter lesson, play on a second day, or let the debrief wait for the next lesson.`,
  enough: 'That fits.',
  slow: (minutes: number) => `A slow reader, at 120 words a minute, needs about ${minutes}.`,
  slowTight: 'Let slow readers play in pairs, or hand in what they have when play stops: their code is in the log.',
  slowEnough: 'That fits too.',
  share: (percent: number) =>
    `Debrief and writing have ${percent} % of the time. Keep it: that is where the learning is.`,
  stop: 'Stop play on the minute. Whoever has not come to an ending hands in the code from the log, and can go on at home: the page keeps the place.',
} as const;
