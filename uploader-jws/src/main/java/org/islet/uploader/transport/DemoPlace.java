package org.islet.uploader.transport;

import java.util.Optional;

/**
 * Nowhere on this computer: a pretend device inside the program.
 *
 * @param number what would be printed on it, which nobody can read off
 */
public record DemoPlace(String device, Optional<String> number) implements Place {}
