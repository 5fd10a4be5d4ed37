// Owns the list of what is fetched for the comparison scene, all at once.
export { ComparisonPlayer } from './comparison-player.tsx';
export { HourTables } from './hour-tables.tsx';
