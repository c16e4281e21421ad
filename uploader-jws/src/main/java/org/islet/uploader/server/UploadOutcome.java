package org.islet.uploader.server;

import java.util.List;

/**
 * What became of an upload.
 *
 * @param problems the first of what could not be read, in a person's words
 * @param allProblems how many there are in all
 * @param asksWhoseDevice nothing was added, for the device was last read for somebody else; it is once the person says
 *     that it is theirs now
 */
public record UploadOutcome(
        State state,
        int newEvents,
        int alreadyThere,
        int replaced,
        List<String> problems,
        int allProblems,
        boolean asksWhoseDevice) {

    /** How far the server is with it. */
    public enum State {
        /** Announced; bytes may be missing. */
        STARTED,
        /** Stored for good, and not yet read. */
        RECEIVED,
        /** Read. */
        DECODED,
        /** Stored for good, but nothing of it can be read. */
        UNREADABLE
    }

    public UploadOutcome {
        problems = List.copyOf(problems);
    }
}
