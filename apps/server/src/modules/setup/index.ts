/** Setup: starts a district, empty or invented. Works as the owner of the database and never on a district that has people. */
export { addDemoDistrict } from "./demo/addDemoDistrict.ts";
export { initDistrict } from "./initDistrict.ts";

/** Pieces that tests build their small districts with. */
export * as setUp from "./pieces.ts";
