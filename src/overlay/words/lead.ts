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
      guess: 'First guess: had we given the very same orders again, how many of our runs would end as they did?',
      play: (runs: number, worlds: number) =>
        runs === 1 ? `Play our run again ${worlds} times` : `Play our ${runs} runs again, ${worlds} times each`,
      failed: 'The model could not be fetched. Check the connection and try again.',
      told: (low: number, high: number) =>
        `In this model, with other dice, the same orders end elsewhere ${low === high ? low : `${low} to ${high}`} times in 100.`,
      caption: 'How our runs ended, and how the same orders end with other dice',
      columns: { ending: 'Ending', had: 'Our class', average: 'With other dice' },
      had: (n: number, of: number) => `${n} of ${of}`,
      average: (n: number, of: number) => {
        if (n === 0) return `none of ${of}`;
        return n < 0.05 ? `less than 0.1 of ${of}` : `${n.toFixed(1)} of ${of}`;
      },
      note: (runs: number, worlds: number, lenses: string) =>
        `In this model: ${runs} of our runs, ${worlds} times each with fresh dice; every run under its own lens (${lenses}). Where a world asks for an order that the run never gave, Kennedy’s is taken. Every chance is our judgement, and nothing of this has been measured.`,
      lens: (title: string, runs: number) => `${title}: ${runs}`,
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
