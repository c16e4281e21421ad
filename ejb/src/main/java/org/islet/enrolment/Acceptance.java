package org.islet.enrolment;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.islet.account.AccountId;

/** That an account agreed to a version of a text, and when. */
@Entity
@Table(name = "agreement_acceptance")
@IdClass(Acceptance.Key.class)
@Cacheable(false)
class Acceptance {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Id
    @Enumerated(EnumType.STRING)
    private Agreement agreement;

    @Id
    private String version;

    private Instant accepted;

    protected Acceptance() {}

    Acceptance(AccountId account, Agreement agreement, Instant now) {
        this.accountId = account.value();
        this.agreement = agreement;
        this.version = agreement.version();
        this.accepted = now;
    }

    boolean isOfVersionInForce() {
        return version.equals(agreement.version());
    }

    Agreement agreement() {
        return agreement;
    }

    /** What an acceptance is known by; JPA wants a class with fields. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID accountId;
        private Agreement agreement;
        private String version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && accountId.equals(that.accountId)
                    && agreement == that.agreement
                    && version.equals(that.version);
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, agreement, version);
        }
    }
}
