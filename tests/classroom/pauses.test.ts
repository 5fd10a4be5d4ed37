// Owns the proof of who may say when that the question of a pause is answered, and that nobody hears what was answered.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { commandSchema } from '../../src/classroom/commands.ts';
import type { Asked } from '../../src/classroom/mail.ts';
import { rowOf, viewForScreen, viewForSeats } from '../../src/classroom/see.ts';
import { TOY_SETTINGS, hex, liveRoom, votingRoom } from '../builders/live-rooms.ts';

const decide: Asked = { kind: 'decide', option: 'mild', note: null };
const move = (to: 'close' | 'reveal'): Asked => ({ kind: 'move-ballot', ballot: 0, move: to });
const answer = (decision: string): Asked => ({ kind: 'answer', decision });

describe('the question of a pause', () => {
  const go: Asked = { kind: 'go-on' };
  const no = (error: string) => ({ ok: false, error });

  test('in a cabinet is answered once, while the class reads what followed: not before, not after, and anew if the order is', () => {
    const live = votingRoom(2);
    for (const one of [move('close'), move('reveal')]) live.ask('teacher:0', one);
    expect(live.ask('seat:0', answer('secrecy'))).toEqual(no('no-pause'));
    expect(live.ask('seat:0', answer('nowhere'))).toEqual(no('unknown'));
    live.ask('teacher:0', decide);
    expect(live.ask('seat:0', answer('course'))).toEqual(no('no-pause'));
    expect(live.ask('seat:0', answer('secrecy'), hex(700, 16))).toMatchObject({
      ok: true,
      value: { kind: 'answered', seat: 0, decision: 'secrecy' },
    });
    // Sent again after a break, the same counts once and is a yes; another is told that it was answered.
    expect(live.ask('seat:0', answer('secrecy'), hex(700, 16))).toEqual({ ok: true, value: null });
    expect(live.ask('seat:0', answer('secrecy'))).toEqual(no('answered'));
    expect([0, 1].map((seat) => rowOf(live.room(), seat, true).answered)).toEqual([true, false]);
    live.ask('teacher:0', { kind: 'take-back', order: 0 });
    expect(rowOf(live.room(), 0, true).answered).toBe(false);
    live.ask('teacher:0', decide);
    expect(live.ask('seat:0', answer('secrecy'))).toMatchObject({ ok: true });
    live.ask('teacher:0', go);
    expect(live.ask('seat:1', answer('secrecy'))).toEqual(no('pause-over'));
    live.ask('teacher:0', { kind: 'end' });
    expect(live.ask('seat:1', answer('course'))).toEqual(no('ended'));
  });

  test('at one’s own pace is answered where the seat’s own run stands at it', () => {
    const live = liveRoom({ ...TOY_SETTINGS, mode: 'own-pace', fate: { kind: 'own' } });
    live.join();
    expect(live.ask('seat:0', answer('secrecy'))).toEqual(no('not-begun'));
    live.ask('teacher:0', { kind: 'begin' });
    expect(live.ask('seat:0', answer('secrecy'))).toEqual(no('no-pause'));
    const at = (decision: string | null, aftermath: boolean) =>
      live.ask('seat:0', { kind: 'progress', progress: { picks: 1, decision, aftermath, code: 'ABCD-EFGH-J' } });
    at('course', false);
    expect(live.ask('seat:0', answer('course'))).toEqual(no('no-pause'));
    expect(live.ask('seat:0', answer('answer'))).toEqual(no('no-pause'));
    expect(live.ask('seat:0', answer('secrecy'))).toEqual(no('pause-over'));
    at('course', true);
    expect(live.ask('seat:0', answer('course'))).toMatchObject({ ok: true });
    expect(rowOf(live.room(), 0, true).answered).toBe(true);
    expect(live.ask('seat:0', answer('course'))).toEqual(no('answered'));
    at(null, false);
    expect(rowOf(live.room(), 0, true).answered).toBe(false);
    expect(live.ask('seat:0', answer('answer'))).toEqual(no('pause-over'));
  });

  test('takes no word of what was answered, and no audience but the teachers and the seat hears of it', () => {
    const said = { id: hex(7, 16), kind: 'answer', decision: 'secrecy', words: 'because' };
    expect(v.is(commandSchema, said)).toBe(false);
    const live = votingRoom(1);
    for (const one of [move('close'), move('reveal'), decide]) live.ask('teacher:0', one);
    const before = [viewForScreen(live.room(), 0), viewForSeats(live.room(), 0)];
    live.ask('seat:0', answer('secrecy'));
    const after = [viewForScreen(live.room(), 0), viewForSeats(live.room(), 0)];
    expect(after).toEqual(before.map((view) => ({ ...view, seq: view.seq + 1 })));
  });
});
