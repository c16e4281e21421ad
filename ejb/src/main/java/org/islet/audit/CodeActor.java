package org.islet.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.account.CodeHolder;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;

/**
 * Who did something with a code, as a line names them: nobody knows more of them than the code and where they were.
 *
 * @param isOfPatient whether the code was made for the patient the line is about
 * @param code the id of the consent it stands for
 */
record CodeActor(boolean isOfPatient, String code, String address) {

    private static final String OWN = "code";
    private static final String OTHER = "other-code";
    private static final Pattern WRITTEN = Pattern.compile("(" + OWN + "|" + OTHER + "):([^:]+):(.*)");

    static CodeActor of(CodeHolder holder, PatientId asked, String address) {
        return new CodeActor(holder.patient().equals(asked), holder.code().toString(), address);
    }

    /** Empty for an account, and for nobody. */
    static Optional<CodeActor> read(String actor) {
        Matcher parts = WRITTEN.matcher(actor);
        return parts.matches()
                ? Optional.of(new CodeActor(parts.group(1).equals(OWN), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    String written() {
        return (isOfPatient ? OWN : OTHER) + ":" + code + ":" + address;
    }

    Phrase phrase() {
        return Phrase.of(isOfPatient ? "who.code" : "who.other-code", address);
    }
}
