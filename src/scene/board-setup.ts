// Owns what a sheet on the easel and all that hangs on it are drawn with.
import type { Scene } from 'phaser';
import type { Theme } from './faces.ts';
import type { Motion } from './motion.ts';
import type { Pane } from './stage.ts';

export interface BoardSetup {
  scene: Scene;
  theme: Theme;
  pane: Pane;
  motion: Motion;
}
