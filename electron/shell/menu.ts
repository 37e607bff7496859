import type { MenuItemConstructorOptions } from 'electron';

/** Electron's Menu as the application's menu bar needs it. */
interface MenuBar<Built> {
  buildFromTemplate(template: MenuItemConstructorOptions[]): Built;
  setApplicationMenu(menu: Built): void;
}

/** Electron's Menu as a right click needs it. */
interface PopupMenus {
  buildFromTemplate(template: MenuItemConstructorOptions[]): { popup(): void };
}

/** What this uses of a page's web contents. */
interface ContextMenuSource {
  on(
    event: 'context-menu',
    listener: (event: object, params: { readonly isEditable: boolean; readonly selectionText: string }) => void,
  ): unknown;
}

/**
 * Sets the application menu. Edit has the standard roles, so cut, copy, paste and a text field's own undo work as
 * anywhere else on the system; the page answers Ctrl/Cmd+Z itself where no text field has the focus.
 */
export function installMenu<Built>(menu: MenuBar<Built>, platform: NodeJS.Platform, isPackaged: boolean): void {
  const forDevelopers: MenuItemConstructorOptions[] = [{ role: 'reload' }, { role: 'toggleDevTools' }, separator];
  const view: MenuItemConstructorOptions[] = [
    ...(isPackaged ? [] : forDevelopers),
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    separator,
    { role: 'togglefullscreen' },
  ];
  const template: MenuItemConstructorOptions[] = [
    { role: 'fileMenu' },
    { role: 'editMenu' },
    { role: 'viewMenu', submenu: view },
    { role: 'windowMenu' },
  ];
  if (platform === 'darwin') template.unshift({ role: 'appMenu' });
  menu.setApplicationMenu(menu.buildFromTemplate(template));
}

/** Answers a right click with what can be done with the text there. */
export function offerContextMenu(menus: PopupMenus, contents: ContextMenuSource): void {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (isEditable) menus.buildFromTemplate(textFieldMenu).popup();
    else if (selectionText !== '') menus.buildFromTemplate([{ role: 'copy' }]).popup();
  });
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

const textFieldMenu: MenuItemConstructorOptions[] = [
  { role: 'undo' },
  { role: 'redo' },
  separator,
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  separator,
  { role: 'selectAll' },
];
