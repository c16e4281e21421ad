package org.islet.devices.family.abbottlibre;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.Cursor;
import org.islet.devices.driver.Cancellation;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.transport.Transport;

/**
 * Reads all that a reader or a meter tells as text. They tell everything every time, so there is nothing to resume; the
 * reader's binary records, which say the same, are not asked for.
 */
final class AbbottLibreDriver implements Driver {

    /** The question a device takes its serial number for shows which of the two it is. */
    private enum Sort {
        READER("FreeStyle Libre", Question.MEMORY_OF_READER),
        METER("FreeStyle", Question.MEMORY_OF_METER);

        private final String calledSo;
        private final List<Question> memory;

        Sort(String calledSo, List<Question> memory) {
            this.calledSo = calledSo;
            this.memory = memory;
        }
    }

    @Override
    public Optional<String> probe(Transport transport, Cancellation cancellation) throws IOException {
        var transcript = new Transcript(Instant::now, (done, total) -> {});
        var conversation = new Conversation(new ReaderCable(transport), transcript, cancellation);
        try {
            conversation.greet();
            return Optional.of(sort(conversation, transcript).calledSo);
        } catch (DeviceFailure | NoLongerWanted nobodyWeKnow) {
            return Optional.empty();
        }
    }

    @Override
    public ReadResult read(Transport transport, ReadRequest request) throws IOException {
        var cable = new ReaderCable(transport);
        var transcript = new Transcript(request.hostClock(), request.progress());
        var conversation = new Conversation(cable, transcript, request.cancellation());
        try {
            toTheEnd(conversation, transcript);
            return new ReadResult(transcript.capture(), Cursor.START, true);
        } catch (NoLongerWanted stopped) {
            transcript.setAside("stopped", cable.takeHeard());
            return new ReadResult(transcript.capture(), Cursor.START, false);
        }
    }

    private static void toTheEnd(Conversation conversation, Transcript transcript) throws IOException, NoLongerWanted {
        conversation.greet();
        Sort sort = sort(conversation, transcript);
        conversation.ask(Question.SOFTWARE);
        clock(conversation, transcript);
        memory(sort, conversation);
        transcript.isWhole();
    }

    /** What a device refuses is missing, and said when the capture is read; one that refuses everything was not read. */
    private static void memory(Sort sort, Conversation conversation) throws IOException, NoLongerWanted {
        boolean told = false;
        for (Question question : sort.memory) {
            told |= !conversation.ask(question).isRefused();
        }
        if (!told) {
            throw new DeviceFailure(Phrase.of("abbott-reader.refused"));
        }
    }

    private static Sort sort(Conversation conversation, Transcript transcript) throws IOException, NoLongerWanted {
        Answer ofReader = conversation.ask(Question.READER_SERIAL);
        if (!ofReader.isRefused()) {
            transcript.serialIs(ofReader.line());
            return Sort.READER;
        }
        Answer ofMeter = conversation.ask(Question.METER_SERIAL);
        if (ofMeter.isRefused()) {
            throw new DeviceFailure(Phrase.of("abbott-reader.stranger"));
        }
        transcript.serialIs(ofMeter.line());
        return Sort.METER;
    }

    private static void clock(Conversation conversation, Transcript transcript) throws IOException, NoLongerWanted {
        Answer date = conversation.ask(Question.DATE);
        Answer time = conversation.ask(Question.TIME);
        if (ToldClock.mayBeOfTheDayAfter(time.line())) {
            date = conversation.ask(Question.DATE);
        }
        transcript.clockIs(ToldClock.of(date.line(), time.line()));
    }
}
