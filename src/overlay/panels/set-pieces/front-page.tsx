// Owns the front page of an ending: a paper that never was, a headline in our own words, and a picture of its own.
import type { JSX } from 'preact';
import type { EndingView } from '../../../run/crisis-view.ts';
import { headlines, pieceSaid as said } from '../../words/pieces.ts';
import { Print, Sheet, dots } from './frame.tsx';
import ship from './ship.png';

export function FrontPage({ ending }: { ending: EndingView }) {
  const Picture = PICTURES[ending.id] ?? Freighters;
  const lines = brokenAt(headlines[ending.id] ?? ending.title, 30);
  const top = 176 + (lines.length - 1) * 46;
  return (
    <Sheet ground="#ece6d4">
      <g class="piece-serif" fill="#18222a" text-anchor="middle">
        <text x="450" y="66" font-size="46" letter-spacing="4">
          {said.paper}
        </text>
        <text x="450" y="104" font-size="17">
          {ending.standing === 'documented' && !ending.parted ? said.noPaper : said.neverCame}
        </text>
      </g>
      <path d="M30 80H870M30 114H870" stroke="#18222a" stroke-width="2.5" />
      <g class="piece-heading" fill="#18222a">
        {lines.map((line, index) => (
          <text key={line} x="450" y={164 + index * 46} font-size="44" text-anchor="middle">
            {line}
          </text>
        ))}
      </g>
      <Columns x={30} y={top + 14} />
      <Columns x={700} y={top + 14} />
      <svg
        x="220"
        y={top + 8}
        width="460"
        height={540 - top}
        viewBox="0 62 900 470"
        preserveAspectRatio="xMidYMid slice"
      >
        <rect y="0" width="900" height="560" fill="#ded7c4" />
        <Picture />
      </svg>
      <rect x="220" y={top + 8} width="292" height="38" fill="#121516" />
      <text class="piece-strip-type" x="232" y={top + 35} font-size="23" fill="#f4efe0">
        {said.drawn}
      </text>
    </Sheet>
  );
}

/** Print that is not to be read: grey lines, no letters. */
function Columns({ x, y }: { x: number; y: number }) {
  const rows = Array.from({ length: Math.floor((536 - y) / 13) }, (_, row) => row);
  return (
    <path
      d={rows.map((row) => `M${x} ${y + row * 13}h${row % 7 === 6 ? 96 : 170}`).join('')}
      stroke="#a59c86"
      stroke-width="5"
    />
  );
}

