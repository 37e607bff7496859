const marks = /\p{M}/gu;

/** Text the way it is searched: without case and accents. */
export function searchText(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase();
}

/** A search over rows that remembers each row's text, so that typing looks through ten thousand of them at once. */
export function createRowSearch<Entity extends object>(textOf: (entity: Entity) => string) {
  const texts = new WeakMap<Entity, string>();
  return (search: string) => {
    const words = searchText(search).split(/\s+/).filter(Boolean);
    return (entity: Entity): boolean => {
      if (words.length === 0) return true;
      let text = texts.get(entity);
      if (text === undefined) {
        text = searchText(textOf(entity));
        texts.set(entity, text);
      }
      const searched = text;
      return words.every((word) => searched.includes(word));
    };
  };
}
