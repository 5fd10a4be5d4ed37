// Owns the comparison's picture before it is drawn: axis, lines, hatching, nodes, flags, labels. Pure.
import { parseHour } from '../base/hours.ts';
import type { Comparison, ComparisonRow, Lane } from '../debrief/comparison.ts';
import { levelAt } from '../debrief/time-axis.ts';
import { inset, type Box, type Point } from './boxes.ts';
import { startAxis, type Axis } from './comparison-axis.ts';
import { dodge, stagger } from './dodge.ts';
import { placeLabels, type Request } from './labels.ts';
import { besidePoint, type Lettering, type Measure, type TypeStyle } from './lettering.ts';
import { WORDS } from './words.ts';

export interface ComparisonPlan {
  pane: Box;
  plot: Box;
  axis: Axis;
  sizes: ComparisonSizes;
  bands: { name: string; box: Box; heat: number }[];
  you: Point[];
  record: Point[];
  /** Between the two lines wherever they stand apart. */
  gaps: Box[];
  lanes: { label: string; y: number; until: number }[];
  nodes: Node[];
  flags: FlagPlan[];
  labels: Lettering[];
  /** Where your line stopped early; null if it ran to the record's end. */
  stopped: number | null;
}
export interface Node {
  row: ComparisonRow;
  x: number;
  isAgreed: boolean;
  onYou: boolean;
  onRecord: boolean;
}
export interface FlagPlan {
  decision: string;
  mark: string;
  box: Box;
  /** From the flag down to the line. */
  leader: Point[];
  /** False for a decision that your run never reached: its leader ends on the record's line. */
  isYours: boolean;
}
export interface ComparisonSizes {
  type: number;
  small: number;
  flag: number;
  node: number;
  line: number;
  /** Under the axis, in sizes of type: to the first lane, from it to the second, and to the footnote. */
  lanes: [first: number, second: number, foot: number];
}
const LANES: ComparisonSizes['lanes'] = [1.3, 2, 1.3];

const DESK: ComparisonSizes = { type: 14, small: 12.5, flag: 25, node: 5.5, line: 4, lanes: LANES };
const PHONE: ComparisonSizes = { type: 11.5, small: 10.5, flag: 19, node: 4, line: 3, lanes: LANES };
const WALL: ComparisonSizes = { type: 19, small: 16.5, flag: 33, node: 7.5, line: 5.5, lanes: LANES };

/** What a class reads from its seats, in parts of the page's type. */
const CLASS: ComparisonSizes = { type: 1, small: 1, flag: 1.5, node: 0.26, line: 0.18, lanes: [1, 1.4, 1] };

export interface ComparisonPane {
  width: number;
  height: number;
  /** The page's type where a class reads from its seats, CSS pixels; null, as by default, before one reader. */
  classType?: number | null;
}

export function comparisonSizes({ width, classType }: Omit<ComparisonPane, 'height'>): ComparisonSizes {
  if (width < 560) return PHONE;
  if (classType) {
    const { type, small, flag, node, line, lanes } = CLASS;
    const by = (share: number) => share * classType;
    return { type: by(type), small: by(small), flag: by(flag), node: by(node), line: by(line), lanes };
  }
  return width > 1500 ? WALL : DESK;
}

