package org.islet.account;

import jakarta.ejb.ApplicationException;

/** Signed in, but as somebody this is not for. */
@ApplicationException(rollback = true)
public class NotForThisRole extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotForThisRole(Role role) {
        super("This is for the role " + role.name().toLowerCase(java.util.Locale.ROOT));
    }
}
