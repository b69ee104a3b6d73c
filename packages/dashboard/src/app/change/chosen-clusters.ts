/** More than these stand in no address. */
const mostInAddress = 100;

const keptKey = 'flux-resourceset.chosen';

/** Stands in the address for those that this tab knows. */
const kept = '*';

/** @returns what the address says of chosen clusters; many are kept in this tab */
export function keepChosen(ids: readonly string[]): string {
  if (ids.length <= mostInAddress) return ids.join(',');
  sessionStorage.setItem(keptKey, JSON.stringify(ids));
  return kept;
}

/** @returns the clusters that an address means; none where it was another tab's */
export function readChosen(address: string): readonly string[] {
  if (address !== kept) return address.split(',').filter((id) => id !== '');
  return JSON.parse(sessionStorage.getItem(keptKey) ?? '[]') as readonly string[];
}
