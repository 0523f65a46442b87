export { ownerTransaction } from "./ownerTransaction.ts";
export { writeAreas, writeUnits } from "./writeUnits.ts";
