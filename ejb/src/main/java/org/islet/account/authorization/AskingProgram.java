package org.islet.account.authorization;

import java.time.Instant;

/**
 * A program that waits for an answer, as its owner sees it.
 *
 * @param sender the network address it asked from
 */
public record AskingProgram(UserCode code, ProgramName program, String sender, Instant asked) {}
