package org.islet.account.factor;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.islet.account.AccountId;
import org.jspecify.annotations.Nullable;

/** The app of an account; it is asked for once a first code of it was seen. */
@Entity
@Table(name = "second_factor")
@Cacheable(false)
public class SecondFactor {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "app_key")
    private byte[] appKey;

    @Column(name = "on_since")
    private @Nullable Instant onSince;

    /** The half minute of the last code that was taken: none is taken twice. */
    @Column(name = "last_step")
    private long lastStep;

    protected SecondFactor() {}

    SecondFactor(AccountId account, AppKey key) {
        accountId = account.value();
        appKey = key.bytes();
    }

    AppKey key() {
        return new AppKey(appKey);
    }

    Optional<Instant> onSince() {
        return Optional.ofNullable(onSince);
    }

    boolean isOn() {
        return onSince != null;
    }

    void turnOn(Instant now) {
        onSince = now;
    }

    /** Whether this is a code of the app, of now, and later than the last one taken. */
    boolean takes(String code, Instant now) {
        OptionalLong step = key().stepOf(code, now);
        boolean isNew = step.isPresent() && step.getAsLong() > lastStep;
        if (isNew) {
            lastStep = step.getAsLong();
        }
        return isNew;
    }
}
