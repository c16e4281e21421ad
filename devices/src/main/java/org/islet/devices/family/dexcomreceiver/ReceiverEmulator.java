package org.islet.devices.family.dexcomreceiver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.emulator.EmulatedDevice;

/** A receiver with its database of pages. It can be made to misbehave as the real ones do. */
public final class ReceiverEmulator implements EmulatedDevice {

    /** The USB delivers at most so much at once. */
    private static final int PIECE = 512;

    private static final int BACKFILLED = RecordLayout.BACKFILLED_GLUCOSE;
    private static final int NO_PAGE = -1;

    private final String product;
    private final Map<Integer, List<byte[]>> pages = new HashMap<>();
    private final Deque<byte[]> toTell = new ArrayDeque<>();
    private final List<Integer> heard = new ArrayList<>();
    private final List<Integer> pagesTold = new ArrayList<>();
    private LocalDateTime system;
    private Duration displayOffset;
    private boolean knowsBackfilled = true;
    private int refusal;
    private int refusals;
    private int damaged;
    private int noise;
    private int answersUntilSilence = Integer.MAX_VALUE;

    /** @param pages as {@link ReceiverEncoder} makes them */
    public ReceiverEmulator(
            String product, LocalDateTime system, Duration displayOffset, Map<Integer, List<byte[]>> pages) {
        this.product = product;
        this.system = system;
        this.displayOffset = displayOffset;
        this.pages.putAll(pages);
    }

    /** The next so many answers are a refusal: 2 not done, 5 incomplete, 6 its own error, 7 another mode. */
    public ReceiverEmulator refusing(int how, int times) {
        refusal = how;
        refusals = times;
        return this;
    }

    /** The next so many answers carry a checksum that does not fit. */
    public ReceiverEmulator damaging(int answers) {
        damaged = answers;
        return this;
    }

    /** So many bytes that mean nothing come before each answer. */
    public ReceiverEmulator withNoise(int bytes) {
        noise = bytes;
        return this;
    }

    public ReceiverEmulator silentAfter(int answers) {
        answersUntilSilence = answers;
        return this;
    }

    /** As a G4: it has no record type 18. */
    public ReceiverEmulator withoutBackfilled() {
        knowsBackfilled = false;
        return this;
    }

    /** Time went on, and its database is now this. */
    public void live(LocalDateTime now, Map<Integer, List<byte[]>> newPages) {
        system = now;
        pages.clear();
        pages.putAll(newPages);
    }

    /** All commands it heard, by number. */
    public List<Integer> heard() {
        return List.copyOf(heard);
    }

    /** How many pages of a type it told so far. */
    public long pagesTold(int type) {
        return pagesTold.stream().filter(told -> told == type).count();
    }

    @Override
    public void hear(byte[] request) {
        Packet packet = Packet.of(request)
                .filter(whole -> Packet.size(request) == request.length)
                .orElseThrow(() -> new IllegalArgumentException("The host sent no packet"));
        heard.add(packet.command());
        if (answersUntilSilence <= 0) {
            return;
        }
        answersUntilSilence--;
        byte[] answer = answer(packet).bytes();
        if (damaged > 0) {
            damaged--;
            answer[answer.length - 1] ^= 1;
        }
        tellInPieces(answer);
    }

    private void tellInPieces(byte[] answer) {
        if (noise > 0) {
            toTell.add(new byte[noise]);
        }
        for (int from = 0; from < answer.length; from += PIECE) {
            toTell.add(Arrays.copyOfRange(answer, from, Math.min(answer.length, from + PIECE)));
        }
    }

    private Packet answer(Packet request) {
        if (refusals > 0) {
            refusals--;
            return new Packet(refusal, new byte[0]);
        }
        ByteBuffer content = ByteBuffer.wrap(request.content()).order(ByteOrder.LITTLE_ENDIAN);
        return switch (request.command()) {
            case 10 -> done(new byte[0]);
            case 11 -> done(ascii("<FirmwareHeader SchemaVersion='1' ProductName='%s' />".formatted(product)));
            case 15 -> done(ascii("<PartitionInfo SchemaVersion='1' />"));
            case 16 -> range(content.get());
            case 17 -> pages(content.get(), content.getInt(), content.get());
            case 27 -> done(new byte[] {9, 4});
            case 29 -> done(number((int) displayOffset.toSeconds()));
            case 34 -> done(number(EncodedRecord.seconds(system)));
            case 37 -> done(new byte[] {1});
            default -> new Packet(Packet.UNKNOWN_COMMAND, new byte[0]);
        };
    }

    private Packet range(int type) {
        if (type == BACKFILLED && !knowsBackfilled) {
            return new Packet(Packet.UNKNOWN_PARAMETER, new byte[0]);
        }
        int last = pages.getOrDefault(type, List.of()).size() - 1;
        ByteBuffer range = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        return done(range.putInt(last < 0 ? NO_PAGE : 0).putInt(last).array());
    }

    private Packet pages(int type, int first, int count) {
        List<byte[]> all = pages.getOrDefault(type, List.of());
        if (first < 0 || first + count > all.size()) {
            return new Packet(Packet.UNKNOWN_PARAMETER, new byte[0]);
        }
        ByteBuffer told = ByteBuffer.allocate(count * ReceiverDecoder.PAGE_SIZE);
        for (int i = 0; i < count; i++) {
            told.put(all.get(first + i));
            pagesTold.add(type);
        }
        return done(told.array());
    }

    private static Packet done(byte[] content) {
        return new Packet(Packet.DONE, content);
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public Optional<byte[]> tell() {
        return Optional.ofNullable(toTell.poll());
    }
}
