// Owns the scenes: the speech, the overdue plane, the room at Justice, the radio, the ships. No faces and no words in them.
import charts from './charts.json';
import { Lamp, SEA, Sheet, Shores, Strip, dots } from './frame.tsx';

export function Speech() {
  return (
    <Sheet ground="#3a332a">
      <rect x="150" y="92" width="600" height="440" rx="34" fill="#5b4a35" stroke="#1c1711" stroke-width="6" />
      <path
        d="M190 150Q450 110 640 150 668 300 640 462 450 500 190 462 164 300 190 150Z"
        fill="#d5d8d0"
        stroke="#15181a"
        stroke-width="9"
      />
      <path d="M190 150Q450 110 640 150 650 210 652 290L178 290Q180 210 190 150Z" fill={dots(2)} />
      <path d="M270 176V350M330 172V350M500 172V350M560 176V350" stroke="#15181a" stroke-width="16" opacity=".5" />
      <path d="M182 352H648Q650 410 640 462 450 500 190 462 180 410 182 352Z" fill={dots(4)} />
      <path d="M182 352H648" stroke="#15181a" stroke-width="7" />
      <g stroke="#15181a" stroke-width="7" fill="#f2ecdc">
        <path d="M370 352V300M470 352V300" />
        <rect x="356" y="262" width="28" height="44" rx="13" />
        <rect x="456" y="262" width="28" height="44" rx="13" />
        <path d="M394 370h64l8 26h-80Z" />
      </g>
      <g fill="#d9cfb3" stroke="#1c1711" stroke-width="5">
        <circle cx="704" cy="200" r="24" />
        <circle cx="704" cy="270" r="24" />
      </g>
      <path d="M682 340h44M682 362h44M682 384h44M682 406h44" stroke="#1c1711" stroke-width="7" />
      <Lamp />
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

export function Radio() {
  return (
    <Sheet ground="#d6cfbd">
      <rect y="430" width="900" height="130" fill={dots(3)} />
      <rect x="170" y="130" width="560" height="320" rx="46" fill="#6b4a2a" stroke="#1c1711" stroke-width="7" />
      <rect x="214" y="172" width="290" height="236" rx="22" fill="#c9b88d" stroke="#1c1711" stroke-width="5" />
      <path
        d="M228 204H490M228 232H490M228 260H490M228 288H490M228 316H490M228 344H490M228 372H490"
        stroke="#6b4a2a"
        stroke-width="8"
      />
      <path d="M536 288a78 78 0 0 1 156 0Z" fill="#f4e9bf" stroke="#1c1711" stroke-width="5" />
      <path d="M614 288 660 226" stroke="#a02c1c" stroke-width="5" />
      <circle cx="566" cy="356" r="30" fill="#2b2118" />
      <circle cx="662" cy="356" r="30" fill="#2b2118" />
      <g fill="none" stroke="#18222a" stroke-width="6" stroke-linecap="round">
        <path d="M770 230q34 60 0 120M806 200q54 90 0 180M130 230q-34 60 0 120M94 200q-54 90 0 180" />
      </g>
      <Lamp />
      <Strip left="28 OCTOBER 1962" />
    </Sheet>
  );
}

export function ShipsHome() {
  return (
    <Sheet ground="#e3ddcc">
      <rect y="62" width="900" height="290" fill={dots(1)} />
      <rect y="352" width="900" height="208" fill={dots(3)} />
      <Freighter />
      <g transform="translate(650 150)" fill="#15181a">
        <path d="M0 0q40-20 74 4l62 2v8l-66 4q-30 22-66 8Z" />
        <path d="M-44-22H120M32-22V-4" stroke="#15181a" stroke-width="5" />
      </g>
      <Lamp />
      <Strip left="NOVEMBER 1962" />
    </Sheet>
  );
}

/** A ship low in the water with long shapes on her deck. */
export function Freighter() {
  return (
    <g stroke="#15181a" stroke-width="4">
      <path d="M110 330H800L752 424H168Z" fill="#2b2f31" />
      <path d="M620 330V226H730V330M646 226V176H690V226M642 246h18m14 0h18" fill="#e9e3d2" />
      <path d="M240 330V170M480 330V170M240 180 330 300M480 180 390 300" fill="none" stroke-width="6" />
      <rect x="170" y="296" width="200" height="30" rx="13" fill="#d9cfb3" />
      <rect x="392" y="296" width="200" height="30" rx="13" fill="#d9cfb3" />
    </g>
  );
}
