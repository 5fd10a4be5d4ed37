// Owns getting a Chromium for the tests: the one that is there, else one that is installed now.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowsers } from '../../src/cli/browser.ts';

/** Path of a Chromium that starts. Says in a sentence which one, and what it installs. Throws a sentence if there is no way. */
export function ensureBrowser(say: (sentence: string) => void): string {
  const there = present();
  if (there) {
    say(`Browser: ${there}`);
    return there;
  }
  for (const { sentence, commands } of waysToInstall()) {
    say(sentence);
    const done = commands.every(([command, ...args]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0);
    const installed = done ? present() : null;
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium, Chrome or Edge was found or could be installed. Name one: EXCOMM_CHROMIUM=/path npm test',
  );
}

function present(): string | null {
  return [...findBrowsers(), chromium.executablePath()].find((path) => existsSync(path) && starts(path)) ?? null;
}

/** A file called chromium-browser may be a stub that only tells how to install it. */
function starts(path: string): boolean {
  // On Windows the question itself would open a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

interface Way {
  sentence: string;
  commands: [string, ...string[]][];
}

function waysToInstall(): Way[] {
  const own: Way = {
    sentence: 'No Chromium was found; Playwright downloads one for these tests.',
    commands: [[process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium']],
  };
  const system: Way = {
    sentence: 'That did not work; the system’s package manager installs Chromium.',
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '--yes', 'chromium'],
    ],
  };
  const mayUseApt = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  return mayUseApt ? [own, system] : [own];
}
