/** Builds what has changed since its last build. @param node path of the Node to build with */
export function buildWeb(node: string): Promise<void>;
