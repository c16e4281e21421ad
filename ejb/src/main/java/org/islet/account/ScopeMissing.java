package org.islet.account;

import jakarta.ejb.ApplicationException;

/** The token is good, but was not made for this. */
@ApplicationException(rollback = true)
public class ScopeMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ScopeMissing(Scope scope) {
        super("This token lacks the scope \"" + scope.word() + "\": make one that has it");
    }
}
