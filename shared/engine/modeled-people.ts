import type { DeliveryArea } from '../domain/areas';
import type { Figure } from './analysis';
import type { Model } from './model';
import { product, ratio } from './ratio';

/**
 * People an area needs at the company's own metrics (TruMethods Framework, Micro): Support reactive hours ÷
 * productive hours, Centralized endpoints ÷ capacity, Technology Alignment and vCIO clients ÷ capacity.
 * Professional Services follows its project backlog and has no such need.
 */
export function modeledPeople(area: DeliveryArea, model: Model): Figure {
  const { counts, settings } = model;
  const clients = counts.clients.length;
  switch (area) {
    case 'support':
      return ratio(product(counts.seats, model.reactive.perSeat), settings.productiveHoursPerMonth);
    case 'central':
      return ratio(counts.endpoints, settings.areas.central.capacity.endpointsPerPerson);
    case 'tam':
      return ratio(clients, settings.areas.tam.capacity.clientsPerPerson);
    case 'vcio':
      return ratio(clients, settings.areas.vcio.capacity.clientsPerPerson);
    case 'proserv':
      return null;
  }
}
