package org.islet.devices.upload;

/** How far an upload is. */
public enum UploadState {
    /** Announced; bytes may be missing. */
    STARTED,
    /** The bytes are stored for good, and not yet read. */
    RECEIVED,
    /** Read: the counts and problems stand. */
    DECODED,
    /** Stored for good, but nothing of it can be read; the problem says why. */
    UNREADABLE
}
