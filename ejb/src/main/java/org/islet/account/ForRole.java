package org.islet.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Those of one role may call this, about what is theirs by that role. */
@DecidedBy(RoleRule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForRole {

    Role value();

    /** What a token must have been made for, all of it. */
    Scope[] scopes();
}
