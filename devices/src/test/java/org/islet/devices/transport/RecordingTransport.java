package org.islet.devices.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.transport.RecordedTransport.Piece;

/** Notes what goes through a pipe both ways, to be played back by {@link RecordedTransport}. Silence leaves no piece. */
public final class RecordingTransport implements Transport {

    private final Transport pipe;
    private final List<Piece> dialog = new ArrayList<>();

    public RecordingTransport(Transport pipe) {
        this.pipe = pipe;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        dialog.add(Piece.host(bytes.clone()));
        pipe.write(bytes);
    }

    @Override
    public byte[] read(Duration timeout) throws IOException {
        byte[] piece = pipe.read(timeout);
        if (piece.length > 0) {
            dialog.add(Piece.device(piece.clone()));
        }
        return piece;
    }

    /** What was said so far, in its order. */
    public List<Piece> dialog() {
        return List.copyOf(dialog);
    }

    /** The pieces of the host alone. */
    public List<byte[]> written() {
        return dialog.stream().filter(Piece::isOfHost).map(Piece::bytes).toList();
    }

    @Override
    public void close() throws IOException {
        pipe.close();
    }
}
