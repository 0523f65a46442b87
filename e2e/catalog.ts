/** The apps' own sentences, so that a journey looks for what is written there and nothing else. */
import { appText as deskAppText } from "../apps/console/src/app/text.ts";
import { sharedText } from "../apps/console/src/components/text.ts";
import { selectionText } from "../apps/console/src/components/cases/selection/text.ts";
import { accountText } from "../apps/console/src/features/account/text.ts";
import { auditText } from "../apps/console/src/features/audit/text.ts";
import { caseText } from "../apps/console/src/features/cases/text.ts";
import { firmText } from "../apps/console/src/features/employers/firmText.ts";
import { differenceText } from "../apps/console/src/features/differences/text.ts";
import { figureText } from "../apps/console/src/features/figures/text.ts";
import { inboxText } from "../apps/console/src/features/inbox/text.ts";
import { intakeText } from "../apps/console/src/features/intake/text.ts";
import { developmentText } from "../apps/console/src/features/people/developmentText.ts";
import { memberSearchText } from "../apps/console/src/features/people/memberSearchText.ts";
import { membershipText } from "../apps/console/src/features/people/membershipText.ts";
import { plannerText } from "../apps/console/src/features/planner/text.ts";
import { problemText } from "../apps/console/src/features/problems/text.ts";
import { reviewText } from "../apps/console/src/features/review/text.ts";
import { rosterText } from "../apps/console/src/features/rosters/text.ts";
import { settingsText as deskSettingsText } from "../apps/console/src/features/settings/text.ts";
import { staffText } from "../apps/console/src/features/staff/text.ts";
import { statementText } from "../apps/console/src/features/statements/text.ts";
import { keepersText } from "../apps/console/src/features/stations/keepersText.ts";
import { stationText as deskStationText } from "../apps/console/src/features/stations/text.ts";
import { surveyText as deskSurveyText } from "../apps/console/src/features/surveys/text.ts";
import { visitText } from "../apps/console/src/features/visits/text.ts";
import { appText } from "../apps/mobile/src/app/appText.ts";
import { areaText } from "../apps/mobile/src/components/areaText.ts";
import { outboxText } from "../apps/mobile/src/components/outboxText.ts";
import { photoText } from "../apps/mobile/src/components/photoText.ts";
import { waitsText } from "../apps/mobile/src/components/waitsText.ts";
import { askText } from "../apps/mobile/src/features/ask/askText.ts";
import { placeText } from "../apps/mobile/src/features/ask/placeText.ts";
import { demandText } from "../apps/mobile/src/features/demand/demandText.ts";
import { homeText } from "../apps/mobile/src/features/home/homeText.ts";
import { aboutText } from "../apps/mobile/src/features/me/aboutText.ts";
import { meText } from "../apps/mobile/src/features/me/meText.ts";
import { myDataText } from "../apps/mobile/src/features/me/myDataText.ts";
import { rightsText } from "../apps/mobile/src/features/me/rightsText.ts";
import { settingsText } from "../apps/mobile/src/features/me/settingsText.ts";
import { waitingText } from "../apps/mobile/src/features/outbox/waitingText.ts";
import { memberText } from "../apps/mobile/src/features/person/memberText.ts";
import { personText } from "../apps/mobile/src/features/person/personText.ts";
import { signInText } from "../apps/mobile/src/features/signIn/signInText.ts";
import { friendlyText } from "../apps/mobile/src/features/stations/friendly/friendlyText.ts";
import { bookingText } from "../apps/mobile/src/features/stations/bookings/bookingText.ts";
import { stationText } from "../apps/mobile/src/features/stations/stationText.ts";
import { surveyText } from "../apps/mobile/src/survey/surveyText.ts";
import { welcomeText } from "../apps/mobile/src/features/welcome/welcomeText.ts";
import { words } from "@juxin/ui";

export const phoneText = {
  survey: surveyText,
  app: appText,
  area: areaText,
  outbox: outboxText,
  photo: photoText,
  ask: askText,
  place: placeText,
  demand: demandText,
  home: homeText,
  about: aboutText,
  me: meText,
  myData: myDataText,
  rights: rightsText,
  settings: settingsText,
  person: personText,
  member: memberText,
  waiting: waitingText,
  waits: waitsText,
  signIn: signInText,
  stations: stationText,
  friendly: friendlyText,
  bookings: bookingText,
  welcome: welcomeText,
} as const;

export const deskText = {
  surveys: deskSurveyText,
  app: deskAppText,
  shared: sharedText,
  account: accountText,
  audit: auditText,
  cases: caseText,
  development: developmentText,
  firms: firmText,
  memberSearch: memberSearchText,
  membership: membershipText,
  differences: differenceText,
  figures: figureText,
  inbox: inboxText,
  intake: intakeText,
  planner: plannerText,
  problems: problemText,
  review: reviewText,
  rosters: rosterText,
  selection: selectionText,
  settings: deskSettingsText,
  staff: staffText,
  statements: statementText,
  keepers: keepersText,
  stations: deskStationText,
  visits: visitText,
} as const;

export { words };
