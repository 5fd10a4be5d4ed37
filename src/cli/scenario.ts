// Owns `npm run scenario -- <command>`: finds the command's file and ends with its exit code.

export interface Command {
  says: string;
  /** Takes the arguments after the name; resolves to an exit code: 0 well, 1 problems, 2 bad arguments. */
  run: (args: string[]) => Promise<number>;
}

const COMMANDS: Record<string, Command> = {
  check: {
    says: 'lists every problem of a scenario',
    run: async (args) => (await import('./check.ts')).runCheck(args),
  },
  play: { says: 'plays one run and tells it', run: async (args) => (await import('./play.ts')).runPlay(args) },
  odds: { says: 'counts where many runs end', run: async (args) => (await import('./odds.ts')).runOdds(args) },
  cover: {
    says: 'drives at what is least seen, counts by policy, holds goals and invariants',
    run: async (args) => (await import('./cover.ts')).runCover(args),
  },
  graph: {
    says: 'draws what opens what, as Mermaid, DOT or SVG',
    run: async (args) => (await import('./graph.ts')).runGraph(args),
  },
  diff: {
    says: 'tells two editions apart, and what becomes of old run codes',
    run: async (args) => (await import('./diff.ts')).runDiff(args),
  },
  code: { says: 'says what a run code says', run: async (args) => (await import('./code.ts')).runCode(args) },
  schema: {
    says: 'writes the JSON Schema for editors',
    run: async (args) => (await import('./schema.ts')).runSchema(args),
  },
};

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: string[]): Promise<number> {
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command.run(args);
  const list = Object.entries(COMMANDS).map(([each, { says }]) => `  ${each.padEnd(8)}${says}`);
  const help = `Commands:\n${list.join('\n')}\nFor instance: npm run scenario -- play --picks history --fate history`;
  if (name === undefined || name === 'help' || name === '--help') {
    console.log(help);
    return name === undefined ? 2 : 0;
  }
  console.error(`"${name}" is no command of scenario.\n${help}`);
  return 2;
}
