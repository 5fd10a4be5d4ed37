// Owns what `npm run classroom` says to a teacher who has five minutes.
import { formatDeskAddress, formatJoinAddress, formatScreenAddress } from '../classroom/addresses.ts';

export interface OpenClass {
  /** As pupils reach it, best first: `http://192.168.1.5:1962`. */
  origins: string[];
  /** As this machine reaches it. */
  here: string;
  room: string;
  code: string;
  teacherKey: string;
  screenKey: string;
  /** True where a class of an earlier start goes on. */
  isResumed: boolean;
}

export const classroomWords = {
  building: 'Building the pages … (half a minute, the first time)',
  portTaken: (port: number) =>
    `Port ${port} is taken by another program (perhaps a class server already runs there). ` +
    `Stop it, or choose another port by --port ${port + 1}`,
  badPort: (port: string) => `"${port}" is no port. Take a number from 1024 to 65535.`,
  unbuilt: 'The built pages are not beside the command. Build them first: npm run build',
  noCommand: (command: string | undefined) =>
    `${command === undefined ? 'There is one command here' : `"${command}" is no command`}. Open a class: excomm classroom`,
  noFile: (file: string, why: string) =>
    /locked|busy/i.test(why)
      ? `The file of the classes, ${file}, is held by another class server. End that one, or take another file by --file.`
      : `The file of the classes, ${file}, cannot be opened: ${why}`,
  noDatabase: (why: string) =>
    `The database of DATABASE_URL does not answer (${why}). Is its address right, and does it run?`,
  stopping: 'The class server ends. Nothing is lost: start it again, and the class goes on where it was.',
  trouble: (trouble: string) => `Trouble in the class server: ${trouble}`,
  served: (origins: string[]) =>
    `The class server is ready at ${origins.join(' and ')}. Rooms are opened by POST /rooms.`,
};

/** All that is printed once the class is open, line by line. Pure. `picture`: the QR picture of the first address. */
export function classLines(open: OpenClass, picture: string[]): string[] {
  const { origins, here, code, room, isResumed } = open;
  const [best, ...others] = origins;
  // The pages make the pupils' address from their own: this machine's own name would lead phones nowhere.
  const page = `${best ?? here}/`;
  return [
    '',
    isResumed ? 'The class goes on where it was.' : 'The class is open.',
    '',
    '  FOR YOU, AND FOR NOBODY ELSE (who has this link leads the class):',
    `    ${formatDeskAddress(page, { room, key: open.teacherKey, screen: open.screenKey })}`,
    '',
    '  FOR THE PROJECTOR (no names, no votes before you show them):',
    `    ${formatScreenAddress(page, { room, key: open.screenKey })}`,
    '',
    ...(best === undefined ? offline(here) : forPupils(best, others, code, picture)),
    '',
    `Names, addresses and accounts are not asked for and not kept. The class is forgotten a day after its last move.`,
    'Ctrl-C ends the server. Start it again, and the class goes on.',
    '',
  ];
}

function forPupils(best: string, others: string[], code: string, picture: string[]): string[] {
  return [
    `  FOR PUPILS: scan the picture, or open ${best}/join and type`,
    '',
    `    ${code}`,
    '',
    ...picture.map((line) => `    ${line}`),
    '',
    `    ${formatJoinAddress(`${best}/`, code)}`,
    ...others.map((origin) => `    or ${formatJoinAddress(`${origin}/`, code)}`),
    '',
    'If phones cannot open it:',
    '  1. Are they on the same Wi-Fi as this machine? Mobile data must be off for this address.',
    '  2. Does this machine let them in? Its firewall must allow the port that stands in the address.',
    '  3. School Wi-Fi often keeps devices apart (“client isolation”). Then open a hotspot on a phone or on this machine',
    '     and put all on it, or let the school run the server: docs/class-server.md.',
    '  4. None of this works? Play without a server: each pupil plays alone, and the run codes come together on the class',
    '     board (the page itself, then #board). It is the same lesson and the same debrief.',
  ];
}

function offline(here: string): string[] {
  return [
    `  This machine is on no network, so only it can open the class: ${here}/join`,
    '  Join a Wi-Fi or open a hotspot, then start again; or play without a server and collect run codes on the class board.',
  ];
}
