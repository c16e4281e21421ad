package org.islet.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.Json;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.person.RestCaller;
import org.islet.it.portal.MailBox;
import org.islet.it.portal.OwnDatabase;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two portals on one database, started at once on an empty one; either may go at any moment. */
@ExtendWith(ArquillianExtension.class)
class TwoPortalsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final byte[] FILE = ClarityFile.of(LocalDate.of(2026, 3, 2), 3);

    @ArquillianResource
    private Portal portal;

    private OwnDatabase database;
    private MailBox mailBox;
    private PortalProcess firstProcess;
    private PortalProcess secondProcess;
    private Portal first;
    private Portal second;

    @BeforeEach
    void startBothAtOnce() throws IOException {
        database = OwnDatabase.start(portal);
        mailBox = new MailBox();
        var one = PortalProcess.newDataFolder();
        var other = PortalProcess.newDataFolder();
        firstProcess = launch(one);
        secondProcess = launch(other);
        first = new Portal(firstProcess.awaitReady(), one, mailBox, portal.clock());
        second = new Portal(secondProcess.awaitReady(), other, mailBox, portal.clock());
    }

    private PortalProcess launch(Path data) throws IOException {
        return launch(data, Map.of());
    }

    private PortalProcess launch(Path data, Map<String, String> more) throws IOException {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.putAll(more);
        settings.put("ISLET_MAIL_HOST", "127.0.0.1");
        settings.put("ISLET_MAIL_PORT", "" + mailBox.port());
        settings.put("ISLET_TRUSTED_PROXIES", "127.0.0.1");
        return PortalProcess.launch(
                List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()), settings);
    }

    @AfterEach
    void end() {
        firstProcess.close();
        secondProcess.close();
        mailBox.close();
        database.close();
    }

    @Test
    void eitherMayGoAtAnyMoment() throws Exception {
        assertThat(Files.readString(second.data().resolve("setup-code")))
                .isEqualTo(Files.readString(first.data().resolve("setup-code")));

        var ada = new People(first).patient("ada");
        var atFirst = new PageVisit(first.visitor());
        assertThat(atFirst.signIn(ada.email(), People.PASSWORD).statusCode()).isEqualTo(302);
        var atSecond = new PageVisit(second.visitor());
        atSecond.visitor().takeCookiesOf(atFirst.visitor());
        assertThat(atSecond.visitor().get("/account").statusCode()).isEqualTo(200);

        anUploadBegunAtTheFirstEndsAtTheSecond(ada);
        nobodyLosesOrDoublesWhenTheFirstIsKilled();

        assertThat(atSecond.visitor().get("/account").statusCode()).isEqualTo(200);
        assertThat(at(second, ada).rest().get("accounts/me").statusCode()).isEqualTo(200);
        aFormOfTheFirstIsKindlyRefusedByTheSecond(atSecond);
        signingOutHereIsSignedOutEverywhere(atSecond);
        aThirdWhoseMigrationsWouldRunAsSomebodyElseEnds();
    }

    /** A superuser may change the tables, and would be taken for their owner. */
    private void aThirdWhoseMigrationsWouldRunAsSomebodyElseEnds() throws IOException {
        var data = PortalProcess.newDataFolder();
        var third = launch(data, Map.of("ISLET_DB_OWNER_USER", OwnDatabase.SUPERUSER));

        assertThat(third.awaitEnd()).isEqualTo(1);
        assertThat(third.said()).anyMatch(line -> line.contains("was not deployed. The reason is in"));
        assertThat(data.resolve("logs/islet.log.0"))
                .content()
                .contains("The tables belong to the role islet_owner", "name islet_owner in islet.db.owner.user");
    }

    private void anUploadBegunAtTheFirstEndsAtTheSecond(Person ada) {
        var id = UUID.randomUUID();
        assertThat(ada.announce(id, "clarity.csv", FILE).statusCode()).isEqualTo(201);
        assertThat(ada.send(id, 0, FILE).statusCode()).isEqualTo(200);

        var there = at(second, ada).rest();
        assertThat(there.post("uploads/" + id + "/complete", Map.of()).statusCode())
                .isEqualTo(200);
        var deadline = Instant.now().plus(PATIENCE);
        while (!Json.object(there.get("uploads/" + id))
                .get("state")
                .getAsString()
                .equals("DECODED")) {
            assertThat(Instant.now()).isBefore(deadline);
        }
        assertThat(Json.object(there.get("uploads/" + id)).get("newEvents").getAsInt())
                .isEqualTo(3 * ClarityFile.READINGS_A_DAY);
    }

    /**
     * Many people sign up at the first while it is killed: who was told that a letter is on its way gets it, once. The one
     * the first was sending waits for its next attempt.
     */
    private void nobodyLosesOrDoublesWhenTheFirstIsKilled() throws SQLException {
        var accepted = new CopyOnWriteArrayList<String>();
        var people = new People(first);
        var signUps = IntStream.range(0, 4)
                .mapToObj(lane -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 10; i++) {
                        var email = People.newAddress("lane-" + lane);
                        if (people.signUp(email, People.PASSWORD).statusCode() == 202) {
                            accepted.add(email);
                        }
                    }
                }))
                .toList();
        var deadline = Instant.now().plus(PATIENCE);
        while (accepted.size() < 8) {
            assertThat(Instant.now()).isBefore(deadline);
        }
        firstProcess.kill();
        signUps.forEach(lane -> lane.exceptionally(cutOff -> null).join());

        try (var tables = database.tables()) {
            while (tables.number("SELECT count(*) FROM outbox_letter") > 0) {
                assertThat(Instant.now()).as("letters still wait").isBefore(deadline.plus(PATIENCE));
            }
        }
        var sent = mailBox.messageIds();
        assertThat(accepted).allSatisfy(email -> assertThat(Set.copyOf(mailBox.lettersTo(email)))
                .hasSize(1));
        assertThat(sent.size() - Set.copyOf(sent).size())
                .as("only the one on its way at that moment may come again, under the same message id")
                .isLessThanOrEqualTo(1);
    }

    private static void aFormOfTheFirstIsKindlyRefusedByTheSecond(PageVisit visit) {
        var answer =
                visit.submit("/sharing", Map.of("jakarta.faces.ViewState", "-1234567890123456789:1234567890123456789"));

        assertThat(answer.body()).contains("You are still signed in");
    }

    private void signingOutHereIsSignedOutEverywhere(PageVisit visit) {
        var copied = second.visitor();
        copied.takeCookiesOf(visit.visitor());

        visit.submit("/account", Map.of("sign-out", "sign-out", "sign-out:out", "Sign out"));

        assertThat(copied.get("/account").statusCode()).isEqualTo(302);
        assertThat(visit.visitor().get("/account").statusCode()).isEqualTo(302);
    }

    private static Person at(Portal other, Person person) {
        return new Person(person.email(), RestCaller.with(other, person.rest().token()));
    }
}
