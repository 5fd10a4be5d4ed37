// Owns the boards: the photographs, the line, the two letters. Each is drawn as far as its step.
import { pieceSaid as said } from '../../words/pieces.ts';
import charts from './charts.json';
import { Lamp, Print, SEA, Sheet, Shores, Strip, dots } from './frame.tsx';
import photograph from './photograph.png';

const LABELS = [
  { at: [510, 96], to: [446, 214] },
  { at: [640, 300], to: [560, 372] },
  { at: [196, 466], to: [330, 424] },
] as const;

/** First without labels, then one after another: a layman sees nothing in it. */
export function Photographs({ step }: { step: number }) {
  return (
    <Sheet ground="#cfc8b6">
      <Print of={photograph} />
      {said.board.labels.slice(0, step).map((label, index) => {
        const { at, to } = LABELS[index]!;
        return (
          <g key={label} class="piece-label">
            <path d={`M${at[0] + 60} ${at[1] + 16}L${to[0]} ${to[1]}`} stroke="#101213" stroke-width="7" />
            <path d={`M${at[0] + 60} ${at[1] + 16}L${to[0]} ${to[1]}`} stroke="#f6f2e6" stroke-width="3" />
            <circle cx={to[0]} cy={to[1]} r="6" fill="#f6f2e6" stroke="#101213" stroke-width="2" />
            <rect x={at[0]} y={at[1]} width={label.length * 15 + 26} height="40" fill="#101213" />
            <text x={at[0] + label.length * 7.5 + 13} y={at[1] + 29} font-size="26" fill="#f6f2e6" text-anchor="middle">
              {label}
            </text>
          </g>
        );
      })}
      <Strip left={said.board.title} right={said.board.when} />
    </Sheet>
  );
}

/** The ships before the line; at the last step some lie still and some sail away. */
export function Line({ step }: { step: number }) {
  const isTold = step >= 2;
  const { line, waiting, coming } = charts.lineChart;
  return (
    <Sheet ground={SEA}>
      <Shores {...charts.lineChart} />
      <g class="piece-serif" fill="#3d5560" font-size="27" letter-spacing="9" text-anchor="middle">
        <text x="600" y="130" transform="rotate(-4 600 130)">
          {said.chart.ocean}
        </text>
      </g>
      <Lamp />
      <g fill="none" stroke="#b3261a" stroke-linecap="round">
        <path d={line} stroke-width="16" opacity=".3" />
        <path d={line} stroke-width="10" stroke-dasharray="30 2 18 3" />
      </g>
      <g fill="#f4efe0" stroke="#173a63" stroke-width="5">
        {waiting.map(([x, y]) => (
          <g key={`${x} ${y}`}>
            <circle cx={x} cy={y} r="16" />
            <circle cx={x} cy={y} r="2" />
          </g>
        ))}
      </g>
      {coming.map(([x, y], index) => (
        <g key={index} transform={`translate(${x} ${y})`} fill="#f4efe0" stroke="#8f2417" stroke-width="5">
          {isTold && index !== 3 ? (
            <path d="M24-4 84-18m-17-5 17 5-13 13" fill="none" />
          ) : (
            !isTold && <path d="M-24 4-84 18m17 5-17-5 13-13" fill="none" />
          )}
          <path d="M0-20 20 0 0 20-20 0Z" />
        </g>
      ))}
      {step === 1 && (
        <text x="650" y="500" font-size="150" fill="#8f2417" text-anchor="middle" class="piece-serif">
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
    <Sheet ground="#4a4135">
      <rect y="62" width="900" height="498" fill={dots(1)} />
      <Lamp />
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
