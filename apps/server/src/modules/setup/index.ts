/** Setup: starts a district, empty or invented. Works as the owner of the database and never on a district that has people. */
export { addDemoDistrict } from "./demo/addDemoDistrict.ts";
export { initDistrict } from "./initDistrict.ts";
