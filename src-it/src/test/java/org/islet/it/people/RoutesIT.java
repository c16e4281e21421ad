package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation of REST is asked by those it is not for; a new one that answers them fails here. */
@ExtendWith(ArquillianExtension.class)
class RoutesIT {

    private static final List<Route> ROUTES = Route.all();

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

    /** With what an honest client would send, so that it is the caller who is refused and not the form. */
    private static Answer ask(Api api, Route route, String patient) {
        var path = route.path()
                .replace("{patient}", patient)
                .replace("{report}", "daily-summary")
                .replace("{number}", "0")
                .replace("{day}", "2026-05-01")
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
        if (route.takesBytes()) {
            return api.putBytes(path, new byte[] {1});
        }
        return switch (route.method()) {
            case "GET" -> api.get(path + "?from=2026-05-01&to=2026-05-02&format=json");
            case "DELETE" -> api.delete(path);
            default -> api.send(route.method(), path, bodyOf(route));
        };
    }

    private static String bodyOf(Route route) {
        return switch (route.toString()) {
            case "POST patients/{patient}/consents" ->
                "{'recipient':{'kind':'clinician','id':'" + UUID.randomUUID() + "'}}";
            case "POST patients/{patient}/logbook" ->
                "{'at':'2026-05-01T08:00:00Z','kind':'carbs','amount':45,'unit':'g'}";
            case "PUT patients/{patient}/logbook/{entry}" ->
                "{'revision':1,'at':'2026-05-01T08:00:00Z','kind':'carbs','amount':45,'unit':'g'}";
            case "POST patients/{patient}/neighbours" -> "{'name':'phone'}";
            case "POST patients/{patient}/exclusions" ->
                "{'from':'2026-05-01T02:10:00Z','to':'2026-05-01T02:53:00Z','reason':'compression-low'}";
            case "POST patients/{patient}/uploads" ->
                "{'id':'" + UUID.randomUUID() + "','sha256':'" + "0".repeat(64)
                        + "','size':1,'fileName':'meter.islet'}";
            case "POST patients/{patient}/uploads/earlier-reading" -> "{'family':'ascensia-contour','serial':'1'}";
            case "PUT patients/{patient}/uploads/{upload}/date-order" -> "{'dateOrder':'DAY_MONTH_YEAR'}";
            case "PUT patients/{patient}/uploads/{upload}/device" -> "{'isMine':true}";
            default -> "{}";
        };
    }
}
