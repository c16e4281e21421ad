package org.islet.devices.family.abbottlibre;

import java.io.IOException;
import java.util.OptionalInt;
import org.islet.devices.driver.Cancellation;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.phrase.Phrase;

/**
 * The computer's half of the dialog: a question until it is answered whole.
 *
 * <pre>
 * host the greetings                  device its answers to some of them
 * host a question, type 60 (or 21)    device a text in reports of type 60: lines, CKSM:, CMD OK or CMD Fail!
 *                                     or 30 01 85: a question of that type is unknown to it
 * </pre>
 */
final class Conversation {

    /** A device that sleeps is greeted so often. */
    private static final int GREETINGS = 3;

    /** A question whose answer is damaged, cut short or refused is asked so often in all. */
    private static final int TRIES = 3;

    private static final int MOST_DAMAGED = 20;

    /** Reports beside the matter while an answer is awaited. */
    private static final int MOST_TALK = 100;

    /** No memory comes near it: whoever says more is no device of this family. */
    private static final int LONGEST_ANSWER = 8 << 20;

    private final ReaderCable cable;
    private final Transcript transcript;
    private final Cancellation cancellation;

    Conversation(ReaderCable cable, Transcript transcript, Cancellation cancellation) {
        this.cable = cable;
        this.transcript = transcript;
        this.cancellation = cancellation;
    }

    /** Older devices may not know every greeting; one that says who it is is awake. */
    void greet() throws IOException, NoLongerWanted {
        boolean spoke = false;
        for (int time = 0; time < GREETINGS; time++) {
            boolean saidWho = false;
            for (Greeting greeting : Greeting.values()) {
                boolean isAnswered = isAnswered(greeting);
                saidWho |= greeting == Greeting.WHO && isAnswered;
                if (greeting == Greeting.WHO && !isAnswered) {
                    break;
                }
            }
            byte[] heard = cable.takeHeard();
            spoke |= heard.length > 0;
            if (saidWho) {
                transcript.greeted(heard);
                return;
            }
            transcript.setAside("greeting", heard);
        }
        throw failure(spoke ? "abbott-reader.stranger" : "abbott-reader.silent");
    }

    private boolean isAnswered(Greeting greeting) throws IOException, NoLongerWanted {
        cable.say(greeting);
        OptionalInt expected = greeting.answer();
        if (expected.isEmpty()) {
            return true;
        }
        for (int talk = 0; talk < MOST_DAMAGED; talk++) {
            requireWanted();
            Heard heard = cable.hear();
            if (heard.is(Heard.Sort.SILENCE) || heard.is(Heard.Sort.REFUSAL)) {
                return false;
            }
            if (heard.is(Heard.Sort.TALK) && heard.type() == expected.getAsInt()) {
                return true;
            }
        }
        return false;
    }

    /** @throws DeviceFailure when the device stays silent, or its answers stay damaged */
    Answer ask(Question question) throws IOException, NoLongerWanted {
        Listening last = Listening.SILENT;
        for (int time = 1; time <= TRIES; time++) {
            cable.ask(question);
            var answer = new TextAnswer();
            last = listen(answer, question);
            if (last == Listening.WHOLE) {
                cable.isUnderstood();
                transcript.answered(question, cable.takeHeard());
                return Answer.of(answer.lines());
            }
            again(question, last, time == TRIES);
        }
        if (last.isRefusal()) {
            return Answer.REFUSED;
        }
        throw failure(last == Listening.SILENT ? "abbott-reader.stopped" : "abbott-reader.disturbed");
    }

    /** A memory that stays refused is missing in the capture, and whoever reads that shall hear of it. */
    private void again(Question question, Listening heard, boolean isLast) {
        if (isLast && heard.isRefusal() && question.isOfMemory()) {
            transcript.answered(question, cable.takeHeard());
        } else {
            transcript.setAside(question.text(), cable.takeHeard());
        }
        switch (heard) {
            case REFUSED -> cable.isUnderstood();
            case UNKNOWN, SILENT -> cable.askOtherwise();
            case WHOLE, DAMAGED -> {}
        }
    }

    private enum Listening {
        WHOLE,
        REFUSED,
        UNKNOWN,
        DAMAGED,
        SILENT;

        boolean isRefusal() {
            return this == REFUSED || this == UNKNOWN;
        }
    }

    /** Listens to the end even where something is damaged: what is left of an answer would be taken for the next. */
    private Listening listen(TextAnswer answer, Question question) throws IOException, NoLongerWanted {
        int damaged = 0;
        int talk = 0;
        while (damaged < MOST_DAMAGED && talk < MOST_TALK && answer.size() < LONGEST_ANSWER) {
            requireWanted();
            Heard heard = cable.hear();
            switch (heard.sort()) {
                case SILENCE -> {
                    return Listening.SILENT;
                }
                case REFUSAL -> {
                    return Listening.UNKNOWN;
                }
                case DAMAGED -> damaged++;
                case TALK -> talk++;
                case TEXT -> {
                    talk = 0;
                    answer.add(heard.load());
                    transcript.recordsHeard(question, answer.records());
                    if (answer.isOver()) {
                        return judged(answer, damaged);
                    }
                }
            }
        }
        return Listening.DAMAGED;
    }

    private static Listening judged(TextAnswer answer, int damaged) {
        if (answer.isRefusal()) {
            return Listening.REFUSED;
        }
        return damaged == 0 && answer.isSound() ? Listening.WHOLE : Listening.DAMAGED;
    }

    private void requireWanted() throws NoLongerWanted {
        if (!cancellation.isWanted()) {
            throw new NoLongerWanted();
        }
    }

    private static DeviceFailure failure(String key) {
        return new DeviceFailure(Phrase.of(key));
    }
}
