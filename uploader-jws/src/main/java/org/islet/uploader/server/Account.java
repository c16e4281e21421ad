package org.islet.uploader.server;

import java.util.Optional;
import java.util.UUID;

/**
 * Whose account a token speaks for, as the server says.
 *
 * @param patient empty where the account is no patient's
 * @param name as its owner wrote it, for whoever sits before the screen to see whose data they are about to send
 * @param newerProgram the version of this program the server offers, where that is newer than the one that runs
 */
public record Account(SignIn signIn, Optional<UUID> patient, String name, Optional<String> newerProgram) {}
