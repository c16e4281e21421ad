package org.islet.upload;

/**
 * The answer to an announcement.
 *
 * @param isNew false when the same upload had been announced before
 */
public record UploadStart(Upload upload, boolean isNew) {}