export function planComparison(comparison: Comparison, size: ComparisonPane, measure: Measure): ComparisonPlan {
  const sizes = comparisonSizes(size);
  const pane = { x: 0, y: 0, width: size.width, height: size.height };
  const marked = comparison.rows.filter(({ mark }) => mark !== null);
  const style: TypeStyle = { face: 'heading', weight: 600, size: sizes.type, tracking: 0.4, ink: 'ink', halo: 4 };
  const names = [...comparison.bands.map(({ name }) => name.toUpperCase()), WORDS.compareYou, WORDS.compareRecord];
  const left = Math.ceil(Math.max(...names.map((name) => measure(name, style)))) + sizes.type;
  const right = sizes.type * 1.2;
  const width = size.width - left - right;
  const times = marked.map(({ at }) => parseHour(at));
  const edge: [number, number] = [left + sizes.flag / 2, left + width - sizes.flag / 2];
  // The axis's own marks take the two lines under the plot; then the lanes, then the footnote.
  const foot = sizes.small * 3.1 + sizes.type * sum(sizes.lanes) + sizes.small * 2;
  const axis = startAxis(comparison, { x: left, width });
  const flags = stagger(times.map(axis.at), sizes.flag + 3, edge);
  const rows = Math.max(0, ...flags.map(({ row }) => row + 1));
  const top = rows === 0 ? sizes.type : rows * (sizes.flag + 3) + sizes.flag * 0.9;
  const plot: Box = { x: left, y: top, width, height: Math.max(60, size.height - top - foot) };
  const height = (level: number) => plot.y + plot.height * (1 - level);
  const you = stepsOf(comparison.you, axis, height);
  const record = stepsOf(comparison.record, axis, height);
  const stopped =
    parseHour(comparison.you.until) < parseHour(comparison.record.until) - 60
      ? axis.at(parseHour(comparison.you.until))
      : null;
  const plan: ComparisonPlan = {
    pane,
    plot,
    axis,
    sizes,
    bands: bandsOf(comparison, plot),
    you,
    record,
    gaps: gapsOf(comparison, axis, height),
    lanes: lanesOf(comparison, axis, plot, sizes),
    nodes: nodesOf(comparison.rows, axis, plot, sizes),
    flags: flags.map(({ x, row }, index) =>
      flagOf(marked[index]!, { x, row }, { axis, plot, sizes, height, comparison }),
    ),
    labels: [],
    stopped,
  };
  return { ...plan, labels: labelsOf(comparison, plan, { style, measure }) };
}

function stepsOf(lane: Lane, axis: Axis, height: (level: number) => number): Point[] {
  const points: Point[] = [];
  const until = parseHour(lane.until);
  for (const { at, level } of lane.escalation) {
    const minute = parseHour(at);
    if (minute > until) break;
    const [x, y] = [axis.at(minute), height(level)];
    const before = points.at(-1);
    if (before) points.push({ x, y: before.y });
    points.push({ x, y });
  }
  const last = points.at(-1);
  if (last) points.push({ x: axis.at(until), y: last.y });
  return points;
}

function bandsOf({ bands }: Comparison, plot: Box): ComparisonPlan['bands'] {
  return bands.map(({ name, upTo }, index) => {
    const from = bands[index - 1]?.upTo ?? 0;
    const box = {
      x: plot.x,
      y: plot.y + plot.height * (1 - upTo),
      width: plot.width,
      height: plot.height * (upTo - from),
    };
    return { name: name.toUpperCase(), box, heat: bands.length > 1 ? index / (bands.length - 1) : 0 };
  });
}

/** Levels closer than this are drawn as the same. */
const SAME = 0.012;

