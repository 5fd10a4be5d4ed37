// Owns opening classes over the wire, for a school's server: `POST /rooms` by whoever knows the school's pass word.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { MOST_FRAME_BYTES } from '../classroom/ids.ts';
import type { LessonRules } from '../classroom/lesson-rules.ts';
import { settingsSchema } from '../classroom/settings.ts';
import type { Hall } from './hall.ts';
import type { JoinGate } from './join-gate.ts';

const orderSchema = v.strictObject({ pass: v.pipe(v.string(), v.maxLength(200)), settings: settingsSchema });

export interface OpenRoomsTools {
  hall: Hall;
  rules: LessonRules;
  /** Null: nobody opens rooms here, and the address does not exist. */
  pass: string | null;
  gate: JoinGate;
  addressOf: (request: IncomingMessage) => string;
  onTrouble: (trouble: unknown) => void;
}

/** Answers 201 with `OpenedRoom`; 400, 403 or 429 with nothing but a word; 503 in trouble. Never throws. */
export async function openRoomFor(request: IncomingMessage, response: ServerResponse, tools: OpenRoomsTools) {
  const answer = (status: number, body: object) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body));
  };
  try {
    if (tools.pass === null) return answer(404, { why: 'unknown' });
    const address = tools.addressOf(request);
    const wait = tools.gate.admit(address);
    if (wait === null) return answer(429, { why: 'slow-down' });
    await new Promise((resolve) => setTimeout(resolve, wait));
    const order = v.safeParse(orderSchema, await readJson(request));
    if (!order.success) return answer(400, { why: 'bad-command' });
    if (!isSame(order.output.pass, tools.pass)) {
      tools.gate.failed(address);
      return answer(403, { why: 'wrong-key' });
    }
    if (!tools.rules.canPlay(order.output.settings)) return answer(400, { why: 'unknown' });
    return answer(201, await tools.hall.open(order.output.settings));
  } catch (error) {
    tools.onTrouble(error);
    return answer(503, { why: 'try-again' });
  }
}

/** Null for what is no JSON, or too long. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const bytes of request) {
    text += String(bytes);
    if (text.length > MOST_FRAME_BYTES) return null;
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Takes as long for a near miss as for a far one. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
