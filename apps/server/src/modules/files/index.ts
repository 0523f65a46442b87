/** Files: photos that people attach. Never an original, never an address that outlives its session. */
export { attachPhotos, keepPhotos, type PhotoPhase } from "./attachPhotos.ts";
export { type CasePhoto, photosHeldBy, photosOf, photosOfSteps } from "./queries.ts";
export { fileRoutes } from "./routes.ts";
export { fileKey } from "./uploadFile.ts";
export { erasePhotos } from "./erasePhotos.ts";
export { deleteBytes, sweepFiles } from "./sweepFiles.ts";
