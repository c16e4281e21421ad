package org.islet.account.token;

import java.time.Duration;
import java.util.Set;
import org.islet.account.Scope;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/**
 * What a token is wanted for.
 *
 * @param name what its owner calls it: the computer or the script that keeps it
 * @param renewed whether it counts that long from each use on, and not from its beginning
 */
public record TokenRequest(String name, Set<Scope> scopes, Duration validFor, boolean renewed) {

    public static final Duration USUALLY = Duration.ofDays(90);
    public static final Duration AT_MOST = Duration.ofDays(366);
    private static final int MAX_NAME = 100;

    public TokenRequest {
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw new UnacceptableValue(Phrase.of("token.name", MAX_NAME));
        }
        if (scopes.isEmpty()) {
            throw new UnacceptableValue(Phrase.of("token.scope"));
        }
        if (validFor.isNegative() || validFor.isZero() || validFor.compareTo(AT_MOST) > 0) {
            throw new UnacceptableValue(Phrase.of("token.validity"));
        }
        if (renewed && !scopes.equals(Set.of(Scope.UPLOAD))) {
            throw new UnacceptableValue(Phrase.of("token.renewal"));
        }
        scopes = Set.copyOf(scopes);
    }
}
