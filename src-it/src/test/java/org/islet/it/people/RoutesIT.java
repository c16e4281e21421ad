package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.islet.it.person.PageForm;
import org.islet.it.portal.Portal;
import org.islet.it.portal.ProjectRoot;
import org.islet.it.portal.Tables;
import org.islet.it.portal.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation of REST is asked by those it is not for; a new one that answers them fails here. */
@ExtendWith(ArquillianExtension.class)
class RoutesIT {

    private static final List<Route> ROUTES = Route.all();
    private static final String DAYS = "?from=2026-05-01&to=2026-05-02";
    private static final Pattern PAGE = Pattern.compile("\\w+\\(\"(/[a-z-]+)\", \"[^\"]+\".*\\)[,;]");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"(/[a-z./-]+)\"\\)");

    @ArquillianResource
    private Portal portal;

    @Test
    void theOperationsForEverybodyAreThese() {
        assertThat(ROUTES)
                .filteredOn(Route::isForEverybody)
                .extracting(Route::toString)
                .containsExactly(
                        "GET agreements",
                        "GET metrics",
                        "GET neighbours/{neighbour}/api/v3/version",
                        "POST accounts",
                        "POST clinics",
                        "POST invitations/{code}/accept",
                        "POST oauth/device-authorization",
                        "POST oauth/token",
                        "POST passwords",
                        "POST passwords/temporary",
                        "POST tokens");
    }

    @Test
    void allOthersAskForAToken() {
        var ada = Person.patient(portal, "Ada", "Example").patientId();
        var nobody = Api.of(portal);

        var soft = new SoftAssertions();
        for (var route :
                ROUTES.stream().filter(route -> !route.isForEverybody()).toList()) {
            soft.assertThat(ask(nobody, route, ada).status())
                    .as(route.toString())
                    .isEqualTo(401);
            soft.assertThat(ask(nobody.with("islet_invented"), route, ada).status())
                    .as(route.toString())
                    .isEqualTo(401);
        }
        soft.assertAll();
    }

    @Test
    void nothingOfAPatientIsThereForOthers() {
        var ada = Person.patient(portal, "Ada", "Example").patientId();
        var clinic = Clinic.open(portal);
        var strangers = List.of(
                Person.patient(portal, "Eve", "Intruder"), clinic.clinician("Grace", "Hopper"), clinic.administrator());

        var soft = new SoftAssertions();
        for (var route : ROUTES.stream().filter(Route::isOfPatient).toList()) {
            for (var stranger : strangers) {
                var foreign = ask(stranger.api(), route, ada);
                var unknown = ask(stranger.api(), route, UUID.randomUUID().toString());
                soft.assertThat(foreign.status()).as(route.toString()).isEqualTo(404);
                soft.assertThat(foreign).as(route.toString()).isEqualTo(unknown);
            }
        }
        soft.assertAll();
    }

    @Test
    void aTokenForUploadsReadsUploadsAndDevicesAndWhoseItIs() {
        var ada = Person.patient(portal, "Ada", "Example");
        var uploader = ada.withScopes("'upload'");

        assertThat(ROUTES)
                .filteredOn(route -> route.isReading() && !route.isForEverybody())
                .filteredOn(route ->
                        !List.of(401, 403).contains(ask(uploader, route, "me").status()))
                .extracting(Route::path)
                .containsExactlyInAnyOrder(
                        "uploads",
                        "uploads/{upload}",
                        "patients/{patient}/uploads",
                        "patients/{patient}/uploads/{upload}",
                        "patients/{patient}/devices",
                        "tokens/current");
    }

    @Test
    void whoCameWithACodeSeesReportsAndPagesForEverybodyAndNothingElse() throws IOException {
        var ada = Person.patient(portal, "Ada", "Example");
        var eve = Person.patient(portal, "Eve", "Other");
        var holder = byCode(ada);
        var nobody = portal.visitor();

        var soft = new SoftAssertions();
        for (var route :
                ROUTES.stream().filter(route -> !route.isForEverybody()).toList()) {
            soft.assertThat(holder.send(
                                    "/api/v1/" + pathOf(route, ada.patientId()),
                                    request -> request.method(route.method(), BodyPublishers.ofString("{}")))
                            .statusCode())
                    .as(route.toString())
                    .isGreaterThanOrEqualTo(300);
        }
        soft.assertAll();
        assertThat(addresses())
                .contains("/logbook", "/sharing", "/uploads", "/takeout.zip", "/consent.pdf")
                .filteredOn(address -> holder.get(address + DAYS).statusCode() == 200
                        && nobody.get(address + DAYS).statusCode() != 200)
                .containsExactlyInAnyOrder("/reports", "/report.pdf");
        for (var own : List.of("/reports", "/report.pdf")) {
            assertThat(holder.get(own + DAYS + "&patient=" + eve.patientId()).statusCode())
                    .as(own + " of somebody else")
                    .isEqualTo(404);
        }
    }

    @Test
    void aCodeIsForgottenWhereSomebodySignsInAndOpensNothingWhereThatHasEnded() throws SQLException {
        var ada = Person.patient(portal, "Ada", "Example");
        var eve = Person.patient(portal, "Eve", "Other");
        var browser = byCode(ada);
        var codes = "select count(*) from code_visit v, consent c where c.id = v.consent_id and c.patient_id = '"
                + ada.patientId() + "'";

        try (var tables = Tables.of(portal)) {
            assertThat(tables.number(codes)).isOne();
            PageForm.submit(
                    browser,
                    "/sign-in",
                    "sign-in",
                    Map.of("email", eve.email(), "password", Person.PASSWORD, "go", "Sign in"));
            assertThat(tables.number(codes)).isZero();
            assertThat(browser.get("/sessions").statusCode()).isEqualTo(200);
            tables.run("delete from visit where account_id = (select id from account where email_key = lower('"
                    + eve.email() + "'))");
        }
        for (var own : List.of("/reports", "/report.pdf")) {
            assertThat(browser.get(own + DAYS).headers().firstValue("location").orElse(""))
                    .as(own)
                    .contains("/sign-in");
        }
        assertThat(byCode(ada, browser).get("/reports" + DAYS).statusCode())
                .as("a code that is typed after a sign-in has ended")
                .isEqualTo(200);
    }

    /** A browser that typed a code for all of somebody's reports. */
    private Visitor byCode(Person patient) {
        return byCode(patient, portal.visitor());
    }

    private static Visitor byCode(Person patient, Visitor holder) {
        var made = Person.expect(201, patient.api().post("patients/me/codes", "{}"));
        var entered =
                PageForm.submit(holder, "/visit", "visit", Map.of("visit:code", made.text("code"), "visit:go", "Look"));
        assertThat(entered.headers().firstValue("location").orElse(""))
                .as("a page stays its patient's")
                .endsWith("/reports?patient=" + patient.patientId());
        assertThat(holder.get("/visit").body()).contains("Ada Example");
        return holder;
    }

    /** Of all pages and files, from the sources: none can be forgotten. */
    private static List<String> addresses() throws IOException {
        List<String> found = new ArrayList<>();
        try (var sources = Files.walk(ProjectRoot.file("web/src/main/java"))) {
            for (var source :
                    sources.filter(each -> each.toString().endsWith(".java")).toList()) {
                var text = Files.readString(source);
                var pattern = source.endsWith("PageAddress.java") ? PAGE : SERVLET;
                pattern.matcher(text).results().map(address -> address.group(1)).forEach(found::add);
            }
        }
        return found;
    }

    /** With what an honest client would send, so that it is the caller who is refused and not the form. */
    private static Answer ask(Api api, Route route, String patient) {
        var path = pathOf(route, patient);
        if (route.takesBytes()) {
            return api.putBytes(path, new byte[] {1});
        }
        return switch (route.method()) {
            case "GET" -> api.get(path + "?from=2026-05-01&to=2026-05-02&format=json");
            case "DELETE" -> api.delete(path);
            default -> api.send(route.method(), path, bodyOf(route));
        };
    }

    private static String pathOf(Route route, String patient) {
        return route.path()
                .replace("{patient}", patient)
                .replace("{report}", "daily-summary")
                .replace("{number}", "0")
                .replace("{day}", "2026-05-01")
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
    }

    private static String bodyOf(Route route) {
        return switch (route.toString()) {
            case "POST patients/{patient}/consents" ->
                "{'recipient':{'kind':'clinician','id':'" + UUID.randomUUID() + "'}}";
            case "POST patients/{patient}/invitations" -> "{'email':'eve@example.org','relation':'carer'}";
            case "PUT patients/{patient}/dependant" ->
                "{'profile':{'givenName':'Mia','birthDate':'2016-05-01'},'preferences':{}}";
            case "POST patients/{patient}/logbook" ->
                "{'at':'2026-05-01T08:00:00Z','kind':'carbs','amount':45,'unit':'g'}";
            case "PUT patients/{patient}/logbook/{entry}" ->
                "{'revision':1,'at':'2026-05-01T08:00:00Z','kind':'carbs','amount':45,'unit':'g'}";
            case "POST patients/{patient}/neighbours" -> "{'name':'phone'}";
            case "PUT patients/{patient}/site" -> "{'address':'https://site.example.org'}";
            case "POST patients/{patient}/exclusions" ->
                "{'from':'2026-05-01T02:10:00Z','to':'2026-05-01T02:53:00Z','reason':'compression-low'}";
            case "POST patients/{patient}/uploads" ->
                "{'id':'" + UUID.randomUUID() + "','sha256':'" + "0".repeat(64)
                        + "','size':1,'fileName':'meter.islet'}";
            case "POST patients/{patient}/uploads/earlier-reading" -> "{'family':'ascensia-contour','serial':'1'}";
            case "PUT patients/{patient}/uploads/{upload}/date-order" -> "{'dateOrder':'DAY_MONTH_YEAR'}";
            case "PUT patients/{patient}/emergency-accesses" -> "{'allowed':true}";
            case "PUT patients/{patient}/uploads/{upload}/device" -> "{'isMine':true}";
            default -> "{}";
        };
    }
}
