package org.islet.consent;

import java.util.List;

/**
 * What a patient shares, and whom they could share with.
 *
 * @param given all they ever gave, newest first, ended ones too
 * @param possible the clinics here and their clinicians
 */
public record Sharing(List<GivenConsent> given, List<PossibleRecipient> possible) {

    public Sharing {
        given = List.copyOf(given);
        possible = List.copyOf(possible);
    }
}
