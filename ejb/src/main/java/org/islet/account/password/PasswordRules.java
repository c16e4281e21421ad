package org.islet.account.password;

import java.util.Collection;
import java.util.List;
import org.islet.devices.phrase.Phrase;

/**
 * What a new password has to be: long, and not one that everybody tries first. No rule about digits or signs, no
 * expiry: these make passwords worse (NIST SP 800-63B).
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final int SHORTEST_OWN_WORD = 3;

    private PasswordRules() {}

    /**
     * Refuses what breaks a rule.
     *
     * @param ownWords names and address of the person, which others know too
     */
    public static void check(String wanted, Collection<String> ownWords) {
        int length = wanted.codePointCount(0, wanted.length());
        if (length < SHORTEST) {
            throw new UnacceptablePassword(Phrase.of("password.too-short", SHORTEST));
        }
        if (length > LONGEST) {
            throw new UnacceptablePassword(Phrase.of("password.too-long", LONGEST));
        }
        if (CommonPasswords.areLike(wanted, wordsOf(ownWords))) {
            throw new UnacceptablePassword(Phrase.of("password.too-common"));
        }
    }

    private static List<String> wordsOf(Collection<String> own) {
        return own.stream()
                .flatMap(text -> List.of(text.split("[^\\p{L}\\p{N}]+")).stream())
                .filter(word -> word.length() >= SHORTEST_OWN_WORD)
                .toList();
    }
}
