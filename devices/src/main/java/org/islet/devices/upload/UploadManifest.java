package org.islet.devices.upload;

import java.util.Optional;
import java.util.UUID;

/**
 * What a client says before it sends bytes.
 *
 * @param id made by the client, so that a repeated send is recognised
 * @param sha256 of all the bytes, in lower-case hex
 * @param family of the capture; empty for a file to be recognised by its content
 * @param readFor the patient a device was read for, where the client knows: the server takes it for nobody else
 */
public record UploadManifest(
        UUID id, String sha256, long size, String fileName, Optional<String> family, Optional<UUID> readFor) {}
