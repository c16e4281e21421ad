package org.islet.portal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.islet.devices.simulator.DemoPatient;
import org.islet.devices.simulator.SimulatedUpload;

/** Adds the clinic, its staff, its patients, their data and their consents. What is there already is left alone. */
final class DemoClinic {

    private static final String NAME = "Harbour Clinic";

    private final RestClient visitor;
    private final Path data;
    private final SignIns signIns;
    private final PrintStream out;

    DemoClinic(URI portal, Path data, SignIns signIns, PrintStream out) {
        visitor = RestClient.of(portal);
        this.data = data;
        this.signIns = signIns;
        this.out = out;
    }

    void add() throws IOException, InterruptedException, DemoFailed {
        out.println("Adding the demo: " + NAME + " and its staff");
        RestClient administrator = administrator();
        clinician(administrator);
        administrator.signOut();
        for (DemoPatient patient : DemoPatient.values()) {
            DemoAccount cast = DemoAccount.of(patient);
            out.println("Adding the demo: " + cast.givenName() + ", " + cast.what());
            RestClient owner = patient(cast);
            for (SimulatedUpload upload : patient.uploads(patient.first(signIns.lastDay()), signIns.lastDay())) {
                new DemoUpload(owner, cast.email(), upload).send();
            }
            share(owner);
            owner.signOut();
        }
    }

    private RestClient administrator() throws IOException, InterruptedException, DemoFailed {
        Optional<RestClient> known = signedIn(DemoAccount.ADMINISTRATOR);
        if (known.isPresent()) {
            return known.get();
        }
        visitor.post(
                        "clinics",
                        Map.of(
                                "setUpCode", setUpCode(),
                                "name", NAME,
                                "administrator", staff(DemoAccount.ADMINISTRATOR)))
                .orFail("opening the clinic, for which the set-up code of this data folder must be unused");
        return signedIn(DemoAccount.ADMINISTRATOR)
                .orElseThrow(() -> new DemoFailed("the administrator cannot sign in"));
    }

    private String setUpCode() throws IOException, DemoFailed {
        Path file = data.resolve("setup-code");
        String set = System.getProperty("islet.setup.code", "");
        if (!set.isBlank()) {
            return set;
        }
        if (!Files.exists(file)) {
            throw new DemoFailed("there is no set-up code at " + file + ": this data folder has a clinic already");
        }
        return Files.readString(file).strip();
    }

    private void clinician(RestClient administrator) throws IOException, InterruptedException, DemoFailed {
        Optional<RestClient> known = signedIn(DemoAccount.CLINICIAN);
        if (known.isPresent()) {
            known.get().signOut();
            return;
        }
        administrator
                .post("invitations", Map.of("email", DemoAccount.CLINICIAN.email(), "role", "clinician"))
                .orFail("inviting the clinician");
        String code = InvitationLetter.code(data.resolve("mail"), DemoAccount.CLINICIAN.email());
        visitor.post("invitations/" + code + "/accept", staff(DemoAccount.CLINICIAN))
                .orFail("accepting the invitation");
    }

    private RestClient patient(DemoAccount cast) throws IOException, InterruptedException, DemoFailed {
        Optional<RestClient> known = signedIn(cast);
        if (known.isPresent()) {
            return known.get();
        }
        Map<String, Object> account = new LinkedHashMap<>(staff(cast));
        for (JsonNode agreement :
                visitor.get("agreements").orFail("reading the agreements").body()) {
            account.put(
                    agreement.path("name").asText() + "Version",
                    agreement.path("version").asText());
        }
        visitor.post("accounts", account).orFail("signing up a patient");
        return signedIn(cast).orElseThrow(() -> new DemoFailed("a patient cannot sign in"));
    }

    /** With the whole clinic, unless that was done before. */
    private static void share(RestClient owner) throws IOException, InterruptedException, DemoFailed {
        if (!owner.get("patients/me/consents").orFail("reading consents").body().isEmpty()) {
            return;
        }
        JsonNode recipients =
                owner.get("recipients").orFail("reading recipients").body();
        JsonNode clinic = StreamSupport.stream(recipients.spliterator(), false)
                .map(possible -> possible.path("recipient"))
                .filter(recipient -> recipient.path("kind").asText().equals("clinic"))
                .findFirst()
                .orElseThrow(() -> new DemoFailed("the clinic is not among those a patient can share with"));
        owner.post("patients/me/consents", Map.of("recipient", clinic, "dataClasses", List.of("reports")))
                .orFail("giving a consent");
    }

    private Optional<RestClient> signedIn(DemoAccount cast) throws IOException, InterruptedException {
        return visitor.signedIn(cast.email(), signIns.passwordOf(cast));
    }

    private Map<String, Object> staff(DemoAccount cast) {
        return Map.of(
                "email", cast.email(),
                "password", signIns.passwordOf(cast),
                "givenName", cast.givenName(),
                "familyName", cast.familyName(),
                "preferences",
                        Map.of(
                                "unit", cast.unit(),
                                "targets", cast.targets(),
                                "zone", "Europe/Berlin",
                                "language", "en",
                                "country", "DE"));
    }
}
