// Owns both lanes as one small drawing for paper: stepped lines, since decisions are moments; the record dotted.
import { formatDate, parseHour } from '../../../../base/hours.ts';
import type { Comparison, Lane } from '../../../../debrief/comparison.ts';
import { shareOf, timeAxis } from '../../../../debrief/time-axis.ts';

const WIDTH = 680;
const HEIGHT = 124;
const TOP = 6;
const BOTTOM = 22;
const LEFT = 62;

export function LanesPicture({ comparison, label }: { comparison: Comparison; label: string }) {
  const axis = timeAxis(comparison);
  const x = (minute: number) => LEFT + (WIDTH - LEFT) * shareOf(axis, minute);
  const y = (level: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - level);
  const path = ({ escalation, until }: Lane) =>
    escalation
      .map(
        ({ at, level }, index) =>
          `${index === 0 ? 'M' : 'H'}${x(parseHour(at)).toFixed(1)}${index === 0 ? ',' : 'V'}${y(level).toFixed(1)}`,
      )
      .join('')
      .concat(`H${x(parseHour(until)).toFixed(1)}`);
  return (
    <svg class="paper-lanes" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <Bands bands={comparison.bands} y={y} />
      {[comparison.from, comparison.to].map((at, index) => (
        <text
          key={at}
          x={index === 0 ? LEFT : WIDTH}
          y={HEIGHT - 1}
          text-anchor={index === 0 ? 'start' : 'end'}
          font-size="8"
        >
          {formatDate(parseHour(at)).replace(/ \d{4}$/, '')}
        </text>
      ))}
      <path
        d={path(comparison.record)}
        fill="none"
        stroke="#000"
        stroke-width="1.4"
        stroke-dasharray="0.1 3.4"
        stroke-linecap="round"
      />
      <path d={path(comparison.you)} fill="none" stroke="#a02c1c" stroke-width="1.8" />
      {comparison.rows.map(({ decision, mark, at, relation }) =>
        mark === null || relation === 'only-record' ? null : (
          <text
            key={decision}
            x={x(parseHour(at))}
            y={HEIGHT - 10}
            text-anchor="middle"
            font-size="9"
            font-weight="700"
          >
            {mark}
          </text>
        ),
      )}
    </svg>
  );
}

/** The names of the bands at the left, each under the line that it ends at. */
function Bands({ bands, y }: { bands: Comparison['bands']; y: (level: number) => number }) {
  return (
    <>
      {bands.map(({ name, upTo }, index) => {
        const from = bands[index - 1]?.upTo ?? 0;
        return (
          <g key={name}>
            <line x1={LEFT} x2={WIDTH} y1={y(upTo)} y2={y(upTo)} stroke="#999" stroke-width="0.4" />
            <text x={LEFT - 4} y={y((from + upTo) / 2) + 3} text-anchor="end" font-size="9">
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}
