package org.islet.erasure;

import java.util.Optional;
import org.islet.devices.phrase.Phrase;

/**
 * What goes when the caller closes their account; all of it in numbers.
 *
 * @param days how many days of devices' records there are
 * @param entries how many entries of the logbook
 * @param consents how many consents there were, ended or not; codes are none
 * @param others how many others act for the patient: guardians, carers
 * @param refusal why it cannot be done as things stand, and what to do first
 */
public record ErasurePlan(
        long uploads, long bytes, long days, long entries, long consents, long others, Optional<Phrase> refusal) {}
