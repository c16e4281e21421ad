package org.islet.record.redecoding;

/** Fired when a redecoding waits for its turn. */
public record RedecodingAsked() {}
