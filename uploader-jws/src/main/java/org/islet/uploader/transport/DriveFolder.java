package org.islet.uploader.transport;

import java.nio.file.Path;

/**
 * A drive this computer has mounted.
 *
 * @param label the drive's name, as the catalogue knows it
 * @param root where its files begin
 */
public record DriveFolder(String label, Path root) implements Place {}
