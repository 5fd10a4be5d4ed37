// Owns the scenes: the speech, the overdue plane, the room at Justice, the radio, the ships. No faces and no words in them.
import charts from './charts.json';
import { INK, Lamp, Print, SEA, Sheet, Shores, Strip, dots } from './frame.tsx';
import radio from './radio.png';
import ship from './ship.png';
import television from './television.png';

/** A set in a dark room, and on it a desk with nobody at it. */
export function Speech() {
  return (
    <Sheet ground={INK}>
      <Print of={television} />
      <Strip left="22 OCTOBER 1962, 19:00" />
    </Sheet>
  );
}

/** A track that stops, the way home that was never flown, and a clock. */
export function Overdue() {
  const { track, neverFlown, lost } = charts.eastChart;
  return (
    <Sheet ground={SEA}>
      <Shores {...charts.eastChart} />
      <path
        d={neverFlown}
        fill="none"
        stroke="#173a63"
        stroke-width="4"
        stroke-dasharray="2 15"
        stroke-linecap="round"
      />
      <Lamp />
      <path d={track} fill="none" stroke="#f4efe0" stroke-width="11" stroke-linejoin="round" opacity=".75" />
      <path d={track} fill="none" stroke="#173a63" stroke-width="6" stroke-linejoin="round" stroke-dasharray="18 9" />
      <circle
        cx={lost[0]}
        cy={lost[1]}
        r="40"
        fill="none"
        stroke="#b3261a"
        stroke-width="7"
        stroke-dasharray="90 3 60 2"
      />
      <g transform="translate(740 212)">
        <circle r="118" fill="#0b1013" opacity=".35" cx="5" cy="8" />
        <circle r="112" fill="#f4efe0" stroke="#18222a" stroke-width="9" />
        {Array.from({ length: 60 }, (_, minute) => (
          <path
            key={minute}
            d={minute % 5 === 0 ? 'M0-98V-82' : 'M0-98V-93'}
            stroke="#18222a"
            stroke-width={minute % 15 === 0 ? 9 : minute % 5 === 0 ? 5 : 2}
            transform={`rotate(${minute * 6})`}
          />
        ))}
        <path d="M0 14V-56" stroke="#18222a" stroke-width="10" transform="rotate(170)" stroke-linecap="round" />
        <path d="M0 16V-86" stroke="#18222a" stroke-width="6" transform="rotate(240)" stroke-linecap="round" />
        <circle r="9" fill="#a02c1c" />
      </g>
      <Strip left="27 OCTOBER 1962" right="TRACK ILLUSTRATIVE" />
    </Sheet>
  );
}

export function Justice() {
  return (
    <Sheet ground="#4b4335">
      <rect y="62" width="900" height="330" fill={dots(2)} />
      <path d="M0 392H900V560H0Z" fill="#2c261e" />
      <rect x="330" y="104" width="240" height="214" fill="#10161b" stroke="#18130d" stroke-width="12" />
      <path d="M450 104V318M330 211H570" stroke="#18130d" stroke-width="9" />
      <circle cx="388" cy="276" r="4" fill="#e0b84a" />
      <circle cx="520" cy="292" r="4" fill="#e0b84a" />
      <path d="M622 250 540 430H760L690 250Z" fill="#e0b84a" opacity=".28" />
      <path d="M618 252h76l-18-46h-40Z" fill="#e9dfc0" stroke="#18130d" stroke-width="5" />
      <path d="M656 252V366" stroke="#18130d" stroke-width="7" />
      <path
        d="M250 366H760V396H250ZM282 396V500H306V396M706 396V500H730V396"
        fill="#6b5134"
        stroke="#18130d"
        stroke-width="5"
      />
      <path d="M404 352h86l10 14H394Z" fill="#efe7d2" />
      <g fill="#1a1611" stroke="#0d0a07" stroke-width="4">
        <path d="M150 290q56-16 70 6V420h-78q-10-80 8-130ZM142 420h92v24h-92ZM150 444v84M226 444v84" />
        <path d="M838 290q-56-16-70 6V420h78q10-80-8-130ZM754 420h92v24h-92ZM762 444v84M838 444v84" />
      </g>
      <Lamp />
      <Strip left="27 OCTOBER 1962, 19:45" />
    </Sheet>
  );
}

/** The dial is lit: the only warm light of that morning. */
export function Radio() {
  return (
    <Sheet ground={INK}>
      <Print of={radio} />
      <rect x="498" y="190" width="192" height="132" rx="8" fill="#e0b84a" class="piece-glow" />
      <Strip left="28 OCTOBER 1962" />
    </Sheet>
  );
}

export function ShipsHome() {
  return (
    <Sheet ground={INK}>
      <Print of={ship} />
      <Strip left="NOVEMBER 1962" />
    </Sheet>
  );
}
