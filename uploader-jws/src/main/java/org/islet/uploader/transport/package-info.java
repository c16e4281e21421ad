/** Pipes of bytes through USB and serial ports, and the files of drives. */
@NullMarked
package org.islet.uploader.transport;

import org.jspecify.annotations.NullMarked;
