import { IconCheck, IconLoader2 } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { AppLink } from '../components/AppLink';
import { BrandMark } from '../components/BrandMark';
import { useCompanyStore } from '../lib/company-store';
import { useCompany } from '../lib/use-company';
import classes from './Navigation.module.css';
import { type Page, pages } from './pages';

const groups = ['top', 'Inputs', 'Figures', 'Plan', 'Output'] as const;

/** The pages in the order of the framework; icons only in a narrow window. */
export function Navigation() {
  return (
    <nav className={classes.nav} aria-label="Pages">
      <div className={classes.brand}>
        <BrandMark size={20} />
        <span className={classes.text}>Seatwise</span>
      </div>
      {groups.map((group) => (
        <div key={group}>
          {group !== 'top' && <div className={classes.group}>{group}</div>}
          {pages
            .filter((page) => page.group === group)
            .map((page) => (
              <NavigationLink key={page.path} page={page} />
            ))}
        </div>
      ))}
      <SavedNote />
    </nav>
  );
}

function NavigationLink({ page }: { readonly page: Page }) {
  const [location] = useLocation();
  const company = useCompany();
  const current = page.path === '/' ? location === '/' : location.startsWith(page.path);
  const Icon = page.icon;
  return (
    <span className={classes.item} data-current={current || undefined} title={page.label}>
      <AppLink href={page.path} className={classes.link} {...(current ? { 'aria-current': 'page' as const } : {})}>
        <Icon size={16} stroke={1.75} />
        <span className={classes.text}>{page.label}</span>
        {page.count && (
          <span className={classes.count}>{page.count(company).toLocaleString(company.settings.locale)}</span>
        )}
      </AppLink>
    </span>
  );
}

function SavedNote() {
  const saving = useCompanyStore((state) => state.pending > 0);
  const Icon = saving ? IconLoader2 : IconCheck;
  return (
    <div className={classes.saved} role="status">
      <Icon size={14} stroke={1.75} />
      <span className={classes.text}>{saving ? 'Saving' : 'All changes saved'}</span>
    </div>
  );
}
