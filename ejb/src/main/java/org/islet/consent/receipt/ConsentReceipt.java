package org.islet.consent.receipt;

/** The page as a file: a PDF and what it is called. */
@SuppressWarnings("ArrayRecordComponent")
public record ConsentReceipt(String fileName, byte[] pdf) {}
