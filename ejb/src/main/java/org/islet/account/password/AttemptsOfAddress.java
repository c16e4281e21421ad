package org.islet.account.password;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * The wrong passwords of one address in a row. From the tenth on, each doubles the pause before the next try, up to a
 * quarter of an hour; never for good, or anybody could lock anybody out. A day of rest forgets them.
 */
@Entity
@Table(name = "sign_in_attempts")
@Cacheable(false)
public class AttemptsOfAddress {

    public static final int FREE = 10;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration REST = Duration.ofHours(24);
    private static final int DOUBLINGS = 6;

    @Id
    @Column(name = "address_hash")
    private byte[] addressHash;

    private int failures;

    @Column(name = "last_attempt")
    private Instant lastAttempt;

    protected AttemptsOfAddress() {}

    public AttemptsOfAddress(Instant now) {
        addressHash = new byte[0];
        lastAttempt = now;
    }

    /** Zero, and one more attempt counted; or the time still to wait, and nothing counted. */
    public Duration attemptAt(Instant now) {
        if (!now.isBefore(lastAttempt.plus(REST))) {
            failures = 0;
        }
        Duration left = Duration.between(now, lastAttempt.plus(pause()));
        if (!left.isNegative() && !left.isZero()) {
            return left;
        }
        failures = Math.min(failures, Integer.MAX_VALUE - 1) + 1;
        lastAttempt = now;
        return Duration.ZERO;
    }

    public void forget() {
        failures = 0;
    }

    private Duration pause() {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - FREE, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
