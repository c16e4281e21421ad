package org.islet.web.download;

/**
 * One of the files the operator offers.
 *
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal digits
 */
public record Installer(OperatingSystem system, String name, long size, String sha256) {}
