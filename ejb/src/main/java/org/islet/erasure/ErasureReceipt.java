package org.islet.erasure;

import java.time.Instant;
import java.util.UUID;

/** What a person keeps of having been here: a number by which the portal finds that they were erased, and when. */
public record ErasureReceipt(UUID number, Instant erasedAt) {}
