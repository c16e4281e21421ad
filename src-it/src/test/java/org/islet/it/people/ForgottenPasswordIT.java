package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ForgottenPasswordIT {

    private static final String NEW = "silver mountain river";

    @ArquillianResource
    private Portal portal;

    @Test
    void aTemporaryPasswordSetsANewOneAndEndsEverythingProvenBefore() {
        var ada = Person.patient(portal, "Ada", "Example");
        var temporary = forget(ada, 2);

        var changed = change(ada, temporary, NEW);

        assertThat(changed.status()).isEqualTo(204);
        assertThat(ada.api().get("accounts/me").status()).isEqualTo(401);
        assertThat(signIn(ada, Person.PASSWORD).status()).isEqualTo(401);
        assertThat(signIn(ada, NEW).status()).isEqualTo(201);
        assertThat(portal.mailBox().awaitLetterTo(ada.email(), 3).subject()).isEqualTo("Your password was changed");
    }

    @Test
    void itWorksOnce() {
        var ada = Person.patient(portal, "Ada", "Example");
        var temporary = forget(ada, 2);
        change(ada, temporary, NEW);

        assertThat(change(ada, temporary, "another river entirely").status()).isEqualTo(401);
        assertThat(signIn(ada, NEW).status()).isEqualTo(201);
    }

    @Test
    void itOpensNoTokenAndStaysUnused() {
        var ada = Person.patient(portal, "Ada", "Example");
        var temporary = forget(ada, 2);

        assertThat(signIn(ada, temporary).status()).isEqualTo(401);
        assertThat(change(ada, temporary, NEW).status()).isEqualTo(204);
    }

    @Test
    void theOldPasswordWorksUntilTheTemporaryOneIsUsed() {
        var ada = Person.patient(portal, "Ada", "Example");

        forget(ada, 2);

        assertThat(signIn(ada, Person.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void aNewPasswordThatBreaksARuleUsesNothingUp() {
        var ada = Person.patient(portal, "Ada", "Example");
        var temporary = forget(ada, 2);

        assertThat(change(ada, temporary, "short").status()).isEqualTo(400);
        assertThat(change(ada, temporary, NEW).status()).isEqualTo(204);
    }

    @Test
    void aNewerOneVoidsTheOlder() {
        var ada = Person.patient(portal, "Ada", "Example");
        var older = forget(ada, 2);
        var newer = forget(ada, 3);

        assertThat(change(ada, older, NEW).status()).isEqualTo(401);
        assertThat(change(ada, newer, NEW).status()).isEqualTo(204);
    }

    @Test
    void itIsStillGoodShortlyBeforeADayIsOver() {
        var ada = Person.patient(portal, "Ada", "Example");
        var asked = Instant.now();
        var temporary = forget(ada, 2);
        var passed = Duration.between(asked, Instant.now()).plusSeconds(30);

        try (var moved = portal.clock().ahead(Duration.ofHours(24).minus(passed))) {
            assertThat(change(ada, temporary, NEW).status()).isEqualTo(204);
        }
    }

    @Test
    void itIsOverADayAndASecondAfterItsLetter() {
        var ada = Person.patient(portal, "Ada", "Example");
        var temporary = forget(ada, 2);

        try (var moved = portal.clock().ahead(Duration.ofHours(24).plusSeconds(1))) {
            assertThat(change(ada, temporary, NEW).status()).isEqualTo(401);
        }
    }

    @Test
    void ofFiftyUsesAtOnceExactlyOneWins() {
        var ada = Person.patient(portal, "Ada", "Example");
        var temporary = forget(ada, 2);
        var pool = Executors.newFixedThreadPool(50);
        try {
            var uses = IntStream.range(0, 50)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> change(ada, temporary, NEW + " number " + i).status(), pool))
                    .toList();

            var statuses = uses.stream().map(CompletableFuture::join).toList();

            assertThat(statuses).filteredOn(status -> status == 204).hasSize(1);
            assertThat(statuses).filteredOn(status -> status == 401).hasSize(49);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void knownAndUnknownAddressesGetTheSameAnswerByteForByte() {
        var ada = Person.patient(portal, "Ada", "Example");

        var known = ask(ada.api().anonymous(), ada.email());
        var unknown = ask(ada.api().anonymous(), Person.newAddress("nobody"));

        assertThat(known.status()).isEqualTo(202);
        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void theFourthRequestWithinAnHourGetsTheSameAnswerAndNoLetter() {
        var ada = Person.patient(portal, "Ada", "Example");
        var grace = Person.patient(portal, "Grace", "Hopper");
        var first = ask(ada.api().anonymous(), ada.email());
        ask(ada.api().anonymous(), ada.email());
        ask(ada.api().anonymous(), ada.email());
        portal.mailBox().awaitLetterTo(ada.email(), 4);

        var fourth = ask(ada.api().anonymous(), ada.email());
        forget(grace, 2);

        assertThat(fourth).isEqualTo(first);
        assertThat(portal.mailBox().lettersTo(ada.email())).hasSize(4);
        try (var moved = portal.clock().ahead(Duration.ofMinutes(61))) {
            ask(ada.api().anonymous(), ada.email());
            assertThat(portal.mailBox().awaitLetterTo(ada.email(), 5).subject()).isEqualTo("Your temporary password");
        }
    }

    @Test
    void oneSenderGetsTenAnHourWhateverTheAddresses() {
        var grace = Person.patient(portal, "Grace", "Hopper");
        for (int i = 0; i < 10; i++) {
            ask(grace.api().anonymous(), Person.newAddress("nobody"));
        }

        ask(grace.api().anonymous(), grace.email());
        var elsewhere = Person.patient(portal, "Ada", "Example");
        forget(elsewhere, 2);

        assertThat(portal.mailBox().lettersTo(grace.email())).hasSize(1);
    }

    /** Asks for a temporary password and reads it in that many-th letter. */
    private String forget(Person person, int letter) {
        ask(person.api().anonymous(), person.email());
        return portal.mailBox().awaitLetterTo(person.email(), letter).find("((?:[A-Z2-9]{4}-){5}[A-Z2-9]{3})");
    }

    private static Answer ask(Api api, String email) {
        return api.post("passwords/temporary", "{'email':'" + email + "'}");
    }

    private static Answer change(Person person, String password, String wanted) {
        return person.api()
                .anonymous()
                .post(
                        "passwords",
                        "{'email':'" + person.email() + "','password':'" + password + "','newPassword':'" + wanted
                                + "'}");
    }

    private static Answer signIn(Person person, String password) {
        return Person.askForToken(person.api().anonymous(), person.email(), password, "'read'");
    }
}
