package org.islet.uploader.cli;

import java.io.PrintWriter;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.workflow.OutcomeMessage;

/** The result of an upload on standard output: a sentence, then what could not be read, a line each. */
final class Results {

    private Results() {}

    static void print(PrintWriter out, String before, UploadOutcome outcome) {
        out.println(before + OutcomeMessage.of(outcome));
        outcome.problems().forEach(problem -> out.println("  " + problem));
        int more = outcome.allProblems() - outcome.problems().size();
        if (more > 0) {
            out.println(Speech.say("results-more", more));
        }
        out.flush();
    }
}
