// Owns the flags under which a class server runs.

/**
 * V8's space for new objects, in megabytes: usually it grows by 16 with the first class and stays there, though all that
 * thirty or five hundred seats hold is a third of that. Small, it costs a class nothing that could be measured.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=4'];
