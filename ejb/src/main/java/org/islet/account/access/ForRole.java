package org.islet.account.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.islet.account.Role;
import org.islet.account.Scope;

/** Those of one role may call this, about what is theirs by that role. */
@DecidedBy(RoleRule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForRole {

    public Role value();

    /** What a token must have been made for, all of it. */
    public Scope[] scopes();
}
