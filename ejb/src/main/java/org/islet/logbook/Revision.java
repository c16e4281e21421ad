package org.islet.logbook;

import java.time.Instant;
import org.islet.account.AccountId;

/**
 * An entry as it stood from some moment on.
 *
 * @param number from 1
 * @param isWithdrawn it counts no longer, and says what was withdrawn
 */
record Revision(
        EntryId entry, int number, Written written, boolean isWithdrawn, Instant writtenAt, AccountId writtenBy) {}
