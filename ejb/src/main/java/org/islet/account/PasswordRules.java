package org.islet.account;

import java.util.Collection;
import java.util.List;

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
            throw new UnacceptablePassword(
                    "Use at least " + SHORTEST + " characters: a few words in a row are easy to keep in mind");
        }
        if (length > LONGEST) {
            throw new UnacceptablePassword("Use at most " + LONGEST + " characters");
        }
        if (CommonPasswords.areLike(wanted, wordsOf(ownWords))) {
            throw new UnacceptablePassword(
                    "This is one of the first passwords somebody else would try: use a few words that have nothing to do"
                            + " with each other or with you");
        }
    }

    private static List<String> wordsOf(Collection<String> own) {
        return own.stream()
                .flatMap(text -> List.of(text.split("[^\\p{L}\\p{N}]+")).stream())
                .filter(word -> word.length() >= SHORTEST_OWN_WORD)
                .toList();
    }
}
