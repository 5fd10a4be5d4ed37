// Owns the sentences of a live class: joining, a pupil's seat, the teacher's desk, the projector.
import type { BallotStage } from '../../classroom/ballot.ts';
import type { Telling } from '../../scenario/schema-casting.ts';

const seats = (count: number) => (count === 1 ? 'one seat' : `${count} seats`);

export const liveWords = {
  otherEdition: 'This page and the class server have different editions of the scenario. Load the page again.',
  held: 'Your teacher has stopped the class here. Read on; orders wait until it goes on.',
  takenUp:
    'Your run goes on where the class server last heard of it. What you had written yourself never left the other device, and cannot be had back.',
  heldHere: 'The class goes as far as this decision. Wait for the others.',
  gone: {
    kicked: 'Your teacher has taken this seat out of the class.',
    moved:
      'This seat now belongs to another phone: your teacher gave it out again. Your votes and your role are there now, and nothing of them is left here.',
    purged: 'This class has been deleted.',
    removed: 'This link no longer opens the class.',
  },
  link: {
    connecting: 'Looking for the class …',
    online: 'Connected',
    offline: 'The class server does not answer. This page keeps knocking; what you have done is kept.',
    waiting: 'Not at the server yet: it will be sent as soon as the class server answers.',
  },
  join: {
    title: 'Join a class',
    says: 'Type the five characters that stand on the screen in front. Has your phone died? Type the eight characters that your teacher gives you.',
    code: 'Code of the class',
    join: 'Take a seat',
    wrong:
      'A code has five characters, letters and figures; a code for a seat of your own has eight. Look at the screen in front again.',
    back: (code: string) => `Back to your seat in class ${code}`,
    alone: 'There is no class here? Play by yourself',
    private: 'No name is asked, and nothing about you is kept: the class gives you a name of two words.',
    test: 'Try the connection, the day before',
    testSays: 'Does this device reach the class server? It is asked both ways that a lesson uses.',
    testing: 'Trying …',
    testPage: (ok: boolean) => (ok ? 'The class server answers.' : 'No class server answers at this address.'),
    testPolling: (ok: boolean) =>
      ok ? 'Messages come through the slow way (polling).' : 'Messages do not come through.',
    testSocket: (ok: boolean) =>
      ok ? 'The quick way (WebSocket) is open.' : 'The quick way (WebSocket) is shut. A lesson works without it.',
    testHelp:
      'If phones reach nothing, the network keeps devices apart: use a hotspot, the school’s own server, or run codes without a server.',
  },
  seat: {
    you: 'You are',
    wait: 'You are in. Your teacher begins when the class is there.',
    nobody: 'Nobody else sees which seat is yours.',
    role: (name: string) => `You speak for ${name}.`,
    chair: 'You are the JFK of the hour: the order is yours.',
    leave: 'Leave the class',
    leaveAsk: 'Give up this seat? Your votes stand; whoever sits down here next takes a new seat.',
    leaveYes: 'Yes, leave',
    leaveNo: 'No, stay',
    jfk: (name: string) => `JFK of the hour: ${name}`,
    ownPace:
      'Each of you plays at your own pace. Your teacher sees how far you are, and whether you have answered a question on the way, never what you wrote.',
    play: 'To the Cabinet Room',
    ended: 'The class has ended.',
    endedEarly: 'Your teacher has ended the class before the crisis was over.',
    debrief: 'To the debrief',
    pause: 'A question to the class',
    answerSays: 'Your teacher sees that you have answered, and never what: your answer stays on this phone.',
    answered: 'Your teacher sees that you have answered. What you wrote stays on this phone.',
    next: 'Your teacher goes on when the class has read this.',
    give: 'Give the order',
    giveAsk: 'This order goes out for the whole class.',
    reason: 'Your reason',
    noReason: 'Choose a reason',
    missing: 'Choose an order first.',
  },
  vote: {
    read: 'Read. Your teacher opens the vote.',
    first: 'First vote: what would you order? You can change it until the vote is closed.',
    second: 'Second vote: after the talk, what would you order now?',
    yours: (label: string) => `Your vote: ${label}`,
    none: 'You have not voted.',
    closed: 'The vote is closed. Nobody has seen the result.',
    talk: 'Talk with your neighbours: say what you voted, and why. Then you vote once more.',
    revealed: 'How the class voted',
    decides: 'Now the JFK of the hour decides, with the room or against it.',
    decided: (label: string) => `The order: ${label}`,
  },
  stage: {
    opened: 'To be read',
    first: 'First vote is open',
    'first-closed': 'First vote is closed',
    talk: 'Talk',
    second: 'Second vote is open',
    'second-closed': 'Second vote is closed',
    revealed: 'The votes are shown',
    decided: 'Decided',
  } satisfies Record<BallotStage, string>,
  clock: {
    left: (minutes: number, seconds: number) => `${minutes}:${String(seconds).padStart(2, '0')}`,
    title: 'Time for this',
    over: 'Time is up; nothing stops.',
    set: (minutes: number) => `${minutes} min`,
    off: 'No clock',
  },
  role: {
    title: (name: string) => `You speak for ${name}`,
    was: 'Who that was',
    wants: 'What you want',
    fears: 'What you fear',
    argue: 'How to argue',
    knows: 'What only you know',
    tell: {
      freely: 'Say it.',
      asked: 'Say it only if you are asked.',
      president: 'For JFK alone: pass a note.',
      nobody: 'Tell nobody.',
    } satisfies Record<Telling, string>,
    keep: 'This card is yours alone: argue from it in the talk, tell what you may, and show it to nobody.',
  },
  cast: (cast: number, all: number) => `${cast} of ${all} have voted`,
  seats,
} as const;
