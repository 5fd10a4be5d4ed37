// Owns the boards: the photographs, the line, the two letters. Each is drawn as far as its step.
import { pieceSaid as said } from '../../words/pieces.ts';
import { Sheet, Strip, dots } from './frame.tsx';

const LABELS = [
  { at: [510, 96], to: [446, 214] },
  { at: [640, 300], to: [560, 372] },
  { at: [196, 466], to: [330, 424] },
] as const;

/** First without labels, then one after another: a layman sees nothing in it. */
export function Photographs({ step }: { step: number }) {
  return (
    <Sheet ground="#cfc8b6">
      <path d="M0 62H330L280 250 120 300 0 250Z" fill={dots(2)} />
      <path d="M330 62H620L560 190 420 230 280 250Z" fill={dots(3)} />
      <path d="M620 62H900V260L740 230 560 190Z" fill={dots(1)} />
      <path d="M0 250 120 300 210 470 150 560H0Z" fill={dots(4)} />
      <path d="M120 300 280 250 420 230 470 420 210 470Z" fill={dots(1)} />
      <path d="M560 190 740 230 900 260V430L690 460 470 420 420 230Z" fill={dots(2)} />
      <path d="M210 470 470 420 690 460 640 560H150Z" fill={dots(3)} />
      <path d="M690 460 900 430V560H640Z" fill={dots(4)} />
      <g fill="none" stroke="#f2ecdc" stroke-linecap="round">
        <path d="M0 400C200 370 300 330 460 300S760 250 900 190" stroke-width="9" />
        <path
          d="M420 310C420 250 430 230 450 200M540 288C580 330 560 360 590 400M330 346C300 400 320 430 350 470"
          stroke-width="5"
        />
      </g>
      <g fill="#f6f1e3" stroke="#15181a" stroke-width="2">
        {[0, 1, 2].map((at) => (
          <rect
            key={at}
            x={408 + at * 12}
            y={200 + at * 26}
            width="86"
            height="11"
            transform={`rotate(-18 ${450 + at * 12} ${205 + at * 26})`}
          />
        ))}
        <path d="M536 356l46 18-5 13-46-18ZM602 388l46 14-4 13-46-14Z" />
        {Array.from({ length: 8 }, (_, at) => (
          <path key={at} d={`M${316 + (at % 4) * 30} ${414 + Math.floor(at / 4) * 26}h20v13h-20Z`} />
        ))}
      </g>
      {said.board.labels.slice(0, step).map((label, index) => {
        const { at, to } = LABELS[index]!;
        return (
          <g key={label} class="piece-label">
            <path d={`M${at[0] + 60} ${at[1] + 16}L${to[0]} ${to[1]}`} stroke="#101213" stroke-width="7" />
            <path d={`M${at[0] + 60} ${at[1] + 16}L${to[0]} ${to[1]}`} stroke="#f6f2e6" stroke-width="3" />
            <circle cx={to[0]} cy={to[1]} r="6" fill="#f6f2e6" stroke="#101213" stroke-width="2" />
            <rect x={at[0]} y={at[1]} width={label.length * 13 + 26} height="36" fill="#101213" />
            <text x={at[0] + 13} y={at[1] + 26} font-size="22" fill="#f6f2e6">
              {label}
            </text>
          </g>
        );
      })}
      <Strip left={said.board.title} right={said.board.when} />
    </Sheet>
  );
}

const SHIPS = [
  [640, 190],
  [720, 290],
  [660, 400],
  [800, 230],
] as const;

/** The ships before the line; at the last step some lie still and some sail away. */
export function Line({ step }: { step: number }) {
  const isTold = step >= 2;
  return (
    <Sheet ground="#c3cdc8">
      <g stroke="#8d9c98" fill="none">
        <path d="M0 200H900M0 340H900M0 480H900M180 62V560M420 62V560M660 62V560" />
      </g>
      <path d="M0 420 90 380 240 400 330 450 300 500 120 480 0 520Z" fill="#efe2bd" stroke="#2b3a41" stroke-width="2" />
      <path
        d="M330 110C500 190 560 330 520 540"
        fill="none"
        stroke="#b3261a"
        stroke-width="12"
        stroke-linecap="round"
        stroke-dasharray="26 3"
      />
      <g fill="#f4efe0" stroke="#173a63" stroke-width="4">
        <circle cx="388" cy="170" r="15" />
        <circle cx="478" cy="290" r="15" />
        <circle cx="492" cy="420" r="15" />
      </g>
      {SHIPS.map(([x, y], index) => (
        <g key={index} transform={`translate(${x} ${y})`} fill="#f4efe0" stroke="#8f2417" stroke-width="4">
          {isTold && index !== 2 ? (
            <path d="M22 0h52m-14-9 14 9-14 9" fill="none" />
          ) : (
            !isTold && <path d="M-22 0h-40m14-9-14 9 14 9" fill="none" />
          )}
          <path d="M0-18 18 0 0 18-18 0Z" />
        </g>
      ))}
      {step === 1 && (
        <text x="765" y="420" font-size="150" fill="#8f2417" text-anchor="middle" class="piece-serif">
          ?
        </text>
      )}
      <Strip left="24 OCTOBER 1962" right="POSITIONS ILLUSTRATIVE" />
    </Sheet>
  );
}

/** Side by side: when each came, how, and what it asks. */
export function TwoLetters({ step }: { step: number }) {
  const letters = (['first', 'second'] as const).slice(0, step + 1);
  return (
    <Sheet ground="#2a2723">
      {letters.map((which, index) => (
        <g key={which} transform={`translate(${40 + index * 425} 96) rotate(${index === 0 ? -1 : 1} 200 215)`}>
          <rect x="6" y="8" width="395" height="420" fill="#0006" />
          <rect width="395" height="420" fill="#efe7d2" />
          <g class="piece-typed" fill="#18222a">
            {said.cameBy[which].map((line, at) => (
              <text key={line} x="28" y={52 + at * 34} font-size={at === 0 ? 24 : 22}>
                {line}
              </text>
            ))}
          </g>
          <path d="M28 142H367M28 172H367M28 196H330M28 220H350M28 244H240" stroke="#b9ae92" stroke-width="5" />
          <path d="M28 142H367" stroke="#18222a" stroke-width="3" />
          <text class="piece-strip-type" x="28" y="320" font-size="20" fill="#a02c1c">
            {said.asks}
          </text>
          <text class="piece-heading" x="28" y="358" font-size="25" fill="#18222a">
            {said.asked[which]}
          </text>
        </g>
      ))}
      <Strip left="26 AND 27 OCTOBER 1962" />
    </Sheet>
  );
}
