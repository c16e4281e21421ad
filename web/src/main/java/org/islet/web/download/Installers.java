package org.islet.web.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.islet.platform.Configuration;
import org.islet.platform.Sha256;
import org.islet.setting.Setting;

/**
 * The program as systems install it, where the operator made that ({@code ./islet installer}) and put it into the folder
 * {@code islet.installers}, and the list of sums that comes with it. Anything else that lies there is nobody's business.
 */
@Named
@ApplicationScoped
public class Installers {

    private static final System.Logger LOG = System.getLogger(Installers.class.getName());

    /** The sums of all of them, and who vouches for these: {@code sha256sum -c}, {@code gpg --verify}. */
    private static final Set<String> SUMS = Set.of("SHA256SUMS", "SHA256SUMS.asc");

    @Inject
    private Configuration configuration;

    private final Map<String, Summed> sums = new ConcurrentHashMap<>();

    /** A file as it was when its sum was made: a later one of the same name has another. */
    private record Summed(long size, FileTime changed, String sha256) {

        boolean isOf(BasicFileAttributes now) {
            return size == now.size() && changed.equals(now.lastModifiedTime());
        }
    }

    /** What there is at the moment, by system and name; empty where the folder is missing or cannot be read. */
    public List<Installer> getAll() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(this::installer)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Installer::system).thenComparing(Installer::name))
                    .toList();
        } catch (IOException | UncheckedIOException noFolder) {
            return List.of();
        }
    }

    public boolean isListed() {
        return file("SHA256SUMS").isPresent();
    }

    public boolean isSigned() {
        return file("SHA256SUMS.asc").isPresent();
    }

    /** The file of this name that is offered. A name with a folder in it is none, and a link is nothing that lies here. */
    Optional<Path> file(String name) {
        if (!SUMS.contains(name) && OperatingSystem.of(name).isEmpty()) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .findFirst();
        } catch (IOException | UncheckedIOException noFolder) {
            return Optional.empty();
        }
    }

    private Optional<Installer> installer(Path file) {
        String name = file.getFileName().toString();
        return OperatingSystem.of(name).flatMap(system -> {
            try {
                var now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                return now.isRegularFile()
                        ? Optional.of(new Installer(system, name, now.size(), sum(file, now)))
                        : Optional.empty();
            } catch (IOException unreadable) {
                LOG.log(Level.WARNING, "The installer " + file + " cannot be read and is not offered", unreadable);
                return Optional.empty();
            }
        });
    }

    private String sum(Path file, BasicFileAttributes now) throws IOException {
        String name = file.getFileName().toString();
        Summed known = sums.get(name);
        if (known == null || !known.isOf(now)) {
            known = new Summed(now.size(), now.lastModifiedTime(), sha256(file));
            sums.put(name, known);
        }
        return known.sha256();
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (var bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private Path folder() {
        return configuration.set(Setting.INSTALLERS).map(Path::of).orElseGet(() -> configuration
                .dataFolder()
                .resolve("installers"));
    }
}
