import { Button, FileButton } from '@mantine/core';
import { importCompany } from './company-file-transfer';

/** The quiet way out of an empty page: a company file takes the company's place. */
export function ImportCompanyButton() {
  return (
    <FileButton accept=".json,application/json" onChange={(file) => file && void importCompany(file)}>
      {(props) => <Button {...props}>Import a company</Button>}
    </FileButton>
  );
}
