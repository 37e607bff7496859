export function electronPath(): string | null;
export function whyNoWindow(): string | null;
export function fetchElectron(): Promise<string | null>;
