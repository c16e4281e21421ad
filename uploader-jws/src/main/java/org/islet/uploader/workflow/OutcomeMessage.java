package org.islet.uploader.workflow;

import java.util.ArrayList;
import java.util.List;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.UploadOutcome;

/** What became of an upload, in a sentence: the same in the window and on the command line. */
public final class OutcomeMessage {

    private OutcomeMessage() {}

    public static String of(UploadOutcome outcome) {
        return switch (outcome.state()) {
            case STARTED, RECEIVED -> Speech.say("outcome.received");
            case UNREADABLE -> Speech.say(outcome.asksWhoseDevice() ? "outcome.not-added" : "outcome.unreadable");
            case DECODED -> counts(outcome);
        };
    }

    private static String counts(UploadOutcome outcome) {
        List<String> counts = new ArrayList<>();
        counts.add(
                outcome.newEvents() == 0
                        ? Speech.say("outcome.nothing-new")
                        : Speech.say("outcome.new", outcome.newEvents()));
        counts.add(Speech.say("outcome.already-there", outcome.alreadyThere()));
        if (outcome.replaced() > 0) {
            counts.add(Speech.say("outcome.corrected", outcome.replaced()));
        }
        if (outcome.allProblems() > 0) {
            counts.add(Speech.say("outcome.problems", outcome.allProblems()));
        }
        String sentence = String.join(", ", counts);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }
}
