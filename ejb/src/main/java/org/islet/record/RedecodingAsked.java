package org.islet.record;

/** Fired when a redecoding waits for its turn. */
record RedecodingAsked() {}
