package org.islet.capture;

/**
 * Something in a capture that could not be read.
 *
 * @param place where, in a person's words: “byte 1022”, “line 7”; empty for the whole
 * @param message what was skipped and why
 */
public record CaptureProblem(String place, String message) {}
