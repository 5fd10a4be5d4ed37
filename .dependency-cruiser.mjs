// Owns the walls between the rooms of src. A rule's comment tells whoever breaks it what to do.
// Every rule has a planted breach in tests/walls/imports.test.ts: add both together.

const VIEWS = '^src/(scene|overlay|sound)/';

/** What each room may import besides itself. If a wall turns out wrong, move it in one commit that says why. */
const MAY_IMPORT = {
  base: [[], 'base has no opinion on the crisis. Move what knows it to the room that owns it.'],
  scenario: [['base'], 'scenario ends at a checked Scenario. What runs it belongs in engine.'],
  engine: [['base', 'scenario'], 'engine knows no play-through. Take what you need as a parameter, or move it to run.'],
  run: [['base', 'scenario', 'engine'], 'run knows no view and no debrief. Return data and let main hand it on.'],
  debrief: [['base', 'scenario', 'engine', 'run'], 'debrief is pure. Return data and let a view draw it.'],
  scene: [
    ['base', 'scenario', 'engine', 'run', 'debrief'],
    'A view knows no other view. Put what both show into CrisisView; what one asks of the other is an intent to main.',
  ],
  overlay: [
    ['base', 'scenario', 'engine', 'run', 'debrief', 'classroom'],
    'A view knows no other view. Put what both show into CrisisView; what one asks of the other is an intent to main.',
  ],
  sound: [
    ['base', 'scenario', 'engine', 'run', 'debrief'],
    'A view knows no other view. A cue is chosen from two CrisisViews and nothing else.',
  ],
  classroom: [['base', 'run', 'debrief'], 'classroom carries logs, never state. Read a log through run or debrief.'],
  server: [
    ['base', 'scenario', 'engine', 'run', 'debrief', 'classroom'],
    'The server shows nothing. Move the shared part out of the view.',
  ],
  author: [
    ['base', 'scenario', 'engine', 'run'],
    'author answers what is asked before a release. What play needs belongs in engine or run.',
  ],
  cli: [
    ['base', 'scenario', 'engine', 'run', 'debrief', 'classroom', 'server', 'author'],
    'A command shows text. Move the shared part out of the view.',
  ],
};

const rooms = Object.entries(MAY_IMPORT).map(([room, [others, comment]]) =>
  forbid(`${room}-stays-in-its-walls`, comment, {
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/(${[room, ...others].join('|')})/` },
  }),
);

const views = [
  forbid(
    'views-take-only-types-of-run-and-engine',
    'A view draws a CrisisView and emits intents. Import the type; ask main for the value, or add it to CrisisView.',
    { from: { path: VIEWS }, to: { path: '^src/(run|engine)/', dependencyTypesNot: ['type-only'] } },
  ),
  forbid(
    'scene-comes-late',
    'Phaser loads after the first decision can be chosen. Reach the scene by `await import()`, or for a type by `import type`.',
    {
      from: { pathNot: '^src/scene/' },
      to: { path: '^src/scene/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
  ),
  forbid(
    'sound-comes-late',
    'Nothing is heard before the first decision. Reach the sound room by `await import()`, or for a type by `import type`.',
    {
      from: { pathNot: '^src/sound/' },
      to: { path: '^src/sound/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
  ),
  forbid(
    'player-comes-last',
    'Howler loads only once sound is on and a gesture was made. Reach the player by `await import()`, or by `import type`.',
    { from: {}, to: { path: '^src/sound/player[.]ts$', dependencyTypesNot: ['dynamic-import', 'type-only'] } },
  ),
  forbid('nobody-imports-main', 'main boots and owns nothing. Move what you need into the room that owns it.', {
    from: {},
    to: { path: '^src/main[.]tsx?$' },
  }),
];

const libraries = [
  only('phaser-only-in-scene', '/phaser/', '^src/scene/', 'Draw it in scene, from a CrisisView or a Comparison.'),
  only('preact-only-in-overlay', '/(preact|@preact)/', '^src/(overlay/|main[.]tsx?$)', 'Write a panel in overlay.'),
  only('howler-only-in-sound', '/howler/', '^src/sound/', 'Name a cue in sound/cues.ts.'),
  only(
    'xstate-only-in-machine-and-run',
    '/(xstate|@xstate)/',
    '^src/(engine/machine[.]ts$|run/)',
    'Version 6 is on its way: keep XState in these files, and give plain data out of them.',
  ),
  only(
    'cel-only-in-expression',
    '/@marcbachmann/',
    '^src/scenario/expression[.]ts$',
    'Call parseCondition of scenario/expression.ts.',
  ),
  only('yaml-only-in-scenario', '/yaml/', '^src/scenario/', 'Call parseScenario: one door for authored files.'),
  only(
    'tools-only-in-commands',
    '/(vite|vitest|playwright|playwright-core|typescript|tsx|d3-geo|topojson-client|world-atlas|subset-font)/',
    '^src/cli/',
    'Build tools serve commands. What the page needs at build time is written by a command.',
  ),
  only(
    'live-server-only-in-server',
    '/(socket[.]io|pg|@photostructure)/',
    '^src/server/',
    'A store or a socket belongs to the class server. Pages reach it by classroom/link.ts.',
  ),
  only(
    'live-link-only-in-classroom',
    '/(socket[.]io-client|engine[.]io-client)/',
    '^src/classroom/',
    'Ask classroom/link.ts for a link: it sends again what a broken network swallowed.',
  ),
  forbid('node-only-in-server-and-cli', 'The other rooms run in the page. Read files in a command and hand bytes in.', {
    from: { path: '^src/', pathNot: '^src/(server|cli)/' },
    to: { dependencyTypes: ['core'] },
  }),
  forbid(
    'page-carries-no-parser',
    'The page gets compiled conditions. Something on the way from main.ts imports an author-side file: split it.',
    { from: { path: '^src/main[.]tsx?$' }, to: { path: 'node_modules/(yaml|@marcbachmann)/', reachable: true } },
  ),
];

const hygiene = [
  forbid('no-cycles', 'Two files that need each other are one file, or hide a third that both need.', {
    from: {},
    to: { circular: true },
  }),
  forbid('no-orphans', 'Nobody imports this file and it imports nobody. Use it or remove it.', {
    from: { orphan: true, path: '^src/', pathNot: '[.]d[.]ts$' },
    to: {},
  }),
  forbid('imports-resolve', 'This import leads nowhere. Mend the path, or install the package.', {
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:(scenario/|download$)' },
  }),
];

export default {
  forbidden: [...rooms, ...views, ...libraries, ...hygiene],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // 'specify' keeps type-only imports in the graph and marks them as such.
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { conditionNames: ['import', 'browser', 'default', 'types'], exportsFields: ['exports'] },
    skipAnalysisNotInRules: true,
    // By content, so that no clock and no branch makes it stale.
    cache: { folder: 'node_modules/.cache/walls', strategy: 'content' },
  },
};

function forbid(name, comment, rule) {
  return { name, severity: 'error', comment, ...rule };
}

/** Forbids a package to every file of src but those that match. */
function only(name, packages, files, comment) {
  return forbid(name, comment, {
    from: { path: '^src/', pathNot: files },
    to: { path: `node_modules${packages}` },
  });
}
