import type { Company } from '@shared/domain/company';
import {
  IconActivity,
  IconAdjustmentsHorizontal,
  IconBuilding,
  IconChartBar,
  IconChartDots,
  IconClockHour4,
  IconFileImport,
  IconFileText,
  IconHelp,
  IconLayoutDashboard,
  IconRefreshAlert,
  IconSettings,
  IconStack2,
  IconTool,
  IconUsers,
} from '@tabler/icons-react';
import { type ComponentType, lazy } from 'react';
import { setKnownPages } from '../lib/known-pages';

/** One page of the app: where it stands in the navigation and how it is loaded. */
export interface Page {
  readonly path: string;
  readonly label: string;
  readonly icon: ComponentType<{ size?: number; stroke?: number }>;
  readonly group: 'top' | 'Inputs' | 'Figures' | 'Plan' | 'Output';
  /** What the command palette finds the page by, besides its label. */
  readonly keywords: readonly string[];
  readonly component: ComponentType;
  /** A count beside the label. */
  readonly count?: (company: Company) => number;
}

/** The pages in the order of the framework. A new page is a line here and a folder in features. */
export const pages: readonly Page[] = [
  {
    path: '/',
    label: 'Overview',
    icon: IconLayoutDashboard,
    group: 'top',
    keywords: ['home', 'findings', 'cost', 'price'],
    component: lazy(() =>
      import('../features/overview/OverviewPage').then((module) => ({ default: module.OverviewPage })),
    ),
  },
  {
    path: '/clients',
    label: 'Clients',
    icon: IconBuilding,
    group: 'Inputs',
    keywords: ['agreements', 'seats', 'MRR', 'price'],
    component: lazy(() =>
      import('../features/clients/ClientsPage').then((module) => ({ default: module.ClientsPage })),
    ),
    count: (company) => company.clients.filter(({ status }) => status === 'active').length,
  },
  {
    path: '/tools',
    label: 'Tools',
    icon: IconTool,
    group: 'Inputs',
    keywords: ['software', 'RMM', 'licenses'],
    component: lazy(() => import('../features/tools/ToolsPage').then((module) => ({ default: module.ToolsPage }))),
    count: (company) => company.tools.length,
  },
  {
    path: '/team',
    label: 'Team',
    icon: IconUsers,
    group: 'Inputs',
    keywords: ['people', 'pay', 'labor', 'allocations'],
    component: lazy(() => import('../features/team/TeamPage').then((module) => ({ default: module.TeamPage }))),
    count: (company) => company.team.length,
  },
  {
    path: '/time',
    label: 'Time',
    icon: IconClockHour4,
    group: 'Inputs',
    keywords: ['hours', 'timesheet', 'RHEM', 'kinds of work', 'classification', 'decision chart'],
    component: lazy(() => import('../features/time/TimePage').then((module) => ({ default: module.TimePage }))),
  },
  {
    path: '/import',
    label: 'Import',
    icon: IconFileImport,
    group: 'Inputs',
    keywords: ['CSV', 'file', 'export', 'ConnectWise', 'Autotask', 'HaloPSA', 'QuickBooks', 'time'],
    component: lazy(() => import('../features/import/ImportPage').then((module) => ({ default: module.ImportPage }))),
  },
  {
    path: '/micro',
    label: 'Micro',
    icon: IconStack2,
    group: 'Figures',
    keywords: ['cost per seat', 'gross margin', 'tie-out', 'gut check'],
    component: lazy(() => import('../features/micro/MicroPage').then((module) => ({ default: module.MicroPage }))),
  },
  {
    path: '/macro',
    label: 'Macro',
    icon: IconChartBar,
    group: 'Figures',
    keywords: ['leverage', 'guidelines', 'staffing', 'hire'],
    component: lazy(() => import('../features/macro/MacroPage').then((module) => ({ default: module.MacroPage }))),
  },
  {
    path: '/rhem',
    label: 'RHEM',
    icon: IconActivity,
    group: 'Figures',
    keywords: ['reactive hours', 'noise', 'hidden', 'alignment share', 'ladder'],
    component: lazy(() => import('../features/rhem/RhemPage').then((module) => ({ default: module.RhemPage }))),
  },
  {
    path: '/profitability',
    label: 'Profitability',
    icon: IconChartDots,
    group: 'Figures',
    keywords: ['clients', 'verdict', 'reprice', 'release', 'noise', 'break-even', 'cost to serve', 'plan'],
    component: lazy(() =>
      import('../features/profitability/ProfitabilityPage').then((module) => ({ default: module.ProfitabilityPage })),
    ),
  },
  {
    path: '/spiral',
    label: 'Spiral',
    icon: IconRefreshAlert,
    group: 'Figures',
    keywords: ['reactive spiral', 'symptoms', 'early warning', 'trapped'],
    component: lazy(() => import('../features/spiral/SpiralPage').then((module) => ({ default: module.SpiralPage }))),
  },
  {
    path: '/what-if',
    label: 'What-if',
    icon: IconAdjustmentsHorizontal,
    group: 'Plan',
    keywords: ['scenarios', 'sliders', 'levers'],
    component: lazy(() =>
      import('../features/scenarios/WhatIfPage').then((module) => ({ default: module.WhatIfPage })),
    ),
  },
  {
    path: '/reports',
    label: 'Reports',
    icon: IconFileText,
    group: 'Output',
    keywords: ['PDF', 'print', 'summary', 'client meeting'],
    component: lazy(() =>
      import('../features/reports/ReportsPage').then((module) => ({ default: module.ReportsPage })),
    ),
  },
  {
    path: '/settings',
    label: 'Settings',
    icon: IconSettings,
    group: 'Output',
    keywords: ['guidelines', 'target', 'currency', 'logo', 'backup', 'dark'],
    component: lazy(() =>
      import('../features/settings/SettingsPage').then((module) => ({ default: module.SettingsPage })),
    ),
  },
  {
    path: '/help',
    label: 'Help',
    icon: IconHelp,
    group: 'Output',
    keywords: ['glossary', 'formulas', 'shortcuts'],
    component: lazy(() => import('../features/help/HelpPage').then((module) => ({ default: module.HelpPage }))),
  },
];

setKnownPages(pages.map(({ path }) => path));
