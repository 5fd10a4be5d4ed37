// Owns the strip of days below: 16 October to 21 November, which are past, where an order was given, and today.
import type { CrisisView } from '../../run/crisis-view.ts';
import { words } from '../words/page.ts';
import './day-strip.css';

interface StripDay {
  day: number;
  date: number;
  month: 10 | 11;
}

/** The 37 days by number: day 1 is 16 October. */
const DAYS: StripDay[] = Array.from({ length: 37 }, (_, index) => {
  const inOctober = index <= 15;
  return { day: index + 1, date: inOctober ? 16 + index : index - 15, month: inOctober ? 10 : 11 };
});

export function DayStrip({ view }: { view: CrisisView }) {
  const today = view.clock.day;
  const dayName = (day: StripDay) => `${day.date} ${words.strip.months[day.month]}`;
  const decided = (day: StripDay) =>
    view.steps.some((step) => step.pick !== null && step.date.includes(` ${dayName(day)}`));
  return (
    <footer class="day-strip" aria-label={words.strip.label}>
      <ol>
        {DAYS.map((day) => (
          <li
            key={day.day}
            class={`${day.day < today ? 'day-past' : ''} ${decided(day) ? 'day-decided' : ''}`}
            aria-current={day.day === today ? 'date' : undefined}
          >
            <span class="aside">{words.strip.months[day.month]} </span>
            {day.date}
            {decided(day) && <span class="aside">, {words.strip.decided}</span>}
          </li>
        ))}
      </ol>
    </footer>
  );
}
