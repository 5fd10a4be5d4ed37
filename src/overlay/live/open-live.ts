// Owns the live class of a visit: each desk opened once, all of them over one loan of the visit's own desk.
import type { Visit } from '../visit.ts';
import type { LiveClass, ScreenDesk, SeatDesk, TeacherDesk } from './live.ts';
import { openLoan } from '../loan.ts';
import { openScreenDesk } from './screen-desk.ts';
import { openSeatDesk } from './seat-desk.ts';
import { openTeacherDesk } from './teacher-desk.ts';

export function openLive(visit: Visit): LiveClass {
  const loan = openLoan(visit);
  let seat: SeatDesk | undefined;
  let teacher: TeacherDesk | undefined;
  let screen: ScreenDesk | undefined;
  return {
    seat: () => (seat ??= openSeatDesk(visit, loan)),
    teacher: () => (teacher ??= openTeacherDesk(visit, loan)),
    screen: () => (screen ??= openScreenDesk(visit, loan)),
  };
}
