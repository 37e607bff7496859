import type { PopoverProps } from '@mantine/core';

/** The least an explanation is given; less than this shows nothing worth reading. */
const leastHeight = 160;

/** Keeps an explanation inside the window: it turns to the side with more room and scrolls in what is there. */
export const explanationRoom: NonNullable<PopoverProps['middlewares']> = {
  flip: true,
  shift: true,
  size: {
    padding: 12,
    apply: ({ availableHeight, elements }) => {
      const height = Math.max(leastHeight, Math.floor(availableHeight));
      elements.floating.style.setProperty('--explanation-room', `${height}px`);
    },
  },
};
