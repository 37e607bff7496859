import { maxMonthlyCents, maxUnitCents } from '../domain/primitives';
import { areaChoice } from './area-choices';
import type { ImportField } from './import-field';

/** What a file of tools may hold. */
export const toolImportFields: readonly ImportField[] = [
  {
    key: 'name',
    label: 'Tool',
    help: 'The name of the tool.',
    kind: 'name',
    list: 'tools',
    isRequired: true,
    headers: [
      'Tool',
      'Tool name',
      'Product',
      'Product name',
      'Software',
      'Subscription',
      'Item',
      'Item name',
      'Product/Service',
      'Name',
      'Description',
      'Memo',
    ],
  },
  {
    key: 'vendor',
    label: 'Vendor',
    help: 'Who bills it.',
    kind: 'text',
    headers: ['Vendor', 'Vendor name', 'Supplier', 'Supplier name', 'Manufacturer', 'Payee', 'Preferred vendor'],
  },
  {
    key: 'area',
    label: 'Area',
    help: 'The delivery area it serves, or business. Without it Centralized Services.',
    kind: 'choice',
    choices: [
      ...(['support', 'central', 'tam', 'vcio', 'proserv'] as const).map(areaChoice),
      {
        value: 'business',
        label: 'Business',
        words: ['business', 'business as a whole', 'overhead', 'internal', 'administration', 'back office'],
      },
    ],
    headers: ['Area', 'Delivery area', 'Department', 'Class', 'Category'],
  },
  {
    key: 'inOffering',
    label: 'In the offering',
    help: 'Yes where it is part of what every seat gets. Without it: yes.',
    kind: 'yesNo',
    headers: ['In the offering', 'In offering', 'Included', 'In stack'],
  },
  {
    key: 'unit',
    label: 'Paid by',
    help: 'Seat, endpoint, client, technician or flat. Without it: flat.',
    kind: 'choice',
    choices: [
      { value: 'seat', label: 'Seat', words: ['seat', 'seats', 'user', 'users', 'per user', 'mailbox', 'person'] },
      {
        value: 'endpoint',
        label: 'Endpoint',
        words: ['endpoint', 'endpoints', 'device', 'devices', 'agent', 'agents', 'computer', 'asset', 'per device'],
      },
      { value: 'client', label: 'Client', words: ['client', 'clients', 'customer', 'site', 'tenant', 'organization'] },
      {
        value: 'technician',
        label: 'Technician',
        words: ['technician', 'technicians', 'tech', 'operator', 'agent license', 'named user'],
      },
      { value: 'flat', label: 'Flat', words: ['flat', 'flat fee', 'fixed', 'each', 'ea', 'company', 'month'] },
    ],
    headers: ['Paid by', 'Unit', 'Licensed by', 'License unit', 'Unit of measure', 'UOM', 'Per'],
  },
  {
    key: 'unitCost',
    label: 'Unit cost',
    help: 'Cost of one unit per billing period.',
    kind: 'money',
    max: maxUnitCents,
    headers: ['Unit cost', 'Cost', 'Price', 'Purchase cost', 'Cost each', 'Rate', 'Unit price', 'Amount'],
  },
  {
    key: 'minimum',
    label: 'Minimum a month',
    help: 'The least that is billed a month.',
    kind: 'money',
    max: maxMonthlyCents,
    headers: ['Minimum a month', 'Minimum', 'Monthly minimum', 'Commitment', 'Minimum commitment'],
  },
  {
    key: 'billing',
    label: 'Billed',
    help: 'Monthly or annual. Without it: monthly.',
    kind: 'choice',
    choices: [
      { value: 'monthly', label: 'Monthly', words: ['monthly', 'month', 'every month', '1 month', 'm'] },
      {
        value: 'annual',
        label: 'Annual',
        words: ['annual', 'annually', 'yearly', 'year', 'every year', '12 months', 'y'],
      },
    ],
    headers: ['Billed', 'Billing', 'Billing cycle', 'Billing frequency', 'Billing period', 'Frequency', 'Term'],
  },
  {
    key: 'clients',
    label: 'Used for clients',
    help: 'Names parted by semicolons, or “No clients”. New tools without it: all active clients.',
    kind: 'name',
    list: 'clients',
    isMany: true,
    headers: ['Used for clients', 'Clients', 'Customers', 'Used by'],
  },
];
