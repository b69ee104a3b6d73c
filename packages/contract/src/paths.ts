/** Where the status of the fleet is told: in every service with clusters. */
export const fleetStatusPath = '/fleet/status';
