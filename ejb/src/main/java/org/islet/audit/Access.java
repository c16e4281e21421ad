package org.islet.audit;

import java.time.Instant;
import org.islet.devices.phrase.Phrase;

/**
 * One line of what a patient sees of who looked.
 *
 * @param who the name of the person who asked, or “You”
 * @param what a verb in the past and its object: “read daily summary”
 */
public record Access(Instant at, Phrase who, Phrase what, Outcome outcome) {}
