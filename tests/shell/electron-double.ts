import { EventEmitter } from 'node:events';
import type {
  BrowserWindowConstructorOptions,
  Event,
  FileFilter,
  MenuItemConstructorOptions,
  PrintToPDFOptions,
  Protocol,
  SaveDialogOptions,
  Session,
  WindowOpenHandlerResponse,
} from 'electron';

/** An event that remembers whether it was prevented. */
export function electronEvent<Params extends object>(params: Params): Event<Params> {
  const event = {
    ...params,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}

/** Web contents: events can be emitted, and what the app installs can be asked for. */
export class WebContentsDouble extends EventEmitter {
  windowOpenHandler: (() => WindowOpenHandlerResponse) | null = null;
  pdfOptions: PrintToPDFOptions | null = null;
  pdf: () => Promise<Uint8Array> = async () => new Uint8Array([0x25, 0x50, 0x44, 0x46]);

  setWindowOpenHandler(handler: () => WindowOpenHandlerResponse): void {
    this.windowOpenHandler = handler;
  }

  printToPDF(options: PrintToPDFOptions): Promise<Uint8Array> {
    this.pdfOptions = options;
    return this.pdf();
  }
}

/** A window class whose instances are kept, newest last, with a journal of what was done to them. */
export function browserWindowDouble(journal: string[]) {
  const opened: BrowserWindowInstance[] = [];

  class BrowserWindowInstance extends EventEmitter {
    readonly webContents = new WebContentsDouble();
    readonly options: BrowserWindowConstructorOptions;
    url: string | null = null;
    minimized = false;
    destroyed = false;
    load: (url: string) => Promise<void> = async () => undefined;

    constructor(options: BrowserWindowConstructorOptions) {
      super();
      this.options = options;
      journal.push('window created');
      opened.push(this);
    }

    loadURL(url: string): Promise<void> {
      this.url = url;
      journal.push(`load ${url}`);
      return this.load(url);
    }

    show(): void {
      journal.push('window shown');
    }

    isMinimized(): boolean {
      return this.minimized;
    }

    restore(): void {
      this.minimized = false;
      journal.push('window restored');
    }

    focus(): void {
      journal.push('window focused');
    }

    destroy(): void {
      this.destroyed = true;
      journal.push('window destroyed');
    }
  }

  return { BrowserWindow: BrowserWindowInstance, opened };
}

type ProtocolHandler = Parameters<Protocol['handle']>[1];

/** The protocol module: answers requests with what the app registered. */
export class ProtocolDouble implements Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'> {
  schemes: Parameters<Protocol['registerSchemesAsPrivileged']>[0] = [];
  private readonly handlers = new Map<string, ProtocolHandler>();
  private readonly journal: string[];

  constructor(journal: string[] = []) {
    this.journal = journal;
  }

  registerSchemesAsPrivileged(schemes: Parameters<Protocol['registerSchemesAsPrivileged']>[0]): void {
    this.schemes = schemes;
    this.journal.push('scheme registered');
  }

  handle(scheme: string, handler: ProtocolHandler): void {
    this.handlers.set(scheme, handler);
    this.journal.push('protocol served');
  }

  async fetch(url: string, method = 'GET'): Promise<Response> {
    const handler = this.handlers.get(url.slice(0, url.indexOf(':')));
    if (!handler) throw new Error(`Nothing serves ${url}`);
    return await handler(new Request(url, { method }));
  }
}

type PermissionRequest = Parameters<NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>>;

/** A session: permissions can be asked for, downloads can be emitted. */
export class SessionDouble extends EventEmitter {
  private request: Parameters<Session['setPermissionRequestHandler']>[0] = null;
  private check: Parameters<Session['setPermissionCheckHandler']>[0] = null;
  device: Parameters<Session['setDevicePermissionHandler']>[0] = null;

  setPermissionRequestHandler(handler: Parameters<Session['setPermissionRequestHandler']>[0]): void {
    this.request = handler;
  }

  setPermissionCheckHandler(handler: Parameters<Session['setPermissionCheckHandler']>[0]): void {
    this.check = handler;
  }

  setDevicePermissionHandler(handler: Parameters<Session['setDevicePermissionHandler']>[0]): void {
    this.device = handler;
  }

  /** What a page is told that asks for a permission, and one that checks whether it has it. */
  answers(permission: PermissionRequest[1]): { request: boolean | undefined; check: boolean | undefined } {
    const contents = {} as PermissionRequest[0];
    const details: Parameters<NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>>[3] = {
      isMainFrame: true,
    };
    let request: boolean | undefined;
    this.request?.(contents, permission, (granted) => (request = granted), { isMainFrame: true, requestingUrl: '' });
    return { request, check: this.check?.(contents, permission, 'app://seatwise', details) };
  }
}

/** A download as `will-download` hands it over. */
export class DownloadDouble {
  saveDialog: SaveDialogOptions | null = null;
  private readonly url: string;
  private readonly fileName: string;

  constructor(url: string, fileName: string) {
    this.url = url;
    this.fileName = fileName;
  }

  getURL(): string {
    return this.url;
  }

  getFilename(): string {
    return this.fileName;
  }

  setSaveDialogOptions(options: SaveDialogOptions): void {
    this.saveDialog = options;
  }

  get filters(): FileFilter[] | undefined {
    return this.saveDialog?.filters;
  }
}

/** The Menu class: keeps the templates it was given. */
export class MenuDouble {
  applicationMenu: MenuItemConstructorOptions[] | null = null;
  popups: MenuItemConstructorOptions[][] = [];

  buildFromTemplate(template: MenuItemConstructorOptions[]) {
    return { template, popup: () => void this.popups.push(template) };
  }

  setApplicationMenu(menu: { template: MenuItemConstructorOptions[] }): void {
    this.applicationMenu = menu.template;
  }
}
