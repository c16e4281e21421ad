package org.islet.consent.asking;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.clinic.ClinicId;
import org.islet.consent.DataClass;
import org.islet.consent.DateWindow;
import org.islet.consent.Extent;
import org.islet.consent.Purpose;
import org.islet.consent.Recipient.Clinician;
import org.islet.consent.Recipient.WholeClinic;
import org.jspecify.annotations.Nullable;

/** A request as it is kept: to an address, which finds its patient when somebody with that address looks. */
@Entity
@Table(name = "consent_request")
@Cacheable(false)
class ConsentRequest {

    private static final Duration WAITS = Duration.ofDays(14);

    @Id
    private UUID id;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "clinic_id")
    private UUID clinicId;

    private String address;

    @Column(name = "address_key")
    private String addressKey;

    @Column(name = "for_clinic")
    private boolean forClinic;

    @Enumerated(EnumType.STRING)
    private DataClass much;

    @Column(name = "may_upload")
    private boolean mayUpload;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    private @Nullable String message;

    private Instant asked;

    private Instant lapses;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    protected ConsentRequest() {}

    ConsentRequest(AccountId by, ClinicId clinic, NewConsentRequest wanted, Instant now) {
        id = UUID.randomUUID();
        askedBy = by.value();
        clinicId = clinic.value();
        address = wanted.address().value();
        addressKey = wanted.address().key();
        forClinic = wanted.isForClinic();
        much = wanted.extent().isGlucoseOnly() ? DataClass.GLUCOSE : DataClass.REPORTS;
        mayUpload = wanted.extent().mayUpload();
        purpose = wanted.extent().purpose();
        firstDay = wanted.extent().window().first();
        lastDay = wanted.extent().window().last();
        validUntil = wanted.extent().until().orElse(null);
        message = wanted.message().orElse(null);
        asked = now;
        Instant longest = now.plus(WAITS);
        // what would be over before it is given asks for nothing
        lapses = wanted.extent().until().filter(longest::isAfter).orElse(longest);
        state = RequestState.WAITING;
    }

    ConsentRequestId id() {
        return new ConsentRequestId(id);
    }

    void answer(RequestState given) {
        state = given;
    }

    RequestState state() {
        return state;
    }

    Instant lapses() {
        return lapses;
    }

    AccountId askedBy() {
        return new AccountId(askedBy);
    }

    ClinicId clinic() {
        return new ClinicId(clinicId);
    }

    private Extent extent() {
        var reports =
                new Extent(Set.of(much), new DateWindow(firstDay, lastDay), purpose, Optional.ofNullable(validUntil));
        return mayUpload ? reports.withUploading() : reports;
    }

    SentRequest sent() {
        return new SentRequest(
                new ConsentRequestId(id),
                address,
                forClinic,
                extent(),
                Optional.ofNullable(message),
                asked,
                lapses,
                state);
    }

    ReceivedRequest received(String askerName, String clinicName) {
        return new ReceivedRequest(
                new ConsentRequestId(id),
                askedBy(),
                askerName,
                clinicName,
                forClinic ? new WholeClinic(clinic()) : new Clinician(askedBy()),
                extent(),
                Optional.ofNullable(message),
                asked,
                lapses);
    }
}
