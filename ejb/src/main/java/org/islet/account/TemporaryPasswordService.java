package org.islet.account;

import jakarta.ejb.Stateless;

/** The door for a forgotten password: it says the same and takes as long, whether it knows the address or not. */
@Stateless
public class TemporaryPasswordService {

    /** Writes a letter with a temporary password, if the address is known and neither it nor the sender asks too often. */
    public void request(String email, String clientAddress) {
        throw new UnsupportedOperationException();
    }
}
