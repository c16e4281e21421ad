package org.islet.it.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.driver.EarlierReadings;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.emulator.EmulatedCable;
import org.islet.devices.family.medtronicparadigm.ParadigmEmulator;
import org.islet.devices.family.medtronicparadigm.ParadigmFamily;
import org.islet.devices.simulator.SimulatedMemory;
import org.islet.devices.transport.Transport;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;

/**
 * A quarter of a year of a pump with its sensor, read from a pretend one without its radio's pace, kept, and uploaded;
 * and how long the radio would take, counted and not waited for.
 */
final class DeviceBench implements Measuring {

    private static final int TIMES = 5;
    private static final int QUARTER = 90;
    private static final LocalDate LAST = LocalDate.of(2026, 3, 29);
    private static final ParadigmFamily FAMILY = new ParadigmFamily();

    @Override
    public List<Figure> measure() throws IOException {
        List<Figure> figures = new ArrayList<>();
        figures.add(reading());
        figures.add(atRadioPace("all of a pump", QUARTER));
        figures.add(atRadioPace("four weeks of a pump", 28));
        figures.add(atRadioPace("two weeks of a pump", 14));
        figures.add(uploading());
        return figures;
    }

    /** Beside the least that has to be done: the same bytes written to disk. */
    private static Figure reading() throws IOException {
        RawCapture memory = memory(0, QUARTER);
        byte[] bytes = read(new EmulatedCable(new ParadigmEmulator(memory)), memory);
        System.err.printf("a quarter of a year is %d bytes in %s%n", bytes.length, pages(memory));
        Path file = Files.createTempFile("islet-bench", ".islet");
        try {
            return Figure.of(
                            "90 days of a pump and sensor read, without radio",
                            TIMES,
                            () -> read(new EmulatedCable(new ParadigmEmulator(memory)), memory))
                    .beside(() -> write(file, bytes));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Figure atRadioPace(String what, int days) {
        RawCapture memory = memory(0, days);
        var cable = new CountedCable(new EmulatedCable(new ParadigmEmulator(memory).atRadioPace()));
        read(cable, memory);
        return new Figure(
                what + " at the radio's pace, counted",
                List.of((double) cable.taken().toMillis()),
                Optional.empty());
    }

    /** Until its events are there, each for somebody else, beside decoding the same in this program. */
    private static Figure uploading() throws IOException {
        var data = PortalProcess.newDataFolder();
        try (var process = PortalProcess.launch(
                List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()), List.of(), Map.of())) {
            var people = new People(new Portal(process.awaitReady(), data, null, null));
            Deque<byte[]> captures = new ArrayDeque<>();
            Deque<Person> owners = new ArrayDeque<>();
            for (int pump = 0; pump <= TIMES; pump++) {
                RawCapture memory = memory(pump, QUARTER);
                captures.add(read(new EmulatedCable(new ParadigmEmulator(memory)), memory));
                owners.add(people.patient("pump"));
            }
            byte[] first = captures.getFirst();
            owners.remove().upload("pump.islet", captures.remove()); // warms the portal
            return Figure.of("the same uploaded and decoded, all new", TIMES, () -> owners.remove()
                            .upload("pump.islet", captures.remove()))
                    .beside(() -> decode(first));
        }
    }

    private static RawCapture memory(int pump, int days) {
        return SimulatedMemory.paradigm("554", Integer.toString(554100 + pump), LAST, days);
    }

    private static String pages(RawCapture memory) {
        return count(memory, "history-page") + " history, " + count(memory, "glucose-page") + " glucose and "
                + count(memory, "isig-page") + " ISIG pages";
    }

    private static long count(RawCapture memory, String kind) {
        return memory.parts().stream().filter(part -> part.kind().equals(kind)).count();
    }

    private static byte[] read(Transport cable, RawCapture memory) {
        var request = new ReadRequest(EarlierReadings.NONE, (done, total) -> {}, () -> true, () -> LAST.atTime(23, 59)
                        .toInstant(ZoneOffset.UTC))
                .ofDevice(memory.serial());
        try (cable) {
            ReadResult result = FAMILY.driver().orElseThrow().read(cable, request);
            if (!result.isComplete()) {
                throw new IllegalStateException("The pretend pump was not read to its end");
            }
            return CaptureFile.bytesOf(result.capture().withModel("554"));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void decode(byte[] capture) {
        try {
            FAMILY.decoder().decode(CaptureFile.open(capture));
        } catch (IOException | UnreadableCapture broken) {
            throw new IllegalStateException(broken);
        }
    }
}
