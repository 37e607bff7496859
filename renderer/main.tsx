import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app/App';
import { openCompany } from './lib/company-store';

// The page's security policy forbids compiled validators.
z.config({ jitless: true });

void openCompany();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(<App />);
