import { readMatrix } from "./readMatrix.ts";

/**
 * Who gets what from every route of the contract, on the scene of `rights.scene.ts`: a demand of a
 * delivery rider in community 990104001001, held by its office unless a route needs it further on.
 */
export const actors = [
  /** Signed out. */
  "anonymous",
  /** The worker who asked, and another of the same district. */
  "asker",
  "colleague",
  /** Area clerks: of the community, of the next one, of the street above, of the other street. */
  "home",
  "neighbour",
  "street",
  "otherStreet",
  /** Department clerks: of the one the case is assigned to, where it is, and of another. */
  "housing",
  "health",
  /** Industry clerks: of the case's line, and of another. */
  "delivery",
  "express",
  "admin",
  "auditor",
  /** Administrator of another district. */
  "foreigner",
] as const;
export type ActorName = (typeof actors)[number];

/**
 * The status for each actor, in their order. `+`: the answer holds what the route is asked about;
 * `-`: it does not.
 */
const table = `
                                             anon ask  col  home nei  str  oth  hous heal deli expr adm  aud  for
GET /api/v1/meta                             200  200  200  200  200  200  200  200  200  200  200  200  200  200
POST /api/v1/sign-in/codes                   202  202  202  202  202  202  202  202  202  202  202  202  202  202
POST /api/v1/sign-in/by-code                 401  401  401  401  401  401  401  401  401  401  401  401  401  401
POST /api/v1/sign-in/by-password             401  401  401  401  401  401  401  401  401  401  401  401  401  401
POST /api/v1/sign-in/as-persona              404  404  404  404  404  404  404  404  404  404  404  404  404  404
GET /api/v1/me                               401  200  200  200  200  200  200  200  200  200  200  200  200  200
PATCH /api/v1/me                             401  200  200  200  200  200  200  200  200  200  200  200  200  200
DELETE /api/v1/me/session                    401  204  204  204  204  204  204  204  204  204  204  204  204  204
GET /api/v1/me/sessions                      401  200  200  200  200  200  200  200  200  200  200  200  200  200
DELETE /api/v1/me/sessions/{id}              401  204  404  404  404  404  404  404  404  404  404  404  404  404
PUT /api/v1/me/password                      401  403  403  400  400  400  400  400  400  400  400  400  400  400
POST /api/v1/me/totp                         401  403  403  200  200  200  200  200  200  200  200  200  200  200
PUT /api/v1/me/totp                          401  403  403  409  409  409  409  409  409  409  409  409  409  409
GET /api/v1/me/consents                      401  200  200  200  200  200  200  200  200  200  200  200  200  200
POST /api/v1/me/consents                     401  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/me/accesses                      401  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/me/data                          401  200+ 200- 200- 200- 200- 200- 200- 200- 200- 200- 200- 200- 200-
GET /api/v1/me/data/export                   401  200+ 200- 200- 200- 200- 200- 200- 200- 200- 200- 200- 200- 200-
DELETE /api/v1/me/data                       401  204  204  403  403  403  403  403  403  403  403  403  403  403
GET /api/v1/staff                            401  403  403  200+ 200- 200+ 200- 403  403  403  403  200+ 403  200-
POST /api/v1/staff                           401  403  403  403  403  403  403  403  403  403  403  201  403  201
POST /api/v1/staff/{id}/disable              401  403  403  403  403  403  403  403  403  403  403  200  403  404
POST /api/v1/staff/{id}/enable               401  403  403  403  403  403  403  403  403  403  403  200  403  404
POST /api/v1/staff/{id}/reset-password       401  403  403  403  403  403  403  403  403  403  403  200  403  404
POST /api/v1/grants                          401  403  403  403  404  201  404  403  403  403  403  201  403  404
DELETE /api/v1/grants/{id}                   401  403  403  403  404  204  404  403  403  403  403  204  403  404
GET /api/v1/areas                            401  200+ 200+ 200+ 200+ 200+ 200+ 200+ 200+ 200+ 200+ 200+ 200+ 200-
GET /api/v1/areas/{code}                     401  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/units                            401  403  403  200+ 200+ 200+ 200+ 200+ 200+ 200+ 200+ 200+ 200+ 200-
GET /api/v1/settings/cases                   401  200  200  200  200  200  200  200  200  200  200  200  200  200
PUT /api/v1/settings/cases                   401  403  403  403  403  403  403  403  403  403  403  200  403  200
GET /api/v1/settings/embedding               401  403  403  403  403  403  403  403  403  403  403  200  403  200
PUT /api/v1/settings/embedding               401  403  403  403  403  403  403  403  403  403  403  200  403  200
POST /api/v1/files                           401  201  201  201  201  201  201  201  201  201  201  201  403  201
GET /api/v1/files/{id}                       401  200  404  200  404  200  404  200  404  200  404  200  403  404
GET /api/v1/cases/inbox                      401  403  403  200+ 200- 200- 200- 200- 200- 200- 200- 200- 403  200-
GET /api/v1/cases/inbox/counts               401  403  403  200  200  200  200  200  200  200  200  200  403  200
GET /api/v1/cases/mine                       401  200+ 200- 403  403  403  403  403  403  403  403  403  403  403
GET /api/v1/cases/figures                    401  403  403  200  403  200  403  403  403  200  200  200  403  403
GET /api/v1/cases/export.xlsx                401  403  403  200+ 200- 200+ 200- 200+ 200- 200+ 200- 200+ 403  200-
GET /api/v1/cases/needs                      401  403  403  200  200  200  200  200  200  200  200  200  403  200
GET /api/v1/cases/needs/figures              401  403  403  200  200  200  200  200  200  200  200  200  403  200
GET /api/v1/cases                            401  403  403  200+ 200- 200+ 200- 200+ 200- 200+ 200- 200+ 403  200-
POST /api/v1/cases/find-by-phone             401  403  403  200+ 200- 200+ 200- 200+ 200- 200+ 200- 200+ 403  200-
POST /api/v1/cases                           401  201  201  403  403  403  403  403  403  403  403  403  403  403
POST /api/v1/cases/for                       401  403  403  201  400  201  400  403  403  201  400  201  403  400
GET /api/v1/cases/{id}                       401  200+ 404  200+ 404  200+ 404  200+ 404  200+ 404  200+ 403  404
POST /api/v1/cases/{id}/accept               401  403  403  200  404  409  404  404  404  409  404  409  403  404
POST /api/v1/cases/{id}/transfer             401  403  403  200  404  409  404  404  404  409  404  409  403  404
POST /api/v1/cases/{id}/recall               401  403  403  200  404  409  409  404  404  409  404  409  403  404
POST /api/v1/cases/{id}/receive              401  403  403  409  404  409  200  404  404  409  404  409  403  404
POST /api/v1/cases/{id}/return               401  403  403  409  404  409  200  404  404  409  404  409  403  404
POST /api/v1/cases/{id}/assign               401  403  403  200  404  409  404  404  404  409  404  409  403  404
POST /api/v1/cases/{id}/progress             401  403  403  200  404  409  404  200  404  409  404  409  403  404
POST /api/v1/cases/{id}/resolve              401  403  403  409  404  409  404  200  404  409  404  409  403  404
POST /api/v1/cases/{id}/confirm              401  200  404  409  404  409  404  403  403  403  403  409  403  404
POST /api/v1/cases/{id}/reopen               401  200  404  409  404  409  404  403  403  403  403  409  403  404
POST /api/v1/cases/{id}/archive              401  403  403  409  404  409  404  403  403  403  403  409  403  404
POST /api/v1/cases/{id}/withdraw             401  200  404  403  403  403  403  403  403  403  403  403  403  403
POST /api/v1/cases/{id}/reveal               401  403  403  200  404  200  404  404  404  409  404  200  403  404
GET /api/v1/problems                         401  403  403  200+ 200- 200+ 200- 200- 200- 200+ 200- 200+ 403  200-
POST /api/v1/problems                        401  403  403  201  404  201  404  404  404  409  404  201  403  404
GET /api/v1/problems/{id}                    401  403  403  200  404  200  404  404  404  200  404  200  403  404
POST /api/v1/problems/{id}/cases             401  403  403  200  404  200  404  404  404  409  404  200  403  404
DELETE /api/v1/problems/{id}/cases/{caseId}  401  403  403  200  404  200  404  404  404  409  404  200  403  404
POST /api/v1/problems/{id}/resolve           401  403  403  200  404  200  404  404  404  409  404  200  403  404
GET /api/v1/employers                        401  403  403  200+ 200+ 200+ 200+ 200+ 200+ 200+ 200+ 200+ 403  200-
POST /api/v1/employers                       401  403  403  201  400  201  400  403  403  201  400  201  403  400
GET /api/v1/employers/{id}                   401  403  403  200  200  200  200  200  200  200  200  200  403  404
PATCH /api/v1/employers/{id}                 401  403  403  200  403  200  403  403  403  200  403  200  403  404
POST /api/v1/employers/{id}/close            401  403  403  200  403  200  403  403  403  200  403  200  403  404
GET /api/v1/employers/{id}/liaison-candidates  401  403  403  200  200  200  200  403  403  200  200  200  403  404
POST /api/v1/employers/{id}/liaisons         401  403  403  200  403  200  403  403  403  200  403  200  403  404
POST /api/v1/employers/{id}/liaisons/{liaisonId}/end 401  403  403  200  403  200  403  403  403  200  403  200  403  404
GET /api/v1/sites                            401  403  403  200+ 200+ 200+ 200+ 200+ 200+ 200+ 200+ 200+ 403  200-
POST /api/v1/sites                           401  403  403  201  400  201  400  403  403  201  400  201  403  400
GET /api/v1/sites/{id}                       401  403  403  200  200  200  200  200  200  200  200  200  403  404
PATCH /api/v1/sites/{id}                     401  403  403  200  403  200  403  403  403  200  403  200  403  404
POST /api/v1/sites/{id}/close                401  403  403  200  403  200  403  403  403  200  403  200  403  404
POST /api/v1/sites/{id}/reveal-head          401  403  403  200  403  200  403  403  403  200  403  200  403  404
POST /api/v1/registrations                   401  403  403  403  403  403  403  403  403  403  403  200  403  400
GET /api/v1/registrations                    401  403  403  200+ 200- 200+ 200- 200- 200- 403  403  200+ 403  200-
GET /api/v1/registrations/feedback           401  403  403  403  403  403  403  200  200  403  403  200  403  200
GET /api/v1/registrations/feedback/{id}/file 401  403  403  403  403  403  403  404  404  403  403  200  403  404
POST /api/v1/registrations/feedback/{id}/return 401  403  403  403  403  403  403  403  403  403  403  200  403  404
GET /api/v1/registrations/{id}               401  403  403  200  404  200  404  404  404  403  403  200  403  404
POST /api/v1/registrations/{id}/findings     401  403  403  200  404  200  404  403  403  403  403  200  403  404
POST /api/v1/registrations/{id}/reveal-contact 401  403  403  200  404  200  404  403  403  403  403  200  403  404
GET /api/v1/people                           401  403  403  200+ 200- 200+ 200- 403  403  200+ 200- 200+ 403  200-
GET /api/v1/people/at-work                   401  403  403  200  200  200  200  200  200  200  200  200  403  404
GET /api/v1/people/counts                    401  403  403  200  403  200  403  200  200  200  200  200  403  403
GET /api/v1/people/export.xlsx               401  403  403  200  200  200  200  403  403  200  200  200  403  200
GET /api/v1/people/export.csv                401  403  403  200  200  200  200  403  403  200  200  200  403  200
POST /api/v1/people/find                     401  403  403  200+ 200- 200+ 200- 403  403  200+ 200- 200+ 403  200-
POST /api/v1/people/members                  401  403  403  200+ 200- 200+ 200- 403  403  200+ 200- 200+ 403  200-
GET /api/v1/people/member-counts             401  403  403  200  200  200  200  403  403  200  200  200  403  200
POST /api/v1/people                          401  403  403  201  400  201  400  403  403  201  400  201  403  400
GET /api/v1/people/{id}                      401  403  403  200+ 404  200+ 404  403  403  200+ 404  200+ 403  404
POST /api/v1/people/{id}/reveal              401  403  403  200  404  200  404  403  403  200  404  200  403  404
POST /api/v1/people/{id}/facts               401  403  403  200  404  200  404  403  403  200  404  200  403  404
POST /api/v1/people/{id}/employments         401  403  403  200  404  200  404  403  403  200  404  200  403  404
POST /api/v1/people/{id}/employments/{employmentId}/end 401  403  403  200  404  200  404  403  403  200  404  200  403  404
POST /api/v1/people/{id}/residences          401  403  403  200  404  200  404  403  403  200  404  200  403  404
POST /api/v1/people/{id}/leave               401  403  403  200  404  200  404  403  403  200  404  200  403  404
POST /api/v1/people/{id}/memberships         401  403  403  201  404  201  404  403  403  201  404  201  403  404
POST /api/v1/people/{id}/memberships/{membershipId}/end 401  403  403  200  404  200  404  403  403  200  404  200  403  404
POST /api/v1/people/{id}/invitations         401  403  403  201  404  201  404  403  403  201  404  201  403  404
DELETE /api/v1/people/{id}/invitations/{invitationId} 401  403  403  200  404  200  404  403  403  200  404  200  403  404
POST /api/v1/people/{id}/developments        401  403  403  201  404  201  404  403  403  201  404  201  403  404
GET /api/v1/developments                     401  403  403  200+ 200- 200+ 200- 403  403  200+ 200- 200+ 403  200-
GET /api/v1/developments/steps               401  403  403  200  200  200  200  403  403  200  200  200  403  200
GET /api/v1/developments/{id}                401  403  403  200+ 404  200+ 404  403  403  200+ 404  200+ 403  404
POST /api/v1/developments/{id}/steps         401  403  403  200  404  200  404  403  403  200  404  200  403  404
POST /api/v1/developments/{id}/papers        401  403  403  200  404  200  404  403  403  200  404  200  403  404
POST /api/v1/developments/{id}/undo          401  403  403  200  404  200  404  403  403  200  404  200  403  404
POST /api/v1/developments/{id}/stop          401  403  403  200  404  200  404  403  403  200  404  200  403  404
GET /api/v1/me/person                        401  200  200  403  403  403  403  403  403  403  403  403  403  403
POST /api/v1/me/person                       401  200  200  403  403  403  403  403  403  403  403  403  403  403
POST /api/v1/me/person/link                  401  404  404  403  403  403  403  403  403  403  403  403  403  403
POST /api/v1/me/memberships                  401  200  200  403  403  403  403  403  403  403  403  403  403  403
DELETE /api/v1/me/memberships/{id}           401  200  404  403  403  403  403  403  403  403  403  403  403  403
POST /api/v1/me/invitations/{id}/answer      401  200  404  403  403  403  403  403  403  403  403  403  403  403
GET /api/v1/feed-keys                        401  403  403  403  403  403  403  403  403  403  403  200+ 403  200-
POST /api/v1/feed-keys                       401  403  403  403  403  403  403  403  403  403  403  201  403  400
POST /api/v1/feed-keys/{id}/end              401  403  403  403  403  403  403  403  403  403  403  200  403  404
GET /api/v1/rosters/sources                  401  403  403  200+ 200+ 200+ 200+ 200- 200- 200+ 200- 200+ 403  200-
POST /api/v1/rosters/sources                 401  403  403  201  400  201  400  403  403  403  403  201  403  400
PUT /api/v1/rosters/sources/{id}             401  403  403  200  404  200  404  403  403  403  403  200  403  404
POST /api/v1/rosters/sources/{id}/encoding-key 401  403  403  200  404  200  404  403  403  403  403  200  403  404
GET /api/v1/rosters/template.xlsx            401  403  403  200  200  200  200  200  200  200  200  200  403  200
GET /api/v1/rosters/samples/{key}            401  403  403  404  404  404  404  404  404  404  404  404  403  404
GET /api/v1/rosters/work                     401  403  403  200+  200+  200+  200+  200-  200-  200+  200-  200+  403  200-
GET /api/v1/rosters/lists                    401  403  403  200+ 200+ 200+ 200+ 200- 200- 200+ 200- 200+ 403  200-
POST /api/v1/rosters/lists                   401  403  403  403  403  403  403  404  404  201  404  201  403  404
POST /api/v1/rosters/lists/rows              401  403  403  403  403  403  403  404  404  201  404  201  403  404
GET /api/v1/rosters/lists/{id}               401  403  403  200  200  200  200  404  404  200  404  200  403  404
PUT /api/v1/rosters/lists/{id}/parts/{part}  401  403  403  403  403  403  403  404  404  200  404  200  403  404
PUT /api/v1/rosters/lists/{id}/columns       401  403  403  403  403  403  403  404  404  200  404  200  403  404
POST /api/v1/rosters/lists/{id}/withdraw     401  403  403  403  403  403  403  404  404  200  404  200  403  404
GET /api/v1/rosters/lists/{id}/bad-rows      401  403  403  403  403  403  403  404  404  200  404  200  403  404
GET /api/v1/rosters/lists/{id}/errors.xlsx   401  403  403  403  403  403  403  404  404  200  404  200  403  404
GET /api/v1/rosters/model                    401  403  403  403  403  403  403  403  403  403  403  200  403  200
POST /api/v1/rosters/model/adopt             401  403  403  403  403  403  403  403  403  403  403  409  403  409
POST /api/v1/rosters/model/restore           401  403  403  403  403  403  403  403  403  403  403  409  403  409
GET /api/v1/rosters/pairs                    401  403  403  200+ 200- 200+ 200- 403  403  200+ 200- 200+ 403  200-
GET /api/v1/rosters/pairs/counts             401  403  403  200  200  200  200  403  403  200  200  200  403  200
GET /api/v1/rosters/pairs/{id}               401  403  403  200  404  200  404  403  403  200  404  200  403  404
POST /api/v1/rosters/pairs/{id}/decide       401  403  403  200  404  200  404  403  403  200  404  200  403  404
POST /api/v1/rosters/pairs/{id}/undo         401  403  403  200  404  200  404  403  403  200  404  200  403  404
GET /api/v1/rosters/statements               401  403  403  200+ 200+ 200+ 200- 200- 200- 200+ 200- 200+ 403  200-
POST /api/v1/rosters/statements              401  403  403  201  400  201  400  403  403  403  403  201  403  400
GET /api/v1/rosters/agreed-at                401  403  403  200  200  200  200  200  200  200  200  200  403  200
GET /api/v1/rosters/headline                 401  403  403  200  200  200  200  200  200  200  200  200  403  404
GET /api/v1/rosters/statements/{id}          401  403  403  200  200  200  404  404  404  200  404  200  403  404
POST /api/v1/rosters/statements/{id}/refresh 401  403  403  409  409  200  404  403  403  403  403  200  403  404
POST /api/v1/rosters/statements/{id}/propose 401  403  403  409  409  200  404  403  403  403  403  200  403  404
POST /api/v1/rosters/statements/{id}/sign    401  403  403  409  409  200  404  404  404  200  404  409  403  404
POST /api/v1/rosters/statements/{id}/refuse  401  403  403  409  409  200  404  404  404  200  404  409  403  404
POST /api/v1/rosters/statements/{id}/adjustments 401  403  403  403  403  403  403  403  403  403  403  201  403  404
GET /api/v1/rosters/differences              401  403  403  200+ 200- 200+ 200- 403  403  200+ 200- 200+ 403  200-
GET /api/v1/rosters/differences/{id}         401  403  403  200  404  200  404  403  403  200  404  200  403  404
POST /api/v1/rosters/differences/{id}/actions 401  403  403  200  404  200  404  403  403  200  404  200  403  404
GET /api/v1/rosters/visits                   401  403  403  200+ 200- 200+ 200- 403  403  200+ 200- 200+ 403  200-
GET /api/v1/rosters/visits.xlsx              401  403  403  200  200  200  200  403  403  200  200  200  403  200
POST /api/v1/rosters/differences/{id}/visits 401  403  403  200  404  200  404  403  403  200  404  200  403  404
GET /api/v1/rosters/visit-records            401  403  403  200  200  200  200  403  403  200  200  200  403  200
GET /api/v1/rosters/member-search            401  403  403  200  200  200  200  200  200  200  200  200  403  200
POST /api/v1/rosters/member-search/next      401  403  403  200  200  200  200  403  403  200  200  200  403  200
GET /api/v1/rosters/talks                    401  403  403  200+ 200+ 200+ 200+ 200+ 200+ 200+ 200+ 200+ 403  200-
POST /api/v1/rosters/talks                   401  403  403  201  400  201  400  403  403  201  400  201  403  400
GET /api/v1/open/{district}                  200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/open/{district}/conformance      200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/open/{district}/collections      200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/open/{district}/collections/{collection} 200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/open/{district}/collections/{collection}/items 200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/open/{district}/collections/{collection}/items/{feature} 200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/open/{district}/stations.geojson 200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/open/{district}/tiles/{collection}/{z}/{x}/{y} 200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/open/{district}/nearest          200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/open/{district}/now              200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/stations/matrix                  401  403  403  200  200  200  200  403  403  200  200  200  403  200
GET /api/v1/stations/figures                 401  403  403  200  200  200  200  403  403  200  200  200  403  200
GET /api/v1/stations/on-roads                401  403  403  200  200  200  200  403  403  200  200  200  403  200
GET /api/v1/stations/circles                 401  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/road-networks                    401  403  403  200  200  200  200  403  403  403  403  200  403  200
POST /api/v1/road-networks                   401  403  403  403  403  403  403  403  403  403  403  201  403  201
GET /api/v1/area-residents                   401  403  403  200  200  200  200  403  403  403  403  200  403  200
PUT /api/v1/area-residents                   401  403  403  403  403  403  403  403  403  403  403  200  403  400
GET /api/v1/station-plans                    401  403  403  200  200  200  200  403  403  403  403  200  403  200
POST /api/v1/station-plans/coverage          401  403  403  403  403  403  403  403  403  403  403  201  403  201
POST /api/v1/station-plans/siting            401  403  403  403  403  403  403  403  403  403  403  201  403  201
GET /api/v1/station-plans/{id}               401  403  403  404  404  404  404  403  403  403  403  200  403  404
PATCH /api/v1/station-plans/{id}             401  403  403  404  404  404  404  403  403  403  403  200  403  404
POST /api/v1/station-plans/{id}/evaluate     401  403  403  404  404  404  404  403  403  403  403  200  403  404
GET /api/v1/station-plans/{id}/export.geojson 401  403  403  404  404  404  404  403  403  403  403  200  403  404
GET /api/v1/station-plans/{id}/export.xlsx   401  403  403  404  404  404  404  403  403  403  403  200  403  404
GET /api/v1/station-plans/{id}/export.docx   401  403  403  404  404  404  404  403  403  403  403  200  403  404
GET /api/v1/stations/kept                    401  200  200  200  200  200  200  200  200  200  200  200  403  200
GET /api/v1/stations/{id}/manage             401  404  404  200  403  200  403  403  403  403  403  200  403  404
PUT /api/v1/stations/{id}/checks/{key}/{item} 401  404  404  200  403  200  403  403  403  403  403  200  403  404
GET /api/v1/stations/{id}/poster.svg         401  200  200  200  200  200  200  200  200  200  200  200  200  404
POST /api/v1/stations/{id}/faults            401  201  201  403  403  403  403  403  403  403  403  403  403  403
POST /api/v1/stations/{id}/faults/{partId}/settle 401  404  404  200  403  200  403  403  403  403  403  200  403  404
POST /api/v1/stations/visits                 401  201  201  403  403  403  403  403  403  403  403  403  403  403
GET /api/v1/bookings/mine                    401  200  200  403  403  403  403  403  403  403  403  403  403  403
GET /api/v1/stations/{id}/offers/{partId}/slots 401  200  200  200  200  200  200  200  200  200  200  200  200  404
POST /api/v1/stations/{id}/offers/{partId}/bookings 401  201  201  403  403  403  403  403  403  403  403  403  403  403
POST /api/v1/bookings/{id}/cancel            401  200  404  403  403  403  403  403  403  403  403  403  403  403
POST /api/v1/bookings/{id}/arrive            401  200  404  403  403  403  403  403  403  403  403  403  403  403
POST /api/v1/bookings/{id}/finish            401  200  404  403  403  403  403  403  403  403  403  403  403  403
GET /api/v1/stations/{id}/bookings           401  404  404  200  403  200  403  403  403  403  403  200  403  404
POST /api/v1/stations/{id}/bookings/arrive   401  404  404  200  403  200  403  403  403  403  403  200  403  404
DELETE /api/v1/stations/{id}/bookings/{partId} 401  404  404  200  403  200  403  403  403  403  403  200  403  404
GET /api/v1/station-applications             401  200+  200-  200+  200-  200+  200-  200-  200-  200-  200-  200+  403  200-
POST /api/v1/station-applications            401  201  201  201  201  201  201  201  201  201  201  201  403  400
POST /api/v1/station-applications/{id}/withdraw 401  200  404  404  404  404  404  404  404  404  404  404  403  404
POST /api/v1/station-applications/{id}/approve 401  403  403  200  404  200  404  403  403  403  403  200  403  404
POST /api/v1/station-applications/{id}/return 401  403  403  200  404  200  404  403  403  403  403  200  403  404
GET /api/v1/stations                         401  200+  200+  200+  200+  200+  200+  200+  200+  200+  200+  200+  200+  200-
POST /api/v1/stations                        401  403  403  201  403  201  403  403  403  403  403  201  403  403
POST /api/v1/stations/datum-corrections      401  403  403  200  403  200  403  403  403  403  403  200  403  404
POST /api/v1/stations/near                   401  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/stations/offline                 401  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/stations/catalog                 401  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /api/v1/stations/hours                   401  200  200  200  200  200  200  200  200  200  200  200  403  200
GET /api/v1/stations/by-code/{code}          401  200  200  200  200  200  200  200  200  200  200  200  200  404
GET /api/v1/stations/{id}                    401  200  200  200  200  200  200  200  200  200  200  200  200  404
PATCH /api/v1/stations/{id}                  401  404  404  200  403  200  403  403  403  403  403  200  403  404
PUT /api/v1/stations/{id}/facilities         401  404  404  200  403  200  403  403  403  403  403  200  403  404
POST /api/v1/stations/{id}/exceptions        401  404  404  201  403  201  403  403  403  403  403  201  403  404
DELETE /api/v1/stations/{id}/exceptions/{partId} 401  404  404  200  403  200  403  403  403  403  403  200  403  404
PUT /api/v1/stations/{id}/managers           401  403  403  200  403  200  403  403  403  403  403  200  403  404
POST /api/v1/stations/{id}/offers            401  404  404  201  403  201  403  403  403  403  403  201  403  404
PATCH /api/v1/stations/{id}/offers/{partId}  401  404  404  200  403  200  403  403  403  403  403  200  403  404
POST /api/v1/stations/{id}/events            401  404  404  201  403  201  403  403  403  403  403  201  403  404
DELETE /api/v1/stations/{id}/events/{partId} 401  404  404  200  403  200  403  403  403  403  403  200  403  404
PUT /api/v1/stations/standards/{key}         401  403  403  403  403  403  403  403  403  403  403  409  403  409
GET /api/v1/surveys                          401  403  403  200+ 200- 200+ 200- 200- 200- 200+ 200- 200+ 403  200-
GET /api/v1/surveys/templates                401  403  403  200  200  200  200  200  200  200  200  200  403  200
GET /api/v1/surveys/invitations              401  200+ 200+ 403  403  403  403  403  403  403  403  403  403  403
POST /api/v1/surveys                         401  403  403  201  400  201  400  201  201  201  400  201  403  400
GET /api/v1/surveys/{id}                     401  403  403  200+ 404  200+ 404  404  404  200+ 404  200+ 403  404
PUT /api/v1/surveys/{id}                     401  403  403  200  404  200  404  404  404  200  404  200  403  404
DELETE /api/v1/surveys/{id}                  401  403  403  204  404  204  404  404  404  204  404  204  403  404
POST /api/v1/surveys/{id}/open               401  403  403  200  404  200  404  404  404  200  404  200  403  404
POST /api/v1/surveys/{id}/close              401  403  403  200  403  200  403  403  403  200  403  200  403  404
POST /api/v1/surveys/{id}/copy               401  403  403  201  403  201  403  403  403  201  403  201  403  404
GET /api/v1/surveys/{id}/results             401  403  403  200  200  200  200  200  200  200  200  200  403  404
GET /api/v1/surveys/{id}/results.xlsx        401  403  403  200  200  200  200  200  200  200  200  200  403  404
GET /api/v1/surveys/{id}/poster.svg          401  403  403  200  200  200  200  200  200  200  200  200  403  404
POST /api/v1/surveys/{id}/findings           401  403  403  200  403  200  403  403  403  200  403  200  403  404
GET /api/v1/open/{district}/surveys/{code}   200  200  200  200  200  200  200  200  200  200  200  200  200  200
POST /api/v1/open/{district}/surveys/{code}/answers 200 200 200 200 200 200 200 200 200 200 200 200 200 200
GET /api/v1/audit                            401  403  403  403  403  403  403  403  403  403  403  403  200+ 403
GET /api/v1/audit/verify                     401  403  403  403  403  403  403  403  403  403  403  403  200  403
`;

/** Expected statuses by route, e.g. `POST /api/v1/cases`; a route that stands there twice is a mistake. */
export const matrix: ReadonlyMap<string, readonly string[]> = readMatrix(table);
