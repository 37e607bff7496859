import packageJson from '../../package.json';

/** The version of this Seatwise, as in package.json. */
export const version: string = packageJson.version;