/** Words in lines of at most so many letters. Pure. */
export function brokenAt(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

const Freighters = () => <Print of={ship} />;
/** Two launchers, both lying down. */
const Both = () => (
  <>
    <rect y="62" width="900" height="330" fill={dots(1)} />
    <rect y="392" width="900" height="170" fill={dots(3)} />
    {[60, 480].map((x) => (
      <g key={x} transform={`translate(${x} 300)`} stroke="#15181a" stroke-width="5" fill="#f2ecdc">
        <path d="M0 40H280l50 20-50 20H0Z" />
        <path d="M20 92H300v16H20Z" fill="#2b2f31" />
        <circle cx="70" cy="122" r="20" fill="#2b2f31" />
        <circle cx="240" cy="122" r="20" fill="#2b2f31" />
      </g>
    ))}
  </>
);
const Tower = () => (
  <>
    <rect y="62" width="900" height="500" fill={dots(1)} />
    <path d="M350 120H560V532H350Z" fill="#d9d2bf" stroke="#15181a" stroke-width="6" />
    <path
      d={Array.from({ length: 13 }, (_, at) => `M350 ${150 + at * 30}H560`).join('')}
      stroke="#15181a"
      stroke-width="4"
    />
    <path d="M392 120V532M434 120V532M476 120V532M518 120V532" stroke="#15181a" stroke-width="2" />
    <path d="M580 532V450Q700 380 860 452V532Z" fill="#e9e3d2" stroke="#15181a" stroke-width="6" />
    <rect y="520" width="900" height="40" fill={dots(4)} />
  </>
);
/** A destroyer that waits, under a low sky. */
const Waiting = () => (
  <>
    <rect y="62" width="900" height="300" fill={dots(3)} />
    <rect y="362" width="900" height="200" fill={dots(4)} />
    <path d="M120 340H790L740 400H170Z" fill="#15181a" />
    <path
      d="M330 340V288H420V250H500V288H600V340M456 250V160M430 190h54"
      fill="#15181a"
      stroke="#15181a"
      stroke-width="8"
    />
    <path d="M230 340v-26h66v26M640 340v-26h60v26" fill="#15181a" />
  </>
);
const Sites = () => (
  <>
    <rect y="62" width="900" height="500" fill={dots(2)} />
    <path d="M0 430Q300 330 900 410V560H0Z" fill={dots(3)} />
    {[150, 400, 650].map((x) => (
      <g key={x} transform={`translate(${x} 210)`} fill="#f2ecdc" stroke="#15181a" stroke-width="5">
        <path d="M30 40 50 0 70 40V190H30Z" />
        <path d="M0 190H100V214H0Z" fill="#2b2f31" />
      </g>
    ))}
  </>
);
/** A row of planes with one place empty. */
const EmptyPlace = () => (
  <>
    <rect y="62" width="900" height="250" fill={dots(1)} />
    <rect y="312" width="900" height="250" fill={dots(2)} />
    {[90, 290, 690].map((x) => (
      <path
        key={x}
        transform={`translate(${x} 320)`}
        d="M60-40 72 30 140 74V92L72 76 68 130 96 150V162H24V150L52 130 48 76-20 92V74L48 30Z"
        fill="#15181a"
      />
    ))}
    <path d="M480 470h140M480 300v170M620 300v170" stroke="#f2ecdc" stroke-width="7" stroke-dasharray="26 14" />
  </>
);
const Beach = () => (
  <>
    <rect y="62" width="900" height="190" fill={dots(2)} />
    <rect y="252" width="900" height="120" fill={dots(4)} />
    <path d="M0 372Q430 330 900 390V560H0Z" fill="#e9e3d2" />
    <path d="M0 372Q430 330 900 390V560H0Z" fill={dots(1)} />
    {[120, 430, 690].map((x) => (
      <path
        key={x}
        transform={`translate(${x} 270)`}
        d="M0 40 20 10H150l20 30-24 44H24ZM40 84l-14 44h118l-14-44Z"
        fill="#15181a"
      />
    ))}
  </>
);
const Gate = () => (
  <>
    <rect y="62" width="900" height="380" fill={dots(1)} />
    <path d="M170 200H730V256H170ZM150 256H750V280H150Z" fill="#2b2f31" />
    <path
      d="M186 280h44v160h-44ZM288 280h44v160h-44ZM390 280h44v160h-44ZM472 280h44v160h-44ZM572 280h44v160h-44ZM672 280h44v160h-44Z"
      fill="#2b2f31"
    />
    <rect y="440" width="900" height="120" fill={dots(3)} />
    <path d="M0 420H900" stroke="#a02c1c" stroke-width="18" stroke-dasharray="70 50" />
    <path d="M90 400V500M810 400V500" stroke="#15181a" stroke-width="16" />
  </>
);
/** A round table; most of the chairs are empty. */
const Chairs = () => (
  <>
    <rect y="62" width="900" height="500" fill={dots(2)} />
    <ellipse cx="450" cy="350" rx="300" ry="92" fill="#6b5134" stroke="#15181a" stroke-width="6" />
    {[-3, -2, -1, 0, 1, 2, 3].map((at) => (
      <path
        key={at}
        transform={`translate(${450 + at * 108} ${190 + at * at * 9})`}
        d="M-34 0Q0-18 34 0V86H-34Z"
        fill="#e9e3d2"
        stroke="#15181a"
        stroke-width="6"
      />
    ))}
  </>
);
const Torn = () => (
  <>
    <rect y="62" width="900" height="500" fill={dots(3)} />
    <g fill="#f4efe0" stroke="#15181a" stroke-width="5">
      <path d="M180 130H470l-30 50 34 46-40 50 36 52-44 60 20 62-236 16Z" />
      <path d="M500 150 760 120 800 450 480 470l-22-60 46-60-36-54 42-50-34-46Z" />
    </g>
    <path
      d="M220 200h180M224 250h160M228 300h180M232 350h150M550 200h190M546 250h200M552 300h190M560 350h200"
      stroke="#a59c86"
      stroke-width="9"
    />
  </>
);
/** A paper that half shows from under another. */
const Leak = () => (
  <>
    <rect y="62" width="900" height="500" fill={dots(4)} />
    <path d="M330 150 700 190 656 520 286 480Z" fill="#f4efe0" stroke="#15181a" stroke-width="5" />
    <path d="M378 220 640 248M372 270 634 298M366 320 628 348" stroke="#a59c86" stroke-width="10" />
    <path d="M120 250H560V500H120Z" fill="#b9a878" stroke="#15181a" stroke-width="6" />
    <path d="M120 250V216H290l30 34Z" fill="#b9a878" stroke="#15181a" stroke-width="6" />
  </>
);

const PICTURES: Record<string, () => JSX.Element> = {
  'settlement-with-secret-trade': Freighters,
  'settlement-without-trade': Freighters,
  'public-trade': Both,
  'trade-by-u-thant': Tower,
  'long-quarantine': Waiting,
  'missiles-stay': Sites,
  'limited-strike': EmptyPlace,
  invasion: Beach,
  'berlin-cut-off': Gate,
  'alliance-breaks': Chairs,
  'settlement-collapses': Torn,
  'trade-leaks': Leak,
};
