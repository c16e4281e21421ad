package org.islet.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.platform.Configuration;
import org.islet.setting.Setting;

/** The list of the erased as a file, outside of the database and of every backup of it. It is only ever added to. */
@ApplicationScoped
class ErasedList {

    private static final System.Logger LOG = System.getLogger(ErasedList.class.getName());

    @Inject
    private Configuration configuration;

    private Path file() {
        return configuration.set(Setting.ERASED_LIST).map(Path::of).orElseGet(() -> configuration
                .dataFolder()
                .resolve("erased.list"));
    }

    /** A line cut off by a crash is passed over, and said: what it was to say stands in the database. */
    synchronized List<Erased> read() throws IOException {
        List<Erased> all = new ArrayList<>();
        if (!Files.exists(file())) {
            return all;
        }
        List<String> lines = Files.readAllLines(file(), StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            if (!lines.get(i).isBlank()) {
                Erased.read(lines.get(i))
                        .ifPresentOrElse(
                                all::add,
                                () -> LOG.log(Level.WARNING, "Line " + number + " of " + file() + " is passed over"));
            }
        }
        return all;
    }

    /** Adds what is not in it; it is on the disk when this returns. */
    synchronized void hold(Collection<Erased> erased) throws IOException {
        Set<String> known = read().stream().map(Erased::account).collect(Collectors.toSet());
        String missing = erased.stream()
                .filter(one -> !known.contains(one.account()))
                .map(one -> one.line() + "\n")
                .collect(Collectors.joining());
        if (missing.isEmpty()) {
            return;
        }
        try (FileChannel channel = FileChannel.open(
                file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            // a line that was cut off must not swallow the next
            String text = channel.size() == 0 ? missing : "\n" + missing;
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
