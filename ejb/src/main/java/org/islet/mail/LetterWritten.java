package org.islet.mail;

/** Something waits in the outbox. */
record LetterWritten() {}
