// Owns the pages of a load test: the real link, or a bare WebSocket that says the same, so that only the transport differs.
import { WebSocket } from 'ws';
import type { Command, Reply } from '../classroom/commands.ts';
import type { Hello } from '../classroom/hello.ts';
import { openLink } from '../classroom/link.ts';
import type { Asked } from '../classroom/mail.ts';
import { drawCommandId } from '../classroom/secrets.ts';
import type { SeatRoom, Tally, TeacherRoom } from '../classroom/views.ts';

export interface LoadPage {
  send(asked: Asked): Promise<Reply>;
  stop(): void;
}

export interface LoadListener {
  room?: (view: SeatRoom | TeacherRoom) => void;
  tally?: (view: Tally) => void;
}

export type OpenPage = (origin: string, hello: Hello, listener: LoadListener) => LoadPage;

export const openLivePage: OpenPage = (origin, hello, { room, tally }) => {
  let kept: string | null = null;
  return openLink<Hello['as']>({
    hello,
    origin,
    transports: ['websocket'],
    keeping: { read: () => kept, write: (text) => void (kept = text) },
    listener: { room, tally } as never,
    onStatus: () => undefined,
  });
};

export const openBarePage: OpenPage = (origin, hello, { room, tally }) => {
  const socket = new WebSocket(origin.replace('http', 'ws'), { perMessageDeflate: false });
  const asking = new Map<string, (reply: Reply) => void>();
  socket.on('open', () => socket.send(JSON.stringify({ hello })));
  socket.on('error', () => undefined);
  socket.on('message', (bytes: Buffer) => {
    const told = JSON.parse(bytes.toString('utf8')) as [string, unknown] | { id: string; reply: Reply };
    if (!Array.isArray(told)) {
      asking.get(told.id)?.(told.reply);
      asking.delete(told.id);
    } else if (told[0] === 'room') room?.(told[1] as SeatRoom);
    else if (told[0] === 'tally') tally?.(told[1] as Tally);
  });
  return {
    send(asked) {
      const command = { ...asked, id: drawCommandId() } as Command;
      return new Promise((answer) => {
        asking.set(command.id, answer);
        socket.send(JSON.stringify({ command }));
      });
    },
    stop: () => socket.terminate(),
  };
};
