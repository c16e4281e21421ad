package org.islet.reports.cli;

/** A file cannot be read as asked: which, where, why and what to do about it. */
final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    BadInput(String fileWhereWhyAndRemedy) {
        super(fileWhereWhyAndRemedy);
    }
}
