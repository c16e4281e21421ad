package org.islet.account.token;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.islet.account.AccountId;
import org.islet.account.Scope;
import org.islet.platform.Secret;
import org.jspecify.annotations.Nullable;

/** A token as it is kept: everything but its secret. */
@Entity
@Table(name = "bearer_token")
@Cacheable(false)
public class BearerToken {

    private static final Duration LAST_USED_PRECISION = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String name;

    @Column(name = "secret_hash")
    private byte[] secretHash;

    private String scopes;

    private Instant made;

    private Instant expires;

    @Column(name = "last_used")
    private @Nullable Instant lastUsed;

    /** How long it counts from each use on; null where each use leaves its end where it is. */
    @Column(name = "renewed_days")
    private @Nullable Short renewedDays;

    protected BearerToken() {}

    public BearerToken(AccountId account, TokenRequest request, String secret, Instant now) {
        id = UUID.randomUUID();
        accountId = account.value();
        name = request.name();
        secretHash = Secret.hashOf(secret);
        scopes = request.scopes().stream().map(Scope::word).sorted().collect(Collectors.joining(" "));
        made = now;
        expires = now.plus(request.validFor());
        renewedDays = request.renewed() ? (short) request.validFor().toDays() : null;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public Instant made() {
        return made;
    }

    public Set<Scope> scopes() {
        return Arrays.stream(scopes.split(" "))
                .map(word -> Scope.ofWord(word).orElseThrow())
                .collect(Collectors.toSet());
    }

    /** Noted now and then, not on every request: an upload would write it thousands of times. */
    public void usedAt(Instant now) {
        if (lastUsed == null || now.isAfter(lastUsed.plus(LAST_USED_PRECISION))) {
            lastUsed = now;
            if (renewedDays != null) {
                expires = now.plus(Duration.ofDays(renewedDays));
            }
        }
    }

    public Token shown() {
        return new Token(
                new TokenId(id), name, scopes(), made, expires, renewedDays != null, Optional.ofNullable(lastUsed));
    }
}
