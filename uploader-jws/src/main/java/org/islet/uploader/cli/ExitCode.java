package org.islet.uploader.cli;

/** What a command's exit code means: docs/contract.md. */
final class ExitCode {

    static final int DONE = 0;
    static final int BAD_INPUT = 1;
    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
