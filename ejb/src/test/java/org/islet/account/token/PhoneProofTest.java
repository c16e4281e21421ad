package org.islet.account.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneProofTest {

    /** As {@code printf abc | sha1sum} says, which is FIPS 180's own example. */
    private static final String OF_ABC = "a9993e364706816aba3e25717850c26c9cd0d89d";

    @Test
    void isTheSha1OfTheSecretWhicheverOfBothIsSent() {
        assertThat(PhoneProof.in("abc")).contains(new PhoneProof(OF_ABC));
        assertThat(PhoneProof.in(OF_ABC)).contains(new PhoneProof(OF_ABC));
        assertThat(PhoneProof.in(OF_ABC.toUpperCase(java.util.Locale.ROOT))).contains(new PhoneProof(OF_ABC));
    }

    @Test
    void nothingAndMuchTooMuchAreNoProof() {
        assertThat(PhoneProof.in(" ")).isEmpty();
        assertThat(PhoneProof.in("a".repeat(201))).isEmpty();
    }

    @Test
    void isNotSaidWhereItMightBeWrittenDown() {
        assertThat(PhoneProof.ofSecret("abc").toString()).doesNotContain(OF_ABC);
    }
}
