import { useText } from "@juxin/ui/web/useText.ts";
import { Route, Switch } from "wouter";
import { ButtonLink } from "../components/Button.tsx";
import { Empty } from "../components/Empty.tsx";
import { Screen } from "../components/Screen.tsx";
import { appText } from "./appText.ts";
import {
  About,
  Accesses,
  ApplyAsPlace,
  Ask,
  Book,
  Bookings,
  Consents,
  Demand,
  Demands,
  Friendly,
  Home,
  KeepPlace,
  MePage,
  MyData,
  PersonPage,
  Say,
  Scan,
  Sent,
  Sessions,
  Settings,
  Station,
  Stations,
  SurveyPage,
  TellMembership,
  Waiting,
} from "./screens.ts";

/** Every screen of the app, in the order a rider meets them. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={Home} />
      <Route path="/ask/sent/:id">{({ id }) => <Sent id={id} />}</Route>
      <Route path="/ask/:step?">{({ step }) => <Ask step={step ?? "category"} />}</Route>
      <Route path="/waiting" component={Waiting} />
      <Route path="/demands" component={Demands} />
      <Route path="/demands/:id">{({ id }) => <Demand key={id} id={id} />}</Route>
      <Route path="/stations" component={Stations} />
      <Route path="/stations/:id">{({ id }) => <Station key={id} id={id} />}</Route>
      <Route path="/stations/:id/book/:offer">
        {({ id, offer }) => <Book stationId={id} offerId={offer} />}
      </Route>
      <Route path="/bookings" component={Bookings} />
      <Route path="/s/:code">{({ code }) => <Scan code={code} />}</Route>
      <Route path="/q/:district/:code/:step?">
        {({ district, code, step }) => (
          <SurveyPage key={code} district={district} code={code} step={step ?? "new"} />
        )}
      </Route>
      <Route path="/friendly" component={Friendly} />
      <Route path="/friendly/apply/:step?">
        {({ step }) => <ApplyAsPlace step={step ?? "type"} />}
      </Route>
      <Route path="/friendly/keep/:id">{({ id }) => <KeepPlace key={id} id={id} />}</Route>
      <Route path="/me" component={MePage} />
      <Route path="/me/data" component={MyData} />
      <Route path="/me/person" component={PersonPage} />
      <Route path="/me/person/say" component={Say} />
      <Route path="/me/person/membership" component={TellMembership} />
      <Route path="/me/consents" component={Consents} />
      <Route path="/me/accesses" component={Accesses} />
      <Route path="/me/sessions" component={Sessions} />
      <Route path="/settings" component={Settings} />
      <Route path="/about" component={About} />
      <Route component={Missing} />
    </Switch>
  );
}

function Missing() {
  const t = useText(appText);
  return (
    <Screen title={t.missingTitle} back="/">
      <Empty icon="info" title={t.missing}>
        <ButtonLink to="/" look="primary">
          {t.goHome}
        </ButtonLink>
      </Empty>
    </Screen>
  );
}
