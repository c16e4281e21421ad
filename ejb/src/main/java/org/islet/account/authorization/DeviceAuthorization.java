package org.islet.account.authorization;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.account.Scope;
import org.islet.account.token.TokenRequest;
import org.islet.platform.Secret;
import org.jspecify.annotations.Nullable;

/** A program that waits for its owner's yes, as it is kept: of the device code only its hash. */
@Entity
@Table(name = "device_authorization")
@Cacheable(false)
public class DeviceAuthorization {

    /** How long a person has to say yes. */
    static final Duration VALID = Duration.ofMinutes(15);

    static final Duration FIRST_INTERVAL = Duration.ofSeconds(5);

    /** Asked for by RFC 8628, 3.5, of whoever asks too often. */
    private static final Duration SLOWER = Duration.ofSeconds(5);

    /** What its owner said. */
    enum Answer {
        NONE,
        YES,
        NO
    }

    @Id
    @Column(name = "user_code")
    private String userCode;

    @Column(name = "device_code_hash")
    private byte[] deviceCodeHash;

    private String program;

    private String sender;

    private Instant asked;

    private Instant expires;

    @Column(name = "interval_seconds")
    private int intervalSeconds;

    @Column(name = "last_poll")
    private @Nullable Instant lastPoll;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    /** As text: what maps it to objects cannot read a uuid that is null. */
    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    private @Nullable Instant answered;

    private boolean renewed;

    protected DeviceAuthorization() {}

    DeviceAuthorization(UserCode code, String deviceCode, ProgramName program, String sender, Instant now) {
        userCode = code.letters();
        deviceCodeHash = Secret.hashOf(deviceCode);
        this.program = program.value();
        this.sender = sender;
        asked = now;
        expires = now.plus(VALID);
        intervalSeconds = (int) FIRST_INTERVAL.toSeconds();
        answer = Answer.NONE;
    }

    /** Whether a poll came sooner than it was told to; then it is told to wait longer. */
    boolean isPolledTooSoon(Instant now) {
        boolean tooSoon = lastPoll != null && now.isBefore(lastPoll.plusSeconds(intervalSeconds));
        lastPoll = now;
        if (tooSoon) {
            intervalSeconds += (int) SLOWER.toSeconds();
        }
        return tooSoon;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expires);
    }

    /** The first answer stands. */
    boolean isOpen(Instant now) {
        return answer == Answer.NONE && !isOver(now);
    }

    /** @param renews whether what it gets counts for as long as it is used */
    void approve(AccountId by, boolean renews, Instant now) {
        answer(Answer.YES, by, now);
        renewed = renews;
    }

    void refuse(AccountId by, Instant now) {
        answer(Answer.NO, by, now);
    }

    private void answer(Answer said, AccountId by, Instant now) {
        answer = said;
        answeredBy = by.toString();
        answered = now;
    }

    Answer answer() {
        return answer;
    }

    /** Who said yes, and when. */
    Optional<Approval> approval() {
        return answer == Answer.YES && answeredBy != null && answered != null
                ? Optional.of(new Approval(new AccountId(UUID.fromString(answeredBy)), answered))
                : Optional.empty();
    }

    ProgramName program() {
        return new ProgramName(program);
    }

    AskingProgram shown() {
        return new AskingProgram(new UserCode(userCode), program(), sender, asked);
    }

    TokenRequest wanted() {
        return new TokenRequest(program, Set.of(Scope.UPLOAD), TokenRequest.USUALLY, renewed);
    }

    /** @param moment a proof that is worth as much as the session it was said in */
    record Approval(AccountId account, Instant moment) {}
}
