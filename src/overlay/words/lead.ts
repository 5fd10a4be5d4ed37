// Owns the sentences that lead a class through its debrief: fifteen minutes, one thing on the wall at a time.

export const leadWords = {
  title: 'The debrief',
  place: (at: number, of: number) => `${at} of ${of}`,
  minutes: (minutes: number) => (minutes === 1 ? 'about a minute' : `about ${minutes} minutes`),
  keys: {
    label: 'Steps',
    previous: 'Back',
    next: 'Next',
    first: 'First',
    last: 'Last',
    leave: 'Leave',
    hint: 'Keys: → ← Home End, Space shows, Esc leaves. F11 fills the screen.',
  },
  show: {
    kennedy: 'Show what Kennedy did',
    ending: 'Show how 1962 ended',
    forecast: 'Show what the class forecast',
    knew: 'Show what they knew',
    frames: 'Show how a sentence can begin',
  },
  hide: 'Hide it again',
  steps: {
    word: {
      title: 'One word each',
      lines: ['How did it feel to decide? One word, no reasons yet.', 'Go round the room. Nobody comments.'],
    },
    split: {
      over: (number: number, of: number) => `Where did we split? ${number} of ${of}`,
      agreed: 'Where did we split?',
      agreedLines: [
        'Nowhere: at every decision where our runs met, all gave the same order.',
        'Was there really no other way? Argue for one that nobody took.',
      ],
    },
    forecast: {
      title: 'What did you forecast?',
      lines: (decision: string) => [
        `Think back to “${decision}”. How likely did you say war was? Write the number down from memory.`,
        'Now look at your own run. Did your memory move towards what came?',
      ],
      answer: 'What did we think Moscow would do?',
      answerLines: ['What made us think so? Which source?'],
    },
    endings: {
      lines: ['Which of our orders led there? Name the first one that mattered.'],
    },
    knew: {
      title: 'What did they know that we did not?',
      lines: (decision: string) => [
        `At “${decision}”: what did Moscow, Havana or the captains know that nobody in our room knew?`,
        'What would you have asked, had you known what to ask?',
      ],
    },
    luck: {
      title: 'Judgement or luck?',
      lines: [
        'From which hour on was peace certain? Write down the day.',
        'And until which hour could it still have been war? Write down that day too.',
        'Do your two answers fit together? Put the later one first and explain it to your neighbour.',
      ],
    },
    model: {
      title: 'What does this model get wrong?',
      lines: [
        'Its chances and levels are judgements, not measurements. Name one thing that it leaves out or makes too simple.',
        'What evidence would change it? The assumptions page names the ground of each number.',
      ],
    },
    sentence: {
      title: 'One sentence for the exam',
      lines: ['Write one sentence that gives a claim, a reason and a piece of evidence. Read it aloud.'],
      frames: (decision: string) => [
        `At “${decision}” Kennedy … because …, which shows that …`,
        'War was avoided mainly because …; however, …',
        'The evidence of … is useful for …, but it cannot tell us …',
      ],
    },
  },
} as const;
