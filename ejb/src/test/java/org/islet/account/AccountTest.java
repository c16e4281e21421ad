package org.islet.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.islet.mail.EmailAddress;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant OPENED = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = OPENED.plusSeconds(60);

    private final Account account =
            new Account(AccountId.random(), new EmailAddress("ada@example.org"), Role.PATIENT, "old", OPENED);

    @Test
    void aNewPasswordEndsWhatWasProvenBefore() {
        account.changePassword("new", LATER);

        assertThat(account.acceptsProofOf(LATER.minusNanos(1))).isFalse();
        assertThat(account.acceptsProofOf(LATER)).isTrue();
    }

    @Test
    void aStrongerHashOfTheSamePasswordEndsNothing() {
        account.rehash("stronger");

        assertThat(account.acceptsProofOf(OPENED)).isTrue();
    }

    @Test
    void aUsedTemporaryPasswordOpensNothingButTheNextStep() {
        account.requireNewPassword(LATER);

        assertThat(account.passwordHash()).isEmpty();
        assertThat(account.acceptsProofOf(LATER)).isFalse();
        assertThat(account.acceptsProofOf(LATER.plusSeconds(1))).isFalse();
        assertThat(account.acceptsNewPasswordFrom(LATER)).isTrue();
        assertThat(account.acceptsNewPasswordFrom(LATER.minusNanos(1))).isFalse();
    }

    @Test
    void theStepAfterATemporaryPasswordIsTakenOnce() {
        account.requireNewPassword(LATER);

        account.changePassword("new", LATER.plusSeconds(1));

        assertThat(account.acceptsNewPasswordFrom(LATER)).isFalse();
        assertThat(account.passwordHash()).hasValue("new");
    }
}
