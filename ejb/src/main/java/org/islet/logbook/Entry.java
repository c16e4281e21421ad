package org.islet.logbook;

import java.time.Instant;
import org.islet.devices.phrase.Phrase;

/**
 * An entry as somebody sees it, or one of its revisions.
 *
 * @param revision its number, from 1; who changes the entry names the one they saw
 * @param isWithdrawn it counts no longer
 * @param writtenAt when this revision was written
 * @param writtenBy the name of the person who wrote it, or “You”
 */
public record Entry(
        EntryId id, int revision, Written written, boolean isWithdrawn, Instant writtenAt, Phrase writtenBy) {}
