package org.islet.uploader.workflow;

import java.util.Optional;
import java.util.stream.Stream;
import org.islet.uploader.language.Speech;

/** What this program calls itself where its owner reads it: in the question to be let in, and in the list of tokens. */
public final class ThisProgram {

    /** Longer ones are nobody's name for a computer. */
    private static final int LONGEST = 60;

    private ThisProgram() {}

    /** With the computer's name where the system tells it, without asking the network. */
    public static String name() {
        return computer()
                .map(computer -> Speech.say("this-program.on", computer))
                .orElseGet(() -> Speech.say("this-program"));
    }

    private static Optional<String> computer() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System::getenv)
                .filter(name -> name != null && !name.isBlank() && name.length() <= LONGEST)
                .findFirst();
    }
}
