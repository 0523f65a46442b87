/** Whether node_modules in this folder holds what its package-lock.json says. */
export function isInstalled(folder: string): boolean;
