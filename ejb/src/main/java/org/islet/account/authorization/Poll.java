package org.islet.account.authorization;

import org.islet.account.token.IssuedToken;

/** What a program hears that asks whether its owner has said yes. */
public sealed interface Poll {

    /** The token, this once. */
    record Granted(IssuedToken issued) implements Poll {}

    /** Nobody has answered yet. */
    record Pending() implements Poll {}

    /** Nobody has answered, and it asks too often. */
    record TooSoon() implements Poll {}

    record Refused() implements Poll {}

    /** Nobody answered in time. */
    record Expired() implements Poll {}

    /** There is no such code, or its token has been fetched. */
    record Unknown() implements Poll {}
}
