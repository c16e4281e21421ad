package org.islet.uploader.server;

import java.util.List;
import org.islet.devices.upload.UploadState;

/**
 * What became of an upload.
 *
 * @param problems the first of what could not be read, in a person's words
 * @param allProblems how many there are in all
 * @param asksWhoseDevice nothing was added, for the device was last read for somebody else; it is once the person says
 *     that it is theirs now
 */
public record UploadOutcome(
        UploadState state,
        int newEvents,
        int alreadyThere,
        int replaced,
        List<String> problems,
        int allProblems,
        boolean asksWhoseDevice) {

    public UploadOutcome {
        problems = List.copyOf(problems);
    }

    /** Whether the server has tried to read it: before, it knows nothing of it. */
    public boolean isRead() {
        return state == UploadState.DECODED || state == UploadState.UNREADABLE;
    }
}
