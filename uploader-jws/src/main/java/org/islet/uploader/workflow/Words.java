package org.islet.uploader.workflow;

import java.util.ArrayList;
import java.util.List;
import org.islet.uploader.server.UploadOutcome;

/** What became of an upload, in a sentence: the same in the window and on the command line. */
public final class Words {

    private Words() {}

    public static String of(UploadOutcome outcome) {
        return switch (outcome.state()) {
            case STARTED, RECEIVED -> "Received. The server is still reading it; look at your devices page later.";
            case UNREADABLE ->
                outcome.asksWhoseDevice()
                        ? "Received, but not added: this device was last read for somebody else."
                        : "Received, but nothing in it could be read.";
            case DECODED -> counts(outcome);
        };
    }

    private static String counts(UploadOutcome outcome) {
        List<String> counts = new ArrayList<>();
        counts.add(outcome.newEvents() == 0 ? "nothing new" : outcome.newEvents() + " new");
        counts.add(outcome.alreadyThere() + " already there");
        if (outcome.replaced() > 0) {
            counts.add(outcome.replaced() + " corrected");
        }
        if (outcome.allProblems() > 0) {
            counts.add(outcome.allProblems() + " unread or in doubt");
        }
        String sentence = String.join(", ", counts);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }
}
