package org.islet.capture;

/** A stored capture's bytes, checked against their hash as they were read. */
public record CaptureContent(String fileName, String sha256, byte[] bytes) {}
