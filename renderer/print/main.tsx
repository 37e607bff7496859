import './print.css';
import { showPreview } from './preview/show-preview';
import { printReport } from './print-report';

const root = document.getElementById('root');
if (!root) throw new Error('print.html has no #root.');

const parameters = new URLSearchParams(window.location.search);
const jobId = parameters.get('job');
if (jobId !== null) void printReport(root, jobId);
else if (parameters.has('preview')) void showPreview(root);
