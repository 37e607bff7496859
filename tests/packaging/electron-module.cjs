/**
 * Stands in for the `electron` module where a packaged app is run under plain Node: when the window loads its page, it
 * asks for the page's file and makes a call as the page would, prints what it got as JSON, and quits.
 */
const { EventEmitter } = require('node:events');
const { existsSync } = require('node:fs');

const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  enableSandbox() {},
  setPath() {},
  getPath: () => '/',
  requestSingleInstanceLock: () => true,
  whenReady: async () => {},
  quit: () => app.emit('will-quit'),
});

let serve;
let answer;

class BrowserWindow extends EventEmitter {
  constructor(options) {
    super();
    this.options = options;
    this.webContents = Object.assign(new EventEmitter(), { setWindowOpenHandler() {} });
  }

  async loadURL(url) {
    const page = await serve(new Request(url));
    const senderFrame = { parent: null, origin: 'app://seatwise' };
    const opened = await answer({ sender: this.webContents, senderFrame }, 'app.open', {});
    const preload = existsSync(this.options.webPreferences.preload);
    process.stdout.write(JSON.stringify({ page: page.status, html: await page.text(), opened, preload }));
    app.quit();
  }

  show() {}
}

exports.app = app;
exports.BrowserWindow = BrowserWindow;
exports.ipcMain = {
  handle(_channel, listener) {
    answer = listener;
  },
};
exports.Menu = { buildFromTemplate: (template) => template, setApplicationMenu() {} };
exports.nativeTheme = { themeSource: 'system', shouldUseDarkColors: false };
exports.protocol = {
  registerSchemesAsPrivileged() {},
  handle(_scheme, handler) {
    serve = handler;
  },
};
exports.session = {
  defaultSession: Object.assign(new EventEmitter(), {
    setPermissionRequestHandler() {},
    setPermissionCheckHandler() {},
    setDevicePermissionHandler() {},
  }),
};
