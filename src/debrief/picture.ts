// Owns what the picture of a comparison tells the page: where its parts lie, so that controls can be laid over them.

/** In CSS pixels of the picture's parent. */
export interface PictureBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PicturePlaces {
  /** The two curves: levels 0 to 1 from its lower edge to its upper one, and all hours from left to right. */
  plot: PictureBox;
  /** Lower edge of all that is drawn on the same axis. */
  bottom: number;
  /** The letters, in order of hour. */
  partings: { decision: string; mark: string; box: PictureBox }[];
}

/** The close sheet of Cuba, or the wide one of the Atlantic. */
export type Plate = 'cuba' | 'approaches';

/** A chart of 1962 for any minute, as Washington had it or as it really was. */
export interface TruthChart {
  show(minute: number, isTrue: boolean, plate: Plate): void;
  stop(): void;
}

/** Called at each layout, so also after a change of size. */
export type OnPlaced = (places: PicturePlaces) => void;
