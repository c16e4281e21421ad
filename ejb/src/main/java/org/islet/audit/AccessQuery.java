package org.islet.audit;

/**
 * Which part of the list of those who looked is asked for, newest first.
 *
 * @param withOwn whether what the caller did is in it
 * @param skipped how many newer ones are left out
 * @param atMost how many
 */
public record AccessQuery(boolean withOwn, int skipped, int atMost) {

    /** The newest, the caller's own among them. */
    public static AccessQuery newest(int atMost) {
        return new AccessQuery(true, 0, atMost);
    }
}
