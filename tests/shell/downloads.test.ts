import { describe, expect, it } from 'vitest';
import { appOrigin } from '../../electron/shell/app-origin';
import { askWhereToSave } from '../../electron/shell/downloads';
import { DownloadDouble, electronEvent, SessionDouble } from './electron-double';

function download(url: string, fileName: string) {
  const session = new SessionDouble();
  askWhereToSave(session, appOrigin, '/home/dana/Downloads');
  const event = electronEvent({});
  const item = new DownloadDouble(url, fileName);
  session.emit('will-download', event, item);
  return { event, item };
}

describe('a download', () => {
  it.each([
    ['Summary.pdf', 'pdf'],
    ['northgate.seatwise.json', 'json'],
    ['clients.csv', 'csv'],
  ])('of %s asks where to save it, under its name and kind', (fileName, extension) => {
    const { event, item } = download(`blob:${appOrigin}/0d1f`, fileName);
    expect(event.defaultPrevented).toBe(false);
    expect(item.saveDialog?.defaultPath).toMatch(new RegExp(`Downloads.${fileName}$`));
    expect(item.filters?.map((filter) => filter.extensions)).toEqual([[extension]]);
  });

  it('of another kind asks without a filter', () => {
    expect(download(`blob:${appOrigin}/0d1f`, 'notes.txt').item.filters).toBeUndefined();
  });

  it.each([
    'https://example.com/a.pdf',
    'blob:https://example.com/0d1f',
    `${appOrigin}/index.html`,
    'data:text/plain,x',
  ])('of %s is refused: no page made it', (url) => {
    const { event, item } = download(url, 'a.pdf');
    expect(event.defaultPrevented).toBe(true);
    expect(item.saveDialog).toBeNull();
  });
});
