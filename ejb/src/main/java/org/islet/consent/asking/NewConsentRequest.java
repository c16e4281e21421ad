package org.islet.consent.asking;

import java.util.Objects;
import java.util.Optional;
import org.islet.consent.Extent;
import org.islet.devices.phrase.Phrase;
import org.islet.mail.EmailAddress;
import org.islet.platform.UnacceptableValue;

/**
 * What a clinician asks for.
 *
 * @param isForClinic whether everybody who treats at the clinic is to see it, or who asks alone
 * @param message what the patient reads beside it; it stands in no letter
 */
public record NewConsentRequest(EmailAddress address, boolean isForClinic, Extent extent, Optional<String> message) {

    public static final int LONGEST_MESSAGE = 500;

    public NewConsentRequest {
        Objects.requireNonNull(address);
        Objects.requireNonNull(extent);
        message =
                message.map(text -> text.replaceAll("\\p{Cntrl}+", " ").strip()).filter(text -> !text.isEmpty());
        if (message.filter(text -> text.length() > LONGEST_MESSAGE).isPresent()) {
            throw new UnacceptableValue(Phrase.of("consent-request.message", LONGEST_MESSAGE));
        }
    }

    @Override
    public String toString() {
        return "NewConsentRequest";
    }
}
