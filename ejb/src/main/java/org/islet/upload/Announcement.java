package org.islet.upload;

import java.util.UUID;
import java.util.regex.Pattern;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.upload.UploadManifest;

/** A manifest that can be kept to: a whole hash, a size this portal takes, a name that is only a name. */
record Announcement(UUID id, String sha256, long size, String fileName, CaptureHints hints) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_NAME = 200;

    static Announcement of(UploadManifest manifest, CaptureHints hints, long limit) {
        if (!SHA256.matcher(manifest.sha256()).matches()) {
            throw new UnacceptableUpload(Phrase.of("upload.no-hash"));
        }
        if (manifest.size() < 1) {
            throw new UnacceptableUpload(Phrase.of("upload.empty"));
        }
        if (manifest.size() > limit) {
            throw new UploadTooLarge(limit);
        }
        var said = new CaptureHints(manifest.family().or(hints::family), hints.model(), hints.dateOrder());
        return new Announcement(manifest.id(), manifest.sha256(), manifest.size(), nameOnly(manifest.fileName()), said);
    }

    /** Names are kept to be recognised by their owner and are never used as a path. */
    static String nameOnly(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}+", " ").strip();
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }
}
