package org.islet.account.password;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.Guarded;
import org.islet.mail.EmailAddress;
import org.islet.platform.RateLimit;

/** The door for a forgotten password: it says the same and takes as long, whether it knows the address or not. */
@Stateless
@Guarded
public class TemporaryPasswordService {

    public static final int A_SENDER_AN_HOUR = 10;
    public static final int AN_ADDRESS_AN_HOUR = 3;

    @Inject
    private RateLimit limit;

    @Inject
    private TemporaryPasswordIssuer issuer;

    /** Writes a letter with a temporary password, if the address is known and neither it nor the sender asks too often. */
    @ForEverybody
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void request(String email, String clientAddress) {
        if (limit.admits("temporary password from", clientAddress, A_SENDER_AN_HOUR)
                && limit.admits("temporary password for", EmailAddress.keyOf(email), AN_ADDRESS_AN_HOUR)) {
            issuer.issue(email);
        }
    }
}
