import {
  Badge,
  Button,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  Modal,
  Popover,
  SegmentedControl,
  Select,
  Tooltip,
} from '@mantine/core';

const brand: MantineColorsTuple = [
  '#eef0fd',
  '#dfe2fb',
  '#c3c8f4',
  '#9aa4ff',
  '#7f8af5',
  '#626de6',
  '#5059da',
  '#4350d0',
  '#3640b4',
  '#2a328f',
];

/** Mantine's own surfaces and texts in dark, from the same slate as the tokens of tokens.css. */
const dark: MantineColorsTuple = [
  '#e9ecf1',
  '#b0b8c5',
  '#8f99a8',
  '#7d8795',
  '#3a4350',
  '#2b3440',
  '#1d242e',
  '#12161c',
  '#0c0f13',
  '#08090c',
];

/** The one theme of the app: calm, dense enough for numbers, one accent color. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  colors: { brand, dark },
  fontFamily: 'Inter, system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, monospace',
  fontSizes: { xs: '11px', sm: '13px', md: '13px', lg: '14px', xl: '16px' },
  lineHeights: { xs: '14px', sm: '20px', md: '20px', lg: '20px', xl: '24px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '28px' },
  radius: { xs: '2px', sm: '5px', md: '6px', lg: '10px', xl: '13px' },
  defaultRadius: 'md',
  headings: { fontWeight: '600' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm', variant: 'default' },
      vars: (_theme, { size, variant, color }) => ({
        root: {
          '--button-height': size === 'xs' ? '26px' : '30px',
          '--button-padding-x': '12px',
          '--button-fz': size === 'xs' ? '12px' : '13px',
          // Mantine picks the text on a filled button for the light shade only.
          ...(variant === 'filled' && color === undefined
            ? {
                '--button-bg': 'var(--accent)',
                '--button-hover': 'var(--accent-strong)',
                '--button-color': 'var(--on-accent)',
              }
            : {}),
        },
      }),
      styles: { root: { fontWeight: 500 } },
    }),
    Input: Input.extend({
      vars: () => ({
        wrapper: { '--input-height': '30px', '--input-size': '30px', '--input-fz': '13px', '--input-padding-y': '4px' },
      }),
    }),
    InputWrapper: Input.Wrapper.extend({
      styles: {
        label: { fontSize: 12, lineHeight: '16px', fontWeight: 500, color: 'var(--ink-2)', marginBottom: 4 },
        description: { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' },
        error: { fontSize: 12, lineHeight: '16px', color: 'var(--bad)' },
      },
    }),
    Select: Select.extend({ defaultProps: { allowDeselect: false, checkIconPosition: 'right' } }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { size: 'sm', radius: 7, transitionDuration: 0 },
      styles: {
        root: { background: 'var(--sunken)', padding: 2 },
        label: { padding: '3px 12px', fontSize: 13, lineHeight: '20px', fontWeight: 500, color: 'var(--ink-2)' },
        indicator: { background: 'var(--raised)' },
      },
    }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, multiline: true, maw: 320, events: { hover: true, focus: true, touch: true } },
      styles: { tooltip: { background: 'var(--ink)', color: 'var(--canvas)', fontSize: 12, lineHeight: '16px' } },
    }),
    Popover: Popover.extend({ defaultProps: { radius: 'lg', shadow: 'none' } }),
    Modal: Modal.extend({
      defaultProps: {
        radius: 'lg',
        centered: true,
        transitionProps: { duration: 0 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
    }),
    Badge: Badge.extend({ defaultProps: { radius: 'sm', tt: 'none' } }),
  },
});

/** Points Mantine's own surfaces and texts at the app's tokens, so both themes have one source. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const tokens = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--mantine-color-disabled-color': 'var(--ink-3)',
    '--mantine-shadow-md': 'var(--shadow-2)',
  };
  return { variables: {}, light: tokens, dark: tokens };
};
