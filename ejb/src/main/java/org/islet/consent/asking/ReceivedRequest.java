package org.islet.consent.asking;

import java.time.Instant;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.consent.Extent;
import org.islet.consent.NewConsent;
import org.islet.consent.Recipient;
import org.islet.consent.Recipient.Clinician;

/**
 * A request as the patient who is asked sees it.
 *
 * @param recipient who is to see it: who asks, or their whole clinic
 * @param lapses when it is over by itself
 */
public record ReceivedRequest(
        ConsentRequestId id,
        AccountId asker,
        String askerName,
        String clinicName,
        Recipient recipient,
        Extent extent,
        Optional<String> message,
        Instant asked,
        Instant lapses) {

    public boolean isForClinic() {
        return !(recipient instanceof Clinician);
    }

    /** What is given by a plain yes. */
    public NewConsent asAsked() {
        return new NewConsent(recipient, extent);
    }

    /** Whether a consent gives what is asked for or less, to whom it is asked for or to who asks alone. */
    boolean holds(NewConsent given) {
        return (given.recipient().equals(recipient) || given.recipient().equals(new Clinician(asker)))
                && extent.holds(given.extent());
    }

    @Override
    public String toString() {
        return "ReceivedRequest";
    }
}
