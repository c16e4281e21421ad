package org.islet.consent.asking;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.islet.account.AccountId;
import org.islet.account.AddressedPatient;
import org.islet.account.PatientAddresses;
import org.islet.clinic.ClinicId;
import org.islet.mail.EmailAddress;
import org.islet.platform.RateLimit;

/**
 * Tells the patient, if there is one, on a thread of its own: who asked cannot measure whether anybody was told. Each step
 * is a transaction, so that no connection is held while the next step wants one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RequestDelivery {

    /** From all who ask. Requests beyond stand on the patient's page all the same. */
    private static final int LETTERS_AN_ADDRESS_AN_HOUR = 3;

    @Inject
    private ConsentRequests requests;

    @Inject
    private PatientAddresses addresses;

    @Inject
    private RequestNotice notice;

    @Inject
    private RateLimit limit;

    @Asynchronous
    public void deliver(EmailAddress address, AccountId asker, ClinicId clinic) {
        addresses.at(address).ifPresent(asked -> notice.write(asked, asker, clinic, isLetterDue(asked, asker)));
    }

    /** Asking again is no way to write to somebody again. */
    private boolean isLetterDue(AddressedPatient asked, AccountId asker) {
        return !requests.wasTakenBack(asker, asked.email())
                && limit.admits("consent letter to", asked.email().key(), LETTERS_AN_ADDRESS_AN_HOUR);
    }
}
