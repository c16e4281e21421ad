package org.islet.account.email;

/** The two that are asked before an account moves from one address to another. */
enum Mailbox {
    OLD,
    NEW
}
