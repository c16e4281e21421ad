package org.islet.account.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.islet.account.Scope;

/**
 * Whoever is signed in may call this, about what is their own. Where the first parameter is a
 * {@link org.islet.patient.PatientId}, it must be the caller's, or one they decide for ({@link
 * org.islet.account.Relation}); everybody else meets {@link org.islet.patient.NoSuchPatient}, whatever is shared with
 * them.
 */
@DecidedBy(OwnerRule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OwnerOnly {

    /** What a token must have been made for, all of it; with none, every token will do. */
    public Scope[] value();
}
