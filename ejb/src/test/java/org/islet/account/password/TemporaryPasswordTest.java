package org.islet.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemporaryPasswordTest {

    @Test
    void holdsAtLeast112RandomBits() {
        var letters = TemporaryPassword.random().letters();
        var alphabet = Stream.generate(TemporaryPassword::random)
                .limit(500)
                .flatMap(password -> password.letters().chars().boxed())
                .collect(Collectors.toSet());

        assertThat(alphabet).hasSize(32);
        assertThat(letters.length() * 5).isGreaterThanOrEqualTo(112);
    }

    @Test
    void leavesOutLettersThatLookLikeDigits() {
        var letters = Stream.generate(TemporaryPassword::random)
                .limit(500)
                .map(TemporaryPassword::letters)
                .collect(Collectors.joining());

        assertThat(letters).doesNotContain("0", "1", "I", "O");
    }

    @Test
    void isTypedInGroupsAndInAnyCase() {
        var password = TemporaryPassword.random();

        assertThat(password.grouped()).matches("([A-Z2-9]{4}-){5}[A-Z2-9]{3}");
        assertThat(TemporaryPassword.typed(" " + password.grouped().toLowerCase() + "\n"))
                .isEqualTo(password);
        assertThat(TemporaryPassword.typed(password.grouped().replace('-', '\u2013')))
                .isEqualTo(password);
    }

    @Test
    void hashesWhatWasTypedLikeWhatWasSent() {
        var password = TemporaryPassword.random();

        assertThat(TemporaryPassword.typed(password.grouped()).hash()).isEqualTo(password.hash());
    }

    @Test
    void keepsSilentAboutItself() {
        var password = TemporaryPassword.random();

        assertThat(password.toString()).doesNotContain(password.letters());
    }
}