function gapsOf({ you, record }: Comparison, axis: Axis, height: (level: number) => number): Box[] {
  const end = Math.min(parseHour(you.until), parseHour(record.until));
  const hours = [...you.escalation, ...record.escalation]
    .map(({ at }) => parseHour(at))
    .filter((minute) => minute < end);
  const cuts = [...new Set([...hours, end])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((minute, index) => {
    const [mine, theirs] = [levelAt(you, minute), levelAt(record, minute)];
    if (mine === null || theirs === null || Math.abs(mine - theirs) < SAME) return [];
    const [x, to] = [axis.at(minute), axis.at(cuts[index + 1]!)];
    const y = height(Math.max(mine, theirs));
    return [{ x, y, width: to - x, height: height(Math.min(mine, theirs)) - y }];
  });
}

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
const laneY = (plot: Box, sizes: ComparisonSizes, lane: 0 | 1) =>
  plot.y + plot.height + sizes.small * 3.1 + sizes.type * sum(sizes.lanes.slice(0, lane + 1));

function lanesOf({ you, record }: Comparison, axis: Axis, plot: Box, sizes: ComparisonSizes): ComparisonPlan['lanes'] {
  return [
    { label: WORDS.compareRecord, y: laneY(plot, sizes, 0), until: axis.at(parseHour(record.until)) },
    { label: WORDS.compareYou, y: laneY(plot, sizes, 1), until: axis.at(parseHour(you.until)) },
  ];
}

function nodesOf(rows: ComparisonRow[], axis: Axis, plot: Box, sizes: ComparisonSizes): Node[] {
  const order = rows.toSorted((a, b) => parseHour(a.at) - parseHour(b.at));
  const xs = dodge(
    order.map(({ at }) => axis.at(parseHour(at))),
    sizes.node * 2 + 2,
    [plot.x + sizes.node, plot.x + plot.width - sizes.node],
  );
  return order.map((row, index) => ({
    row,
    x: xs[index]!,
    isAgreed: row.relation === 'same',
    onYou: row.relation !== 'only-record',
    onRecord: row.relation !== 'only-you',
  }));
}

interface FlagBench {
  axis: Axis;
  plot: Box;
  sizes: ComparisonSizes;
  height: (level: number) => number;
  comparison: Comparison;
}

function flagOf(row: ComparisonRow, { x, row: tier }: { x: number; row: number }, bench: FlagBench): FlagPlan {
  const { axis, plot, sizes, height, comparison } = bench;
  const minute = parseHour(row.at);
  const bottom = plot.y - sizes.flag * 0.7 - tier * (sizes.flag + 3);
  // The flag points to your line, or to the record's where yours has ended.
  const mine = row.relation === 'only-record' ? null : levelAt(comparison.you, minute);
  const level = mine ?? levelAt(comparison.record, minute) ?? 1;
  const foot = { x: axis.at(minute), y: height(level) };
  return {
    decision: row.decision,
    mark: row.mark!,
    isYours: mine !== null,
    box: { x: x - sizes.flag / 2, y: bottom - sizes.flag, width: sizes.flag, height: sizes.flag },
    leader: [{ x, y: bottom }, { x, y: plot.y - sizes.flag * 0.62 }, { x: foot.x, y: plot.y - 2 }, foot],
  };
}

/** What a line's name pays for lying on a line, and on a flag's leader. */
const [LINE_COST, LEADER_COST] = [8, 2];

/** The two lines' names at their ends, with how each run ended. */
function labelsOf(
  comparison: Comparison,
  plan: ComparisonPlan,
  type: { style: TypeStyle; measure: Measure },
): Lettering[] {
  const { plot, sizes } = plan;
  const ends: { id: string; text: string; at: Point | undefined; ink: 'red' | 'ink' }[] = [
    {
      id: 'you',
      text: `${WORDS.compareYou}: ${comparison.ending.title}${plan.stopped === null ? '' : `. ${WORDS.compareStopped}`}`,
      at: plan.you.at(-1),
      ink: 'red',
    },
    {
      id: 'record',
      text: `${WORDS.compareRecord}: ${comparison.recordEnding.title}`,
      at: plan.record.at(-1),
      ink: 'ink',
    },
  ];
  const requests = ends.flatMap(({ id, text, at, ink }): Request<Lettering>[] => {
    if (!at) return [];
    const style = { ...type.style, ink };
    const measure = type.measure;
    // Long names may also hang above or below the line, at either end of it.
    const slid = [0.2, 0.4, 0.6, 0.8, 1].map((share) => ({ x: at.x - measure(text, style) * (share - 0.5), y: at.y }));
    const stepped = [1, -1, 2, -2, 3, -3, 4].map((step) => ({ x: at.x, y: at.y + step * sizes.type * 1.5 }));
    const full = [at, ...slid, ...stepped].flatMap((point, index) =>
      besidePoint(text, point, sizes.type * 0.9, { style, measure }).map((way) => ({
        ...way,
        cost: way.cost + index * 0.3,
      })),
    );
    const short = besidePoint(id === 'you' ? WORDS.compareYou : WORDS.compareRecord, at, sizes.type * 0.9, {
      style,
      measure,
    });
    return [
      {
        id,
        priority: id === 'you' ? 2 : 1,
        candidates: [...full, ...short.map((way) => ({ ...way, cost: way.cost + 9 }))],
      },
    ];
  });
  const costs = (points: Point[], cost: number) => lineBoxes(points).map((box) => ({ box, cost }));
  const placed = placeLabels(requests, {
    bounds: inset(plot, 3),
    taken: [],
    soft: [
      ...costs(plan.you, LINE_COST),
      ...costs(plan.record, LINE_COST),
      ...plan.flags.flatMap(({ leader }) => costs(leader, LEADER_COST)),
    ],
  });
  return [...placed.values()];
}

const lineBoxes = (points: Point[]): Box[] =>
  points.slice(1).map((to, index) => {
    const from = points[index]!;
    return {
      x: Math.min(from.x, to.x) - 5,
      y: Math.min(from.y, to.y) - 5,
      width: Math.abs(to.x - from.x) + 10,
      height: Math.abs(to.y - from.y) + 10,
    };
  });
