package org.islet.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing();

    /** RFC 9106, section 5.3. */
    @Test
    void computesTheHashOfTheStandard() {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(filled(16, 2))
                .withSecret(filled(8, 3))
                .withAdditional(filled(12, 4))
                .build();

        byte[] hash = PasswordHashing.argon2id(filled(32, 1), 32, parameters);

        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    @Test
    void storesAlgorithmAndCostBesideSaltAndHash() {
        String phc = hashing.hash("correct horse staple");

        assertThat(phc).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(PasswordHash.parse(phc)).map(PasswordHash::toPhc).hasValue(phc);
    }

    @Test
    void knowsTheRightPasswordFromAWrongOne() {
        String phc = hashing.hash("correct horse staple");

        assertThat(hashing.matches("correct horse staple", phc)).isTrue();
        assertThat(hashing.matches("correct horse stapler", phc)).isFalse();
    }

    @Test
    void saltsEachHashAnew() {
        assertThat(hashing.hash("correct horse staple")).isNotEqualTo(hashing.hash("correct horse staple"));
    }

    @Test
    void doesNotMindHowAKeyboardComposesALetter() {
        String phc = hashing.hash("drei m\u00fcde Esel \ud83d\udc34");

        assertThat(hashing.matches("drei mu\u0308de Esel \ud83d\udc34", phc)).isTrue();
    }

    @Test
    void callsACheaperHashOutdatedAndItsOwnNot() {
        String cheaper = "$argon2id$v=19$m=4096,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$aGFzaGhhc2hoYXNoaGFzaA";

        assertThat(hashing.isOutdated(cheaper)).isTrue();
        assertThat(hashing.isOutdated(hashing.hash("correct horse staple"))).isFalse();
    }

    @Test
    void acceptsNoPasswordForWhatIsNoHash() {
        assertThat(hashing.matches("", "")).isFalse();
        assertThat(hashing.matches("plain", "plain")).isFalse();
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
