/** The one channel between page and main process. */
export const callChannel = 'seatwise:call';
