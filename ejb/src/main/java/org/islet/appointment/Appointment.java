package org.islet.appointment;

import java.time.Instant;
import java.time.LocalDate;
import org.islet.devices.phrase.Phrase;

/**
 * A day on which patient and clinic met, in the patient's calendar.
 *
 * @param who noted it, in the reader's words
 */
public record Appointment(LocalDate day, Phrase who, Instant noted) {}
