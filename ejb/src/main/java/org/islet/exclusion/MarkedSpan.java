package org.islet.exclusion;

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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.account.AccountId;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;
import org.islet.reports.exclusion.Exclusion;
import org.islet.reports.exclusion.ExclusionReason;
import org.jspecify.annotations.Nullable;

/** An exclusion as it is kept; once marked it is only ever taken back, never changed. */
@Entity
@IdClass(MarkedSpan.Key.class)
@Table(name = "exclusion")
@Cacheable(false)
class MarkedSpan {

    @Id
    @Column(name = "patient_id", updatable = false)
    private UUID patientId;

    @Id
    @Column(updatable = false)
    private UUID id;

    @Column(name = "begins", updatable = false)
    private Instant begins;

    @Column(name = "ends", updatable = false)
    private Instant ends;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ExclusionReason reason;

    @Column(updatable = false)
    private @Nullable String text;

    @Column(name = "marked_by", updatable = false)
    private UUID markedBy;

    @Column(updatable = false)
    private Instant marked;

    /** As text: EclipseLink 4 cannot read a uuid that is null. */
    @Column(name = "taken_back_by")
    private @Nullable String takenBackBy;

    @Column(name = "taken_back")
    private @Nullable Instant takenBack;

    protected MarkedSpan() {}

    MarkedSpan(PatientId patient, NewExclusion wanted, AccountId by, Instant now) {
        patientId = patient.value();
        id = UUID.randomUUID();
        begins = wanted.from();
        ends = wanted.to();
        reason = wanted.reason();
        text = wanted.text().orElse(null);
        markedBy = by.value();
        marked = now;
    }

    void takeBack(AccountId by, Instant now) {
        takenBackBy = by.toString();
        takenBack = now;
    }

    boolean isInForce() {
        return takenBack == null;
    }

    Exclusion span() {
        return new Exclusion(begins, ends, reason, Optional.ofNullable(text));
    }

    /** Everybody who did something to it. */
    Set<AccountId> people() {
        return Stream.concat(Stream.of(new AccountId(markedBy)), whoTookItBack().stream())
                .collect(Collectors.toSet());
    }

    private Optional<AccountId> whoTookItBack() {
        return Optional.ofNullable(takenBackBy).map(UUID::fromString).map(AccountId::new);
    }

    KeptExclusion kept(Function<AccountId, Phrase> names) {
        return new KeptExclusion(
                new ExclusionId(id),
                span(),
                new KeptExclusion.Act(names.apply(new AccountId(markedBy)), marked),
                whoTookItBack().map(who -> new KeptExclusion.Act(names.apply(who), Objects.requireNonNull(takenBack))));
    }

    /** What an exclusion is known by; JPA wants a class with fields. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID patientId;
        private UUID id;

        public Key() {}

        Key(PatientId patient, ExclusionId exclusion) {
            patientId = patient.value();
            id = exclusion.value();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && patientId.equals(that.patientId) && id.equals(that.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(patientId, id);
        }
    }
}
