package org.islet.account.password;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> ADA = List.of("ada.lovelace@example.org", "Ada", "Example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse staple",
                "tall green windows",
                "kx7#mQ2pLw9!",
                "Die Katze tanzt im Regen",
                "любимая чашка чая",
                "            x y z w q        ",
                "🐴🐼🦊🐸🐙🦉🐝🐳🦋🐢🦔🐿"
            })
    void acceptsLongPasswordsOfAnyLettersWithoutAskingForSigns(String password) {
        assertThatCode(() -> PasswordRules.check(password, ADA)).doesNotThrowAnyException();
    }

    @Test
    void refusesElevenCharactersAndAcceptsTwelve() {
        assertThatThrownBy(() -> PasswordRules.check("kx7#mQ2pLw9", ADA))
                .isInstanceOf(UnacceptablePassword.class)
                .hasMessageContaining("at least 12");
        assertThatCode(() -> PasswordRules.check("kx7#mQ2pLw9z", ADA)).doesNotThrowAnyException();
    }

    @Test
    void countsCharactersNotTheirHalves() {
        assertThatThrownBy(() -> PasswordRules.check("🐴🐼🦊🐸🐙🦉", ADA)).isInstanceOf(UnacceptablePassword.class);
    }

    @Test
    void accepts128CharactersAndRefuses129() {
        String longest = "kx7#mQ2pLw9!vN4z".repeat(8);

        assertThatCode(() -> PasswordRules.check(longest, ADA)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.check(longest + "x", ADA))
                .isInstanceOf(UnacceptablePassword.class)
                .hasMessageContaining("at most 128");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "1234567890123456",
                "111111111111",
                "qwertyuiop123",
                "1q2w3e4r5t6y",
                "1qaz2wsx3edc",
                "qazwsxedcrfv",
                "abcdefghijkl",
                "zyxwvutsrqpo",
                "passwordpassword",
                "password1234",
                "P@ssw0rd1234",
                "Passw0rd!!!!",
                "iloveyou1234",
                "ILoveYou2024!",
                "letmein12345",
                "administrator",
                "administrator1",
                "welcome12345",
                "unbelievable",
                "superman1234",
                "footballfootball",
                "changeme1234",
                "diabetes2026",
                "islet-islet-islet",
                "insulinpump1",
                "abcabcabcabc",
                "aaaaaaaaaaaaaaaa",
                "adalovelace1815",
                "Example-1234567",
                "qwertzuiop!!"
            })
    void refusesWhatWouldBeTriedFirst(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, ADA))
                .isInstanceOf(UnacceptablePassword.class)
                .hasMessageContaining("first passwords");
    }

    @Test
    void neverRepeatsThePasswordInItsMessage() {
        assertThatThrownBy(() -> PasswordRules.check("password1234", ADA)).hasMessageNotContaining("password1234");
    }
}
